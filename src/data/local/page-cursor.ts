import { AdapterError } from '../adapter-error.js';
import type { Query } from '../query.js';

/** What a cursor is bound to: all of the query that decides which entries stand where. */
function fingerprint({ recordId, view, sort, filters = {}, search, timeZone, locale, flagged }: Query): string {
  const { codes, users, relations, from, to, status, hasFiles } = filters;
  return JSON.stringify([
    [recordId, view, sort?.by ?? 'date', sort?.direction ?? 'descending', search?.trim() ?? '', flagged ?? false],
    [codes?.map(({ code, subcode }) => [code, subcode]), users, relations, from, to, status, hasFiles],
    [timeZone, locale],
  ]);
}

/** Makes the cursor of the page that goes on after a position. */
export function writeCursor(query: Query, position: unknown): string {
  return JSON.stringify([fingerprint(query), position]);
}

/**
 * The position that a query goes on from; undefined for a first page.
 * @throws AdapterError `invalid` for a cursor of another query, and for one that `writeCursor` did not make
 */
export function readCursor<Position>(
  query: Query,
  isPosition: (value: unknown) => value is Position,
): Position | undefined {
  if (query.cursor === undefined) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(query.cursor);
  } catch (cause) {
    throw new AdapterError('invalid', 'The cursor was not made by this adapter.', { cause });
  }
  if (!Array.isArray(parts) || !isPosition(parts[1])) {
    throw new AdapterError('invalid', 'The cursor was not made by this adapter.');
  }
  if (parts[0] !== fingerprint(query)) throw new AdapterError('invalid', 'The cursor belongs to another query.');
  return parts[1];
}
