import { addDays, addMonths, daysIntoWeek } from './calendar-day.js';
import { dayOf } from './date.js';
import { parseDate } from './parse-date.js';
import { wallTimeAt } from './time-zone.js';
import { firstDayOfWeek } from './week-start.js';

/** The spans of days that a person may ask for by name, in the order they are offered. */
export const PERIOD_NAMES = ['week', 'month', 'term', 'year', 'last-30-days', 'since-last-contact'] as const;

/** `week`, `month`, `term` and `year` are those of today, from their first day to their last. */
export type PeriodName = (typeof PERIOD_NAMES)[number];

/** A span of days, `YYYY-MM-DD`, both included; open where a bound is absent. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a period depends on. */
export interface PeriodScope {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The reader's IANA time zone, which says what day it is. */
  readonly timeZone: string;
  /** BCP 47 language tag, which says when a week begins. */
  readonly locale: string;
  /**
   * First days of terms, `MM-DD` for every year or `YYYY-MM-DD`, in any order; what is no such day is passed over. A term
   * ends on the day before the next one. `USUAL_TERMS` where absent.
   */
  readonly terms?: readonly string[] | undefined;
  /** Date of the last contact, as its entry has it. */
  readonly lastContact?: string | null | undefined;
}

/**
 * Terms as most colleges of the United States have them, near enough for "this term": spring from 1 January, summer from
 * 16 May, fall from 16 August. Breaks belong to the term before, so that every day has a term.
 */
export const USUAL_TERMS: readonly string[] = ['01-01', '05-16', '08-16'];

/** Where terms begin in the years around a day, ascending. */
function termStarts(terms: readonly string[], day: string): string[] {
  const year = Number(day.slice(0, 4));
  const years = [year - 1, year, year + 1].map((one) => String(one).padStart(4, '0'));
  return terms
    .flatMap((term) => (/^\d\d-\d\d$/.test(term) ? years.map((one) => `${one}-${term}`) : term))
    .filter((term) => parseDate(term)?.kind === 'day')
    .sort();
}

function termOf(day: string, terms: readonly string[]): Period | null {
  const starts = termStarts(terms, day);
  const from = starts.findLast((start) => start <= day);
  const next = starts.find((start) => start > day);
  return from ? { from, ...(next && { to: addDays(next, -1) }) } : null;
}

/** From one day to the day before another; to the end where the calendar has no other. */
const until = (from: string, next: string): Period => ({ from, to: next > from ? addDays(next, -1) : '9999-12-31' });

/**
 * The days that a name stands for, today; null where nobody knows: a contact that never was, a term where there are none.
 * @throws RangeError for an unknown time zone
 */
export function periodOf(name: PeriodName, scope: PeriodScope): Period | null {
  const { now, timeZone, locale, terms = USUAL_TERMS, lastContact = null } = scope;
  const today = wallTimeAt(now, timeZone).slice(0, 10);
  const [week, month] = [addDays(today, -daysIntoWeek(today, firstDayOfWeek(locale))), `${today.slice(0, 8)}01`];
  switch (name) {
    case 'week':
      return until(week, addDays(week, 7));
    case 'month':
      return until(month, addMonths(month, 1));
    case 'term':
      return termOf(today, terms);
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'last-30-days':
      return { from: addDays(today, -29), to: today };
    case 'since-last-contact': {
      const from = dayOf({ date: lastContact }, timeZone);
      return from === null ? null : { from };
    }
  }
}

/** The name of a span of days, today; undefined where it has none. */
export function periodName({ from, to }: Period, scope: PeriodScope): PeriodName | undefined {
  return PERIOD_NAMES.find((name) => {
    const period = periodOf(name, scope);
    return period && period.from === from && period.to === to;
  });
}
