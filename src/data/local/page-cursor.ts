import type { Interaction } from '../../model/interaction.js';
import { placeOf, type Place } from '../../model/order.js';
import type { Page } from '../adapter.js';
import type { Query } from '../query.js';
import { check } from './check-query.js';

/** What a cursor is bound to: all of the query that decides which entries stand where. */
function fingerprint({ cursor, limit, ...query }: Query): string {
  return JSON.stringify(Object.entries(query).sort());
}

/**
 * The place that a query goes on from, and the sorted text there; undefined for a first page.
 * @throws AdapterError `invalid` for a cursor of another query, and for one that `cutPage` did not make
 */
export function readCursor(query: Query): { readonly place: Place; readonly text: string } | undefined {
  const { cursor } = query;
  if (cursor === undefined) return undefined;
  const bound = fingerprint(query);
  check('cursor', cursor.startsWith(bound), 'one of this query');
  const [time, id, text] = JSON.parse(cursor.slice(bound.length)) as [number | null, string, string];
  // JSON has no infinity: the time of an unknown date is null there
  return { place: [time ?? -Infinity, id], text };
}

/**
 * Cuts a page out of entries that follow each other as the query asks.
 * @param count how many follow, where that is known to be more than those given
 * @param textOf the text of an entry in the sorted column, where that is not the date
 */
export function cutPage(
  query: Query,
  entries: readonly Interaction[],
  count = 0,
  textOf: (entry: Interaction) => string = () => '',
): Pick<Page, 'items' | 'next'> {
  const items = entries.slice(0, query.limit);
  const last = items.at(-1);
  const isLast = Math.max(entries.length, count) <= items.length;
  return {
    items,
    next: last && !isLast ? fingerprint(query) + JSON.stringify([...placeOf(last), textOf(last)]) : null,
  };
}
