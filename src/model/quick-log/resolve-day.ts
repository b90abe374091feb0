import { addDays, dayOfNumbers, daysBetween, weekdayOf } from './calendar.js';
import type { PreparedGrammar, Slots } from './quick-log-phrases.js';

/** The days that some words may mean, best first; none where there is no such day. */
export interface Days {
  readonly days: readonly string[];
  /** True where the words mean the first of them beyond doubt. */
  readonly isClear: boolean;
}

/** What words are held against. */
export interface DaySituation {
  readonly today: string;
  /** True where the locale writes the day before the month. */
  readonly dayFirst: boolean;
  readonly grammar: PreparedGrammar;
}

/** A year-old date without its year is still this year's; one further back than these days may be the coming one. */
const HALF_YEAR = 183;

const clear = (day: string): Days => ({ days: [day], isClear: true });
const either = (...days: readonly string[]): Days => ({ days, isClear: false });

/** What the words for a day mean, hours and minutes ago aside. */
export function resolveDay(slots: Slots, situation: DaySituation): Days {
  const { today, grammar } = situation;
  const { relative, number, weekday, month, numeric, last } = slots;
  if (relative !== undefined) {
    const days = [grammar.relative.get(relative)!].flat().map((distanceInDays) => addDays(today, distanceInDays));
    return { days, isClear: days.length === 1 };
  }
  if (number !== undefined) return distance(slots, situation);
  const dates = month !== undefined || numeric !== undefined ? calendarDay(slots, situation) : undefined;
  if (weekday === undefined) return dates ?? clear(addDays(today, last === undefined ? 0 : -1));
  const wanted = grammar.weekdays.get(weekday)!;
  if (!dates) return weekdayNear(wanted, slots, today);
  // "Tue 23 Nov", which is a Monday
  return dates.days.some((day) => weekdayOf(day) !== wanted) ? { ...dates, isClear: false } : dates;
}

function distance({ number, unit, ahead }: Slots, { today, grammar }: DaySituation): Days {
  const days = countOf(number!, grammar) * (grammar.units.get(unit!) === 'week' ? 7 : 1);
  if (!Number.isInteger(days)) return either();
  return clear(addDays(today, ahead === undefined ? -days : days));
}

/** A number in digits or words. */
export const countOf = (text: string, { numbers }: PreparedGrammar): number => numbers.get(text) ?? Number(text);

/** A weekday near today. Weeks begin on Monday, and where a week that begins on Sunday differs, nothing is clear. */
function weekdayNear(wanted: number, slots: Slots, today: string): Days {
  const weekday = weekdayOf(today);
  const back = ((weekday - wanted + 6) % 7) + 1;
  const ahead = ((wanted - weekday + 6) % 7) + 1;
  const sinceMonday = (weekday + 6) % 7;
  const inThisWeek = ((wanted + 6) % 7) - sinceMonday;
  const hasSunday = weekday === 0 || wanted === 0;
  const day = (distanceInDays: number) => addDays(today, distanceInDays);
  const { last, next, week } = slots;
  if (week !== undefined || slots['this'] !== undefined) {
    const offset = inThisWeek + (last !== undefined ? -7 : next !== undefined ? 7 : 0);
    return hasSunday ? either(day(offset), day(offset + (wanted === 0 ? -7 : 7))) : clear(day(offset));
  }
  if (last !== undefined)
    return back > sinceMonday && back > 1 ? clear(day(-back)) : either(day(-back), day(-back - 7));
  if (next !== undefined) {
    const isNextWeek = ahead > 6 - sinceMonday;
    if (!isNextWeek) return either(day(ahead + 7), day(ahead));
    return ahead > 1 ? clear(day(ahead)) : either(day(ahead), day(ahead + 7));
  }
  return back === 7 ? either(today, day(-7), day(7)) : either(day(-back), day(ahead));
}

/** A date of numbers, or of a number and a month. */
function calendarDay({ numeric, day, month, year }: Slots, { today, dayFirst, grammar }: DaySituation): Days {
  if (numeric === undefined) return inSomeYear(grammar.months.get(month!)! + 1, Number(day), year, today);
  const parts = numeric.split(/\D/);
  if (parts[0]!.length === 4) return inSomeYear(Number(parts[1]), Number(parts[2]), parts[0], today);
  const [first, second] = parts.map(Number) as [number, number];
  const fullYear = parts[2] && parts[2].padStart(4, today.slice(0, 2));
  const usual = dayFirst ? inSomeYear(second, first, fullYear, today) : inSomeYear(first, second, fullYear, today);
  if (usual.days.length > 0) return usual;
  const { days } = dayFirst ? inSomeYear(first, second, fullYear, today) : inSomeYear(second, first, fullYear, today);
  return either(...days);
}

function inSomeYear(month: number, day: number, year: string | undefined, today: string): Days {
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? [thisYear, thisYear - 1] : [Number(year)];
  const [near, before] = years.map((one) => dayOfNumbers(one, month, day));
  if (!near) return before ? clear(before) : either();
  if (!before || near <= today) return clear(near);
  const isLongAhead = daysBetween(today, near) > HALF_YEAR;
  return isLongAhead ? clear(before) : either(near, before);
}
