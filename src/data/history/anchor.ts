import { addDays } from '../../model/calendar-day.js';
import { dayOf, type Dated } from '../../model/date.js';
import { wallTimeAt } from '../../model/time-zone.js';
import type { Query } from '../query.js';

const DAY = 86_400_000;

/** How an order of dates is entered at a day. */
export interface DayEntrance {
  /** The first entry of the day, in the order asked for, is at this time or further on. */
  readonly time: number;
  /** True of an entry that stands there and is of a day before, in the order: it is passed over. */
  readonly isBefore: (entry: Dated) => boolean;
}

/**
 * Where an order of dates is entered, so that it begins with the first entry of a day, or, where there is none, with what comes
 * next. A day and a time without offset are ordered as UTC whatever the zone, so among the instants near an edge of the day
 * they may stand between entries of the neighbouring one.
 */
export function dayEntrance({ sort, timeZone }: Query, date: string): DayEntrance {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isAscending = sort?.direction === 'ascending';
  const edge = isAscending ? date : addDays(date, 1);
  const edgeInUtc = Date.parse(edge);
  // with the offset of the day before and of the day after, so that a clock that is changed at midnight leaves nothing out
  const edges = [edgeInUtc - DAY, edgeInUtc + DAY].map(
    (near) => edgeInUtc + near - Date.parse(`${wallTimeAt(near, zone)}Z`),
  );
  return {
    time: isAscending ? Math.min(edgeInUtc, ...edges) : Math.max(edgeInUtc, ...edges),
    isBefore: (entry) => {
      const day = dayOf(entry, zone);
      return day !== null && (isAscending ? day < date : day > date);
    },
  };
}
