/**
 * How entries lie in the database: one object store, keys that are arrays, the kind first.
 *
 * | key | value |
 * |---|---|
 * | `['row', group, recordId, -time, id]` | the entry itself; newest first, ties by id |
 * | `['row', group, recordId, -Infinity]` | `{count}`: how many rows follow; it stands before the first of them |
 * | `['id', id]` | the key of the entry's row |
 * | `['flag', recordId, id]` | the key of the entry's row, while its flag is raised |
 * | `['file', attachmentId, interactionId]` | a file's name, type and content |
 *
 * `group` keeps apart what people did and what machines did, so that either view is read as ranges without gaps. An
 * unknown date has the time `Infinity`, which puts it last. `sortTime` is part of the layout: were it to answer
 * otherwise, the rows would have to be moved by a migration.
 */
import { noteLoss } from '../device/note-loss.js';
import type { Interaction } from '../../model/interaction.js';
import { placeOf, type Place } from '../../model/order.js';
import type { Migration } from './idb-connection.js';
import { OBJECT_STORE } from './idb-store.js';

/** The n-th makes layout n of layout n - 1; their number is the version of the layout, and of the database. */
export const migrations: readonly Migration[] = [
  (database, _transaction, hasLost) => {
    database.createObjectStore(OBJECT_STORE);
    if (hasLost) void noteLoss();
  },
];

/** Whose doing a range of rows holds: people's, or machines'. */
export type RowGroup = 'user' | 'system';

/** Where an entry's row lies. */
export type RowKey = ['row', RowGroup, string, number, string];

/** Where the number of a range's rows lies. */
export type HeaderKey = ['row', RowGroup, string, number];

/** The value of a header. */
export interface RowHeader {
  readonly count: number;
}

/** The key of a row at a place. */
function rowAt(group: RowGroup, recordId: string, [time, id]: Place): RowKey {
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

/** The rows after a place; with none, all of them, their header first. An array sorts after every number and text. */
export function rangeAfter(group: RowGroup, recordId: string, place: Place | undefined): IDBKeyRange {
  const start = place ? rowAt(group, recordId, place) : headerKey(group, recordId);
  return IDBKeyRange.bound(start, ['row', group, recordId, []], place !== undefined, true);
}

/** The rows before a place; with none, all of them. Never their header. */
export function rangeBefore(group: RowGroup, recordId: string, place: Place | undefined): IDBKeyRange {
  const end = place ? rowAt(group, recordId, place) : ['row', group, recordId, []];
  return IDBKeyRange.bound(headerKey(group, recordId), end, true, true);
}

/** Where the row of an id is told. */
export function idKey(id: string): IDBValidKey {
  return ['id', id];
}

/** Where a raised flag is told. */
export function flagKey(recordId: string, id: string): IDBValidKey {
  return ['flag', recordId, id];
}

/** All raised flags of a record. */
export function flagRange(recordId: string): IDBKeyRange {
  return IDBKeyRange.bound(['flag', recordId], ['flag', recordId, []]);
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
