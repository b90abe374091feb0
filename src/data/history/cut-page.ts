import type { Dated } from '../../model/date.js';
import { AdapterError } from '../adapter-error.js';
import type { Page } from '../adapter.js';
import { cursorAt } from '../local/page-cursor.js';
import type { Query } from '../query.js';
import { dayEntrance } from './anchor.js';
import { positionOrder, type Position } from './found-rows.js';
import { AT_END, readCursor } from './read-cursor.js';

/** Rows in the order that a query asks for, however they are kept. */
export interface OrderedRows {
  readonly length: number;
  at(index: number): (Position & Dated) | undefined;
}

/** A page as a stretch of rows: from `start` up to `end`, which is not part of it. */
export interface CutPage extends Pick<Page, 'next' | 'previous' | 'position'> {
  readonly start: number;
  readonly end: number;
}

/** The first index, of all, at which something holds that goes on to hold. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function indexOfId(rows: OrderedRows, id: string): number {
  for (let index = 0; index < rows.length; index++) if (rows.at(index)!.id === id) return index;
  throw new AdapterError('not-found', `The answer has no entry ${id}.`);
}

function indexOfDay(query: Query, rows: OrderedRows, date: string): number {
  const { time, isBefore } = dayEntrance(query, date);
  const sign = query.sort?.direction === 'ascending' ? 1 : -1;
  let index = firstIndex(rows.length, (at) => sign * (rows.at(at)!.time - time) >= 0);
  while (index < rows.length && isBefore(rows.at(index)!)) index += 1;
  return index;
}

/** Cuts the page that a query asks for out of all rows of its answer. @throws AdapterError `not-found` for an unknown anchor */
export function cutPage(query: Query, rows: OrderedRows): CutPage {
  const { anchor, limit, sort, locale } = query;
  const cursor = readCursor(query);
  const order = positionOrder(sort, locale);
  let start = 0;
  let end: number | undefined;
  if (cursor?.isBackward) {
    end = cursor.id === AT_END ? rows.length : firstIndex(rows.length, (at) => order(rows.at(at)!, cursor) >= 0);
    start = Math.max(0, end - limit);
  } else if (cursor) start = firstIndex(rows.length, (at) => order(rows.at(at)!, cursor) > 0);
  else if (anchor) start = 'id' in anchor ? indexOfId(rows, anchor.id) : indexOfDay(query, rows, anchor.date);
  end ??= Math.min(rows.length, start + limit);
  const cursorOf = (index: number, isBackward: boolean) => {
    const { time, id, text } = rows.at(index)!;
    return cursorAt(query, time, id, text, isBackward);
  };
  const isAnchored = anchor !== undefined || cursor?.isBackward;
  return {
    start,
    end,
    position: start,
    next: end > start && end < rows.length ? cursorOf(end - 1, false) : null,
    ...(isAnchored && {
      previous: start > 0 ? (start < rows.length ? cursorOf(start, true) : cursorAt(query, 0, AT_END, '', true)) : null,
    }),
  };
}
