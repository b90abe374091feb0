import type { SummaryMessages } from '../messages/summary.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in Italian. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Contatti nel tempo',
  volumeBy: 'Una barra per',
  volumeMonths: 'Mese',
  volumeWeeks: 'Settimana',
  volumeHelp:
    'Le frecce passano da una barra all’altra. Con Maiusc ne scelgono più di una, Invio ne sceglie una, Esc nessuna.',
  volumeEmpty: 'Non ci sono ancora contatti da rappresentare.',
  volumeUnavailable: 'I numeri di questa cronologia non sono disponibili qui.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'Senza codice',
  volumeOtherCodes: 'Altri codici',
  volumeLast: (ago, user) => `Ultimo contatto ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) =>
    count(days, { one: 'Di solito ogni giorno', many: 'Di solito ogni # di giorni', other: 'Di solito ogni # giorni' }),
  volumeSince: (day) => `Dal ${day}`,
  volumeUntil: (day) => `Fino al ${day}`,
  volumeChosen: (days) => `Scelto: ${days}`,
  volumeNoneChosen: 'Sono di nuovo mostrati tutti i giorni.',
  volumeClear: 'Cancella',
  volumeMerged: (units, unit) =>
    `Una barra rappresenta ${count(units, unit === 'week' ? { one: 'settimana', many: 'di settimane', other: 'settimane' } : { one: 'mese', many: 'di mesi', other: 'mesi' })}.`,
  volumeUndated: (undated) => `${entries(undated)} senza data`,
  volumeLater: (later, day) => `${entries(later)} dopo il ${day}`,
  volumeCovered: (read, of) => `Contato finora: ${of ? `${read.text} di ${entries(of)}` : entries(read)}`,
  volumeTable: 'Mostra come tabella',
  volumeDays: 'Giorni',
  volumeAll: 'Tutte',
  rail: 'Date della cronologia',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'Vai a una data',
  railGo: 'Vai',
  railNoDay: 'Scelga un giorno o lo scriva come AAAA-MM-GG.',
  railJump: (month) => (month ? `Vai a una data. In vista: ${month}` : 'Vai a una data'),
};
