import { check } from '../local/check-query.js';
import { fingerprint } from '../local/page-cursor.js';
import type { Query } from '../query.js';

/** FNV-1a in 32 bits, by Fowler, Noll and Vo: short, the same everywhere. It tells queries apart, and guards no secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

/** All of a query that decides which entries stand where, in a few characters. */
const mark = (query: Query) => `${hash(fingerprint(query))}:`;

/**
 * A cursor that holds a position of your backend: a page number, an offset, a key, a token, or several of them. It can be
 * used with the query that it was made for and no other, so that a position in one order never leads into another one.
 * @param position plain data, as JSON has it
 */
export function bindCursor(query: Query, position: unknown): string {
  return mark(query) + JSON.stringify(position);
}

/**
 * The position that a query goes on from; undefined for a first page.
 * @throws AdapterError `invalid` for a cursor of another query, and for one that `bindCursor` did not make
 */
export function readPosition<Position>(query: Query): Position | undefined {
  const { cursor } = query;
  if (cursor === undefined) return undefined;
  const bound = mark(query);
  const position = cursor.startsWith(bound) ? parsed(cursor.slice(bound.length)) : undefined;
  check('cursor', position !== undefined, 'one of this query');
  return position as Position;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // JSON has no undefined: this was cut off, or never a cursor
  }
}
