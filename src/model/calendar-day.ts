/** Arithmetic with calendar days (`YYYY-MM-DD`, years 0001 to 9999), which know no time and no zone. */

const DAY = 86_400_000;

/** The day so many days later, or null beyond the years that a day can say. */
function shifted(day: string, days: number): string | null {
  const moved = new Date(Date.parse(day) + days * DAY).toISOString();
  return /^(?!0000)\d{4}-/.test(moved) ? moved.slice(0, 10) : null;
}

/** The day so many days later; the day itself where the calendar ends. */
export function addDays(day: string, days: number): string {
  return shifted(day, days) ?? day;
}

/** The same day so many months later, or the last one of a shorter month; the day itself where the calendar ends. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  if (count < 12 || count >= 120_000) return day;
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const length = 32 - new Date(Date.parse(first) + 31 * DAY).getUTCDate();
  return addDays(first, Math.min(date, length) - 1);
}

/** Day of the week as ISO 8601 counts: 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** How many days a day stands after the first one of its week. */
export function daysIntoWeek(day: string, firstDay: number): number {
  return (weekdayOf(day) - firstDay + 7) % 7;
}

/** Six weeks that show the month of a day, with the days around it; null for cells beyond the end of the calendar. */
export function monthWeeks(day: string, firstDay: number): readonly (readonly (string | null)[])[] {
  const first = `${day.slice(0, 8)}01`;
  const start = -daysIntoWeek(first, firstDay);
  return [...Array(6).keys()].map((week) =>
    [...Array(7).keys()].map((column) => shifted(first, start + week * 7 + column)),
  );
}
