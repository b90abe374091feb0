import { sortTime } from '../../model/sort-time.js';
import { check } from '../local/check-query.js';
import { fingerprint, type CursorTime } from '../local/page-cursor.js';
import type { Query } from '../query.js';
import type { Position } from './found-rows.js';

/** Stands for the id of an entry in the cursor of what comes before the end. No entry has it. */
export const AT_END = '';

type Parsed = [CursorTime | null, string, string, boolean];

/** Where a walk goes on, and in which direction. */
export interface CursorPosition extends Position {
  readonly isBackward: boolean;
}

/**
 * Where a query goes on; undefined for a first page.
 * @throws AdapterError `invalid` for a cursor of another query, and for one that `cursorAt` did not make
 */
export function readCursor(query: Query): CursorPosition | undefined {
  const { cursor } = query;
  if (cursor === undefined) return undefined;
  const bound = fingerprint(query);
  check('cursor', cursor.startsWith(bound), 'one of this query');
  const [time, id, text, isBackward] = JSON.parse(cursor.slice(bound.length)) as Parsed;
  // JSON has no infinity: the time of an unknown date is null there
  return { time: typeof time === 'object' ? sortTime(...(time ?? ([null] as const))) : time, id, text, isBackward };
}
