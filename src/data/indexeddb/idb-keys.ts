/** Keys and ranges of the layout beyond those of a first page: see `idb-layout.ts`. */
import type { Interaction } from '../../model/interaction.js';
import { placeOf, type Place } from '../../model/order.js';
import type { RowGroup, RowKey } from './idb-layout.js';

/** Where the header of a range lies. */
export type HeaderKey = ['row', RowGroup, string, number];

/** What lies by group, record and place. */
type PlacedKind = 'row' | 'block' | 'dirty';

/** Where something lies in the order of keys: the time turned round, and the id. */
export type KeyPlace = readonly [number, string];

/** Before every place. */
export const FIRST: KeyPlace = [-Infinity, ''];

/** The key of an entry's row, where its place is known. */
export function rowAt(group: RowGroup, recordId: string, [time, id]: Place): RowKey {
  return ['row', group, recordId, -time, id];
}

/** The key of an entry's row. */
export function rowKey(entry: Interaction & { readonly recordId: string }): RowKey {
  return rowAt(entry.origin === 'system' ? 'system' : 'user', entry.recordId, placeOf(entry));
}

/** The key of a range's header. */
export function headerKey(group: RowGroup, recordId: string): HeaderKey {
  return ['row', group, recordId, -Infinity];
}

/** The key of something at a place. */
export function placedKey(kind: PlacedKind, group: RowGroup, recordId: string, place: KeyPlace): IDBValidKey {
  return [kind, group, recordId, ...place];
}

/**
 * What lies between two places; with none, from the first or to the last. A header lies before every row, and is in none. An
 * array sorts after every number and text.
 */
export function placedRange(
  kind: PlacedKind,
  group: RowGroup,
  recordId: string,
  { from = FIRST, to, isFromOpen = false, isToOpen = true }: PlacedBounds = {},
): IDBKeyRange {
  const end = to ? placedKey(kind, group, recordId, to) : [kind, group, recordId, []];
  return IDBKeyRange.bound(placedKey(kind, group, recordId, from), end, isFromOpen, isToOpen);
}

/** Two places. */
export interface PlacedBounds {
  readonly from?: KeyPlace | undefined;
  readonly to?: KeyPlace | undefined;
  /** True where what lies at the place itself is left out. */
  readonly isFromOpen?: boolean;
  readonly isToOpen?: boolean;
}

/** Where the row of an id is told. */
export function idKey(id: string): IDBValidKey {
  return ['id', id];
}

/** Where a raised flag, or a pin, is told. */
export function markKey(mark: 'flag' | 'pin', recordId: string, id: string): IDBValidKey {
  return [mark, recordId, id];
}

/** Where a file lies. */
export function fileKey(attachmentId: string, interactionId: string): IDBValidKey {
  return ['file', attachmentId, interactionId];
}

/** The files with this id, of the named entry or of any. */
export function fileRange(attachmentId: string, interactionId: string | undefined): IDBKeyRange {
  if (interactionId !== undefined) return IDBKeyRange.only(fileKey(attachmentId, interactionId));
  return IDBKeyRange.bound(['file', attachmentId], ['file', attachmentId, []]);
}
