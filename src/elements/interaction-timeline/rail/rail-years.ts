import type { SummaryBucket } from '../../../data/adapter.js';
import { addDays, addMonths } from '../../../model/calendar-day.js';

/** A month with entries. */
export interface RailMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly count: number;
}

/** A year with entries. */
export interface RailYear {
  /** `YYYY` */
  readonly year: string;
  readonly count: number;
  readonly months: readonly RailMonth[];
}

/** Years and months with entries, in the order of the rows. Buckets by day are as good as those by month. */
export function railYears(buckets: readonly SummaryBucket[], isAscending: boolean): readonly RailYear[] {
  const counts = new Map<string, number>();
  for (const { from, count } of buckets) {
    const month = from?.slice(0, 7);
    if (month) counts.set(month, (counts.get(month) ?? 0) + count);
  }
  const years = new Map<string, RailMonth[]>();
  for (const [month, count] of [...counts].sort(([one], [other]) => (one < other === isAscending ? -1 : 1))) {
    const year = month.slice(0, 4);
    const months = years.get(year) ?? [];
    years.set(year, [...months, { month, count }]);
  }
  return [...years].map(([year, months]) => ({
    year,
    months,
    count: months.reduce((total, { count }) => total + count, 0),
  }));
}

/** The day of a month that its rows begin with: in a history that begins with the newest it is the last one. */
export function firstRowDay(month: string, isAscending: boolean): string {
  const first = `${month}-01`;
  return isAscending ? first : addDays(addMonths(first, 1), -1);
}
