/** Dates and numbers as details and forms write them, which the rows of a history do not need. */
import { isDayOnly } from '../model/date.js';
import type { Interaction } from '../model/interaction.js';
import { dayEpoch, FLOATING_ZONE, fullOptions, momentOf, type Formatters, type Moment } from './formatters.js';

function full(format: Formatters, { epoch, zone, hasTime }: Moment): string {
  return format.formatter(fullOptions(hasTime), zone).format(epoch);
}

/** A date in full, as details show it; null where it is unknown or unreadable. */
export function fullDate(format: Formatters, date: string | null | undefined, dayOnly = false): string | null {
  const moment = momentOf(date, dayOnly, format.timeZone);
  return moment && full(format, moment);
}

/** From when to when in full, saying once what both have in common; the start alone where the end is unknown. */
export function fullRange(
  format: Formatters,
  start: Pick<Interaction, 'date' | 'datePrecision'>,
  until: string | null | undefined,
): string | null {
  const dayOnly = isDayOnly(start);
  const from = momentOf(start.date, dayOnly, format.timeZone);
  const to = momentOf(until, dayOnly, format.timeZone);
  if (!from || !to || to.epoch <= from.epoch || to.zone !== from.zone || to.hasTime !== from.hasTime) {
    return from && full(format, from);
  }
  return format.formatter(fullOptions(from.hasTime), from.zone).formatRange(from.epoch, to.epoch);
}

/** The days of a week, `2025-11-03/2025-11-09`, as "3–9 Nov 2025". */
export function weekText(format: Formatters, week: string): string {
  const [first = '', last = ''] = week.split('/');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
  return format.formatter(options, FLOATING_ZONE).formatRange(dayEpoch(first), dayEpoch(last));
}

/** "A, B, C", as the language lists things. */
export function listText(format: Formatters, texts: readonly string[]): string {
  return listOf(format).format(texts);
}

/** A list as {@link listText} writes it, in pieces: each thing, and what stands between two. */
export function listPieces(
  format: Formatters,
  texts: readonly string[],
): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] {
  return listOf(format).formatToParts(texts);
}

/** The short form has no "and" in most languages; lists of units would have nothing at all between things in Chinese. */
function listOf({ locale }: Formatters): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
}

/** "1:30 AM EDT": an instant (epoch milliseconds) with the name of its offset, to tell the two of a doubled hour apart. */
export function timeWithZone(format: Formatters, epoch: number): string {
  const options: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
  return format.formatter(options, format.timeZone).format(epoch);
}

/** "1.2 MB"; sizes in bytes, thousand-based as file managers show them. */
export function fileSize({ locale }: Formatters, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

/** "1234.5": a number as it is typed, without groups and with all its digits. */
export function plainNumber({ locale }: Formatters, value: number): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}

/** "€50.00"; with the currency as it came where that is none. */
export function money(format: Formatters, amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(format.locale, { style: 'currency', currency }).format(amount);
  } catch {
    // not an ISO 4217 code: the amount is still worth showing
    return `${format.count(amount).text} ${currency}`;
  }
}
