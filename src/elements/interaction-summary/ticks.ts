import { calendarNames, type CalendarPart } from '../../i18n/calendar-names.js';
import type { I18n } from '../../i18n/i18n.js';
import { addDays } from '../../model/calendar-day.js';
import { dayText } from './span-text.js';
import type { Bar } from './volume.js';

/** What the label of a year takes, and that of a month, in em. */
const YEAR = 2.7;
const MONTH = 3.3;
const STEPS = [1, 2, 3, 4, 6, 12];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A month or year that begins in a bar. */
interface Beginning {
  readonly at: number;
  /** The first of the month or year; any day of it in a calendar of the locale's own. */
  readonly day: string;
}

/** Labels below the bars, by the index of the bar: years, or months where there are few of them. `width` in em. */
export function ticksOf(bars: readonly Bar[], i18n: I18n, width: number): ReadonlyMap<number, string> {
  const { hasOwnMonths } = i18n.format;
  const begins = (part: CalendarPart) => (hasOwnMonths ? ownBeginnings(bars, part, i18n) : beginnings(bars, part));
  const [years, months] = [begins('year'), begins('month')];
  const byMonth = months.length <= 25 && months.length > years.length;
  const all = byMonth ? months : years;
  const label = byMonth ? MONTH : YEAR;
  const fits = (step: number) => (all.length / step) * label <= width;
  const number = ({ day }: Beginning, index: number) => {
    // what a calendar of its own counts from is nothing that steps could go by
    if (hasOwnMonths) return index;
    return byMonth ? Number(day.slice(5, 7)) - 1 : Number(day.slice(0, 4));
  };
  const steps = byMonth ? STEPS : YEAR_STEPS;
  const step = steps.find(fits) ?? steps.at(-1)!;
  const shown = all.filter(
    (one, index) => number(one, index) % step === 0 && ((bars.length - one.at) / bars.length) * width >= label,
  );
  const newYears = new Set(years.map(({ at }) => at));
  return new Map(shown.map(({ at, day }) => [at, dayText(i18n, day, byMonth && !newYears.has(at) ? 'tick' : 'year')]));
}

/** Where years or months begin, one for each bar at most. */
function beginnings(bars: readonly Bar[], part: CalendarPart): readonly Beginning[] {
  return bars.flatMap(({ from, to }, at) => {
    const first = (day: string) => (part === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`);
    const day = first(from) === from ? from : first(to);
    return day >= from ? [{ at, day }] : [];
  });
}

/** The same in the locale's calendar, of bars that may be no months there. */
function ownBeginnings(bars: readonly Bar[], part: CalendarPart, { format }: I18n): readonly Beginning[] {
  const nameOf = calendarNames(format, part);
  return bars.flatMap(({ from, to }, at) => (nameOf(to) === nameOf(addDays(from, -1)) ? [] : [{ at, day: to }]));
}
