/**
 * Months and years in the calendar that a locale counts by, which need not be the Gregorian one. Loaded by those who count, for the
 * rows of most histories have Gregorian months.
 */
import type { Formatters } from './formatters.js';

/** What is named. */
export type CalendarPart = 'month' | 'year';

const PARTS: Readonly<Record<CalendarPart, Intl.DateTimeFormatOptions>> = {
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};

/** Noon, so that no zone rule of any engine moves the day. */
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** A function that tells how the calendar calls the month or year of a day: days of one have one name. */
export function calendarNames(format: Formatters, part: CalendarPart): (day: string) => string {
  const formatter = format.formatter(PARTS[part], 'UTC');
  // many entries have one day, and asking the engine costs more than all the rest
  const names = new Map<string, string>();
  return (day) => {
    let name = names.get(day);
    if (name === undefined) names.set(day, (name = formatter.format(noon(day))));
    return name;
  };
}

/**
 * A Gregorian month (`YYYY-MM`) or year (`YYYY`) in the words of the calendar: "November 2026", but "Aban – Azar 1405" where it takes
 * in parts of two.
 */
export function calendarSpan(format: Formatters, key: string, options?: Intl.DateTimeFormatOptions): string {
  const [year = '', month] = key.split('-');
  const first = noon(`${year}-${month ?? '01'}-01`);
  const last = new Date(first);
  last.setUTCMonth(month ? last.getUTCMonth() + 1 : 12, 0);
  return writeSpan(format.formatter(options ?? PARTS[month ? 'month' : 'year'], 'UTC'), first, last.valueOf());
}

/**
 * From one instant to another, saying once what both share. ICU writes the first month alone where a range of Persian texts is in
 * any calendar but the Gregorian one (as of ICU 78); what it leaves out is put behind it.
 */
export function writeSpan(format: Intl.DateTimeFormat, from: number, to: number): string {
  const [first, last, span] = [format.format(from), format.format(to), format.formatRange(from, to)];
  return span === first && last !== first ? `${first} – ${last}` : span;
}
