/** Counting weeks and months, so that spans of several begin where people expect them to. Days are `YYYY-MM-DD`. */

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday: weeks are counted from the Monday before it. */
const DAYS_INTO_FIRST_WEEK = 3;

/** What a bar stands for, or several of. */
export type Unit = 'week' | 'month';

/** The number of the week or month that a day is in. */
export function unitOf(day: string, unit: Unit): number {
  if (unit === 'month') return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor((Date.parse(day) / DAY + DAYS_INTO_FIRST_WEEK) / 7);
}

/** The first day of the week or month of a number. */
export function firstDayOf(index: number, unit: Unit): string {
  const epoch =
    unit === 'month'
      ? new Date(0).setUTCFullYear(Math.floor(index / 12), ((index % 12) + 12) % 12)
      : (index * 7 - DAYS_INTO_FIRST_WEEK) * DAY;
  const day = new Date(epoch).toISOString();
  // a span of several may begin before the calendar, or end after it
  return day.startsWith('-') || day.startsWith('0000')
    ? '0001-01-01'
    : day.startsWith('+')
      ? '9999-12-31'
      : day.slice(0, 10);
}

/** Spans that divide evenly into what is larger: quarters, years, decades; a quarter has thirteen weeks. */
const SIZES: Readonly<Record<Unit, readonly number[]>> = {
  month: [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200],
  week: [1, 2, 4, 13, 26, 52, 104, 260, 520, 1300, 2600, 5200],
};

/** How many units a bar has to stand for, so that so many of them make no more than `most` bars. */
export function sizeOfBar(units: number, unit: Unit, most: number): number {
  // one more than the division says: spans are aligned, not begun with the first entry
  return SIZES[unit].find((size) => units / size + 1 <= most) ?? SIZES[unit].at(-1)!;
}
