import { addDays } from '../../../../../src/model/calendar-day.js';
import { wallTimeAt } from '../../../../../src/model/time-zone.js';
import type { ListQuery } from '../store.js';
import type { Parameters } from './conditions.js';
import { dayIn, zoneOf } from './matching.js';

const DAY = 86_400_000;

/**
 * The condition of rows at which an order of dates may be entered so that it begins with a day: the first of them, in the
 * order, is the first entry of the day, or of what comes next. A day and a time without offset are ordered as UTC whatever the
 * zone, so near an edge of the day they may stand between entries of the neighbouring one; those are passed over.
 */
export function atDay(query: ListQuery, date: string, parameters: Parameters): string {
  const isAscending = query.sort?.direction === 'ascending';
  const edge = isAscending ? date : addDays(date, 1);
  const edgeInUtc = Date.parse(edge);
  const zone = query.timeZone ?? 'UTC';
  // with the offset of the day before and of the day after, so that a clock that is changed at midnight leaves nothing out
  const edges = [edgeInUtc - DAY, edgeInUtc + DAY].map(
    (near) => edgeInUtc + near - Date.parse(`${wallTimeAt(near, zone)}Z`),
  );
  const time = isAscending ? Math.min(edgeInUtc, ...edges) : Math.max(edgeInUtc, ...edges);
  const day = `coalesce(${dayIn(zoneOf(query, parameters))} ${isAscending ? '<' : '>'} ${parameters.add(date)}, false)`;
  return `i.reverse_time ${isAscending ? '<=' : '>='} ${parameters.add(-time)}::float8 AND NOT ${day}`;
}
