import type { SummaryMessages } from '../messages/summary.js';
import { count } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in English: loaded with them. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Contact over time',
  volumeBy: 'A bar for each',
  volumeMonths: 'Month',
  volumeWeeks: 'Week',
  volumeHelp:
    'Arrow keys move from bar to bar. With Shift they choose several, Enter chooses one, Escape chooses none.',
  volumeEmpty: 'There is no contact to draw yet.',
  volumeUnavailable: 'The numbers of this history are not available here.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'No code',
  volumeOtherCodes: 'Other codes',
  volumeLast: (ago, user) => `Last contact ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) => (days.value === 1 ? 'Usually every day' : `Usually every ${count(days, 'day', 'days')}`),
  volumeSince: (day) => `Since ${day}`,
  volumeUntil: (day) => `Until ${day}`,
  volumeChosen: (days) => `Chosen: ${days}`,
  volumeNoneChosen: 'All days are shown again.',
  volumeClear: 'Clear',
  volumeMerged: (units, unit) => `One bar stands for ${units.text} ${unit}s.`,
  volumeUndated: (entries) => `${count(entries, 'entry', 'entries')} without a date`,
  volumeLater: (entries, day) => `${count(entries, 'entry', 'entries')} after ${day}`,
  volumeCovered: (read, of) =>
    `Counted so far: ${of ? `${read.text} of ${of.text} entries` : count(read, 'entry', 'entries')}`,
  volumeTable: 'Show as table',
  volumeDays: 'Days',
  volumeAll: 'All',
  rail: 'Dates',
  railYear: (year, entries) => `${year}, ${count(entries, 'entry', 'entries')}`,
  railMonth: (month, entries) => `${month}, ${count(entries, 'entry', 'entries')}`,
  railGoTo: 'Go to date',
  railGo: 'Go',
  railNoDay: 'Choose a day, or write it as YYYY-MM-DD.',
  railJump: (month) => (month ? `Go to date. In view: ${month}` : 'Go to date'),
};
