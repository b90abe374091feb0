import type { SummaryMessages } from '../messages/summary.js';
import { count, entries, toEntries } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in German. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Kontakte im Zeitverlauf',
  volumeBy: 'Ein Balken je',
  volumeMonths: 'Monat',
  volumeWeeks: 'Woche',
  volumeHelp:
    'Die Pfeiltasten führen von Balken zu Balken. Mit Umschalt wählen sie mehrere aus, Eingabe wählt einen aus, Esc hebt die Auswahl auf.',
  volumeEmpty: 'Es gibt noch keine Kontakte zu zeichnen.',
  volumeUnavailable: 'Die Zahlen dieses Verlaufs sind hier nicht verfügbar.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'Kein Code',
  volumeOtherCodes: 'Andere Codes',
  volumeLast: (ago, user) => `Letzter Kontakt ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) => count(days, { one: 'Meist jeden Tag', other: 'Meist alle # Tage' }),
  volumeSince: (day) => `Seit ${day}`,
  volumeUntil: (day) => `Bis ${day}`,
  volumeChosen: (days) => `Ausgewählt: ${days}`,
  volumeNoneChosen: 'Es werden wieder alle Tage angezeigt.',
  volumeClear: 'Zurücksetzen',
  volumeMerged: (units, unit) =>
    `Ein Balken steht für ${count(units, unit === 'week' ? { one: 'Woche', other: 'Wochen' } : { one: 'Monat', other: 'Monate' })}.`,
  volumeUndated: (undated) => `${entries(undated)} ohne Datum`,
  volumeLater: (later, day) => `${entries(later)} nach dem ${day}`,
  volumeCovered: (read, of) => `Bisher gezählt: ${of ? `${read.text} von ${toEntries(of)}` : entries(read)}`,
  volumeTable: 'Als Tabelle anzeigen',
  volumeDays: 'Tage',
  volumeAll: 'Alle',
  rail: 'Daten',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'Zu Datum springen',
  railGo: 'Los',
  railNoDay: 'Wählen Sie einen Tag, oder schreiben Sie ihn als JJJJ-MM-TT.',
  railJump: (month) => (month ? `Zu Datum springen. Im Blick: ${month}` : 'Zu Datum springen'),
};
