import type { SummaryMessages } from '../messages/summary.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in Dutch. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Contact in de tijd',
  volumeBy: 'Een balk per',
  volumeMonths: 'Maand',
  volumeWeeks: 'Week',
  volumeHelp: 'De pijltoetsen gaan van balk naar balk. Met Shift kiezen ze er meer, Enter kiest er een, Esc geen.',
  volumeEmpty: 'Er is nog geen contact om te tekenen.',
  volumeUnavailable: 'De cijfers van deze geschiedenis zijn hier niet beschikbaar.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'Geen code',
  volumeOtherCodes: 'Andere codes',
  volumeLast: (ago, user) => `Laatste contact ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) => count(days, { one: 'Meestal elke dag', other: 'Meestal om de # dagen' }),
  volumeSince: (day) => `Sinds ${day}`,
  volumeUntil: (day) => `Tot en met ${day}`,
  volumeChosen: (days) => `Gekozen: ${days}`,
  volumeNoneChosen: 'Alle dagen worden weer getoond.',
  volumeClear: 'Wissen',
  volumeMerged: (units, unit) =>
    `Een balk staat voor ${count(units, unit === 'week' ? { one: 'week', other: 'weken' } : { one: 'maand', other: 'maanden' })}.`,
  volumeUndated: (undated) => `${entries(undated)} zonder datum`,
  volumeLater: (later, day) => `${entries(later)} na ${day}`,
  volumeCovered: (read, of) => `Tot nu toe geteld: ${of ? `${read.text} van ${entries(of)}` : entries(read)}`,
  volumeTable: 'Als tabel tonen',
  volumeDays: 'Dagen',
  volumeAll: 'Alle',
  rail: 'Datums',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'Naar datum',
  railGo: 'Ga',
  railNoDay: 'Kies een dag, of schrijf hem als JJJJ-MM-DD.',
  railJump: (month) => (month ? `Naar datum. In beeld: ${month}` : 'Naar datum'),
};
