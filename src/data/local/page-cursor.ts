import type { DatePrecision } from '../../model/interaction.js';
import type { SummaryQuery } from '../adapter.js';
import type { Query } from '../query.js';

/** All of a query that decides which entries stand where: what a cursor is bound to. */
export function fingerprint({ cursor, limit, anchor, ...query }: SummaryQuery & Partial<Query>): string {
  return JSON.stringify(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
}

/** A time as `sortTime` tells it, or the date and precision that it tells it from: a first page does not load what reads dates. */
export type CursorTime = number | readonly [date: string | null, precision?: DatePrecision | undefined];

/**
 * The cursor of what comes after a place, or before it.
 * @param text what the entry there says in the sorted column, where that is not the date
 */
export function cursorAt(query: Query, time: CursorTime, id: string, text = '', isBackward = false): string {
  return fingerprint(query) + JSON.stringify([time, id, text, isBackward]);
}
