import { parseDate } from '../parse-date.js';

const DAY = 86_400_000;

/** The number of a calendar day, to count with. */
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The day (`YYYY-MM-DD`) that is some days after another; before it where they are negative. */
export const addDays = (day: string, days: number): string =>
  new Date((numberOf(day) + days) * DAY).toISOString().slice(0, 10);

/** How many days a day is after another. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** The weekday of a day, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(numberOf(day) * DAY).getUTCDay();

/** A day of its numbers; undefined for one that the calendar does not have. */
export function dayOfNumbers(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return parseDate(text) ? text : undefined;
}
