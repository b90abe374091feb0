import type { Interaction } from '../../model/interaction.js';
import { comparePlaces, placeOf, sortInteractions, type Place } from '../../model/order.js';
import type { Page } from '../adapter.js';
import type { Query } from '../query.js';
import { bindCursor, readPosition } from './bound-cursor.js';

/** JSON has no infinity: the time of an unknown date is null in a cursor. */
type KeptPlace = readonly [time: number | null, id: string];

/**
 * A page of a history that the backend gives in one piece, in whatever order: sorted by date, cut to the query's limit, without
 * machine-made entries where the view is of interactions. The cursor is the place of the last entry shown, so that entries
 * that come and go between two calls move nothing.
 */
export function pageOfAll(query: Query, history: readonly Interaction[]): Page {
  const { view, sort, limit, flagged, pinned } = query;
  const sign = sort?.direction === 'ascending' ? -1 : 1;
  const shown = history.filter(
    ({ origin, flag, ...entry }) =>
      (view === 'activities' || origin !== 'system') && (!flagged || flag === 'raised') && (!pinned || entry.pinned),
  );
  const sorted = sortInteractions(shown);
  if (sign < 0) sorted.reverse();
  const last = readPosition<KeptPlace>(query);
  const place: Place | undefined = last && [last[0] ?? -Infinity, last[1]];
  const following = place
    ? sorted.filter((interaction) => sign * comparePlaces(placeOf(interaction), place) > 0)
    : sorted;
  const items = following.slice(0, limit);
  const end = following.length > limit ? items.at(-1) : undefined;
  return { items, next: end ? bindCursor(query, placeOf(end)) : null, total: sorted.length };
}
