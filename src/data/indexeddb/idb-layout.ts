/**
 * How entries lie in the database: one object store, keys that are arrays, the kind first.
 *
 * | key | value |
 * |---|---|
 * | `['row', group, recordId, -time, id]` | the entry itself; newest first, ties by id |
 * | `['row', group, recordId, -Infinity]` | a `RowHeader`; it stands before the first of the rows |
 * | `['id', id]` | the key of the entry's row |
 * | `['flag', recordId, id]` | the key of the entry's row, while its flag is raised |
 * | `['pin', recordId, id]` | the key of the entry's row, while it is pinned |
 * | `['file', attachmentId, interactionId]` | a file's name, type and content |
 * | `['block', group, recordId, -time, id]` | a digest of up to 200 rows, from this place up to the next block's |
 * | `['dirty', group, recordId, -time, id]` | the block that covers this place is not in step with its rows |
 *
 * `group` keeps apart what people did and what machines did, so that either view is read as ranges without gaps. An
 * unknown date has the time `Infinity`, which puts it last. `sortTime` is part of the layout: were it to answer
 * otherwise, the rows would have to be moved by a migration. So would be the blocks by another `searchedText`, or another
 * shape: leaving out `built` in the headers and removing them is enough, for they are derived from the rows.
 */
import type { Migration } from './idb-connection.js';
import { OBJECT_STORE } from './idb-link.js';

/** Whose doing a range of rows holds: people's, or machines'. */
export type RowGroup = 'user' | 'system';

/** Where an entry's row lies. */
export type RowKey = ['row', RowGroup, string, number, string];

/** The value of a header. */
export interface RowHeader {
  /** How many rows follow. */
  readonly count: number;
  /** Another with every write to one of them; absent in what layout 1 wrote. */
  readonly revision?: number;
  /** Up to where blocks cover the rows: the first place that none covers, or null where all are; absent where there is none. */
  readonly built?: readonly [number, string] | null;
}

/** The n-th makes layout n of layout n - 1; their number is the version of the layout, and of the database. */
export const migrations: readonly Migration[] = [
  (database, _transaction, hasLost) => {
    database.createObjectStore(OBJECT_STORE);
    if (hasLost) void import('../device/note-loss.js').then(({ noteLoss }) => noteLoss());
  },
  (_database, transaction) => {
    const request = transaction.objectStore(OBJECT_STORE).openCursor(IDBKeyRange.bound(['row'], ['row', []]));
    request.onsuccess = () => {
      const { result: cursor } = request;
      if (!cursor) return;
      const { id, recordId, pinned } = cursor.value as { id: string; recordId: string; pinned?: unknown };
      if (pinned === true) transaction.objectStore(OBJECT_STORE).put(cursor.key, ['pin', recordId, id]);
      cursor.continue();
    };
  },
];

/** All of a record's rows, their header first. An array sorts after every number and text. */
export function rowRange(group: RowGroup, recordId: string): IDBKeyRange {
  return IDBKeyRange.bound(['row', group, recordId], ['row', group, recordId, []]);
}

/** What names the rows of a record that are raised as flags, or pinned. */
export function markRange(mark: 'flag' | 'pin', recordId: string): IDBKeyRange {
  return IDBKeyRange.bound([mark, recordId], [mark, recordId, []]);
}
