import type { EntryTransaction, StoredEntry, StoredFile } from '../local/entry-storage.js';
import type { RowGroup, RowHeader, RowKey } from './idb-layout.js';
import {
  fileKey,
  fileRange,
  headerKey,
  idKey,
  markKey,
  placedKey,
  placedRange,
  rowKey,
  type KeyPlace,
} from './idb-keys.js';
import { resultOf } from './requests.js';

/** An `EntryTransaction` that has to be finished. */
export interface IdbTransaction extends EntryTransaction {
  /** Brings headers and marks in step with the rows; last in every transaction. */
  finish(): Promise<void>;
}

/** What a transaction does to one range of rows. */
interface Touched {
  readonly group: RowGroup;
  readonly recordId: string;
  /** By how many rows it grows. */
  growth: number;
  /** Where rows were written or removed. */
  readonly places: KeyPlace[];
}

/** So many places in one transaction, and all blocks of the range are made anew: marks would cost more. */
const MOST_MARKS = 200;

/**
 * Entries within one transaction of IndexedDB. Every write keeps the row, the id, flag and pin, and the header of its range in
 * step, and marks the block that covers it as dirty. Requests that write are not awaited: one that fails aborts the
 * transaction, and the store tells.
 */
export function idbTransaction(store: IDBObjectStore): IdbTransaction {
  /** Where the entries that were read lie: the stored key is the truth, not one computed anew. */
  const rowKeys = new Map<string, RowKey>();
  const ranges = new Map<string, Touched>();

  const touch = ([, group, recordId, ...place]: RowKey, growth: number) => {
    const name = `${group} ${recordId}`;
    const range = ranges.get(name) ?? { group, recordId, growth: 0, places: [] };
    ranges.set(name, range);
    range.growth += growth;
    range.places.push(place);
  };

  const remove = (id: string) => {
    const key = rowKeys.get(id);
    if (!key) return;
    store.delete(key);
    store.delete(idKey(id));
    store.delete(markKey('flag', key[2], id));
    store.delete(markKey('pin', key[2], id));
    rowKeys.delete(id);
    touch(key, -1);
  };

  return {
    async read(id) {
      const key = await resultOf<RowKey | undefined>(store.get(idKey(id)));
      if (!key) return undefined;
      rowKeys.set(id, key);
      return resultOf<StoredEntry | undefined>(store.get(key));
    },

    write(entry) {
      const { id, recordId, flag, pinned } = entry;
      const key = rowKey(entry);
      // its date, origin, flag or pin may have changed: nothing of where it lay is left
      remove(id);
      store.put(entry, key);
      store.put(key, idKey(id));
      if (flag === 'raised') store.put(key, markKey('flag', recordId, id));
      if (pinned === true) store.put(key, markKey('pin', recordId, id));
      rowKeys.set(id, key);
      touch(key, 1);
    },

    remove,

    readFiles: (...ids) => resultOf<StoredFile[]>(store.getAll(fileRange(...ids), 2)),

    writeFile: (file) => void store.put(file, fileKey(file.attachmentId, file.interactionId)),

    removeFile: (interactionId, attachmentId) => void store.delete(fileKey(attachmentId, interactionId)),

    async finish() {
      for (const range of ranges.values()) await writeHeader(store, range);
    },
  };
}

/** A range without rows has no header, no blocks and no marks. */
async function writeHeader(store: IDBObjectStore, { group, recordId, growth, places }: Touched): Promise<void> {
  const key = headerKey(group, recordId);
  const { built, ...header } = (await resultOf<RowHeader | undefined>(store.get(key))) ?? { count: 0 };
  const count = header.count + growth;
  const isKept = built !== undefined && count > 0 && places.length <= MOST_MARKS;
  if (isKept) for (const place of places) store.put(1, placedKey('dirty', group, recordId, place));
  else if (built !== undefined) {
    for (const kind of ['block', 'dirty'] as const) store.delete(placedRange(kind, group, recordId));
  }
  if (count === 0) store.delete(key);
  // a number of its own for each write: one that counts on would come again after the last row was removed
  else store.put({ count, revision: Math.random(), ...(isKept && { built }) } satisfies RowHeader, key);
}
