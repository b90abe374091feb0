import { promisifyRequest } from 'idb-keyval';
import type { EntryTransaction, StoredEntry, StoredFile } from '../local/entry-storage.js';
import {
  fileKey,
  fileRange,
  flagKey,
  headerKey,
  idKey,
  rowKey,
  type HeaderKey,
  type RowHeader,
  type RowKey,
} from './idb-layout.js';

/** An `EntryTransaction` that has to be finished. */
export interface IdbTransaction extends EntryTransaction {
  /** Brings the counts in step with the rows; last in every transaction. */
  writeCounts(): Promise<void>;
}

/**
 * Entries within one transaction of IndexedDB. Every write keeps the row, the id, the flag and the count of its range in
 * step. Requests that write are not awaited: one that fails aborts the transaction, and the store tells.
 */
export function idbTransaction(store: IDBObjectStore): IdbTransaction {
  /** Where the entries that were read lie: the stored key is the truth, not one computed anew. */
  const rowKeys = new Map<string, RowKey>();
  /** By how many rows each range grows. */
  const growths = new Map<string, { readonly key: HeaderKey; rows: number }>();

  const grow = ([, group, recordId]: RowKey, rows: number) => {
    const range = `${group} ${recordId}`;
    const growth = growths.get(range) ?? { key: headerKey(group, recordId), rows: 0 };
    growths.set(range, growth);
    growth.rows += rows;
  };

  const remove = (id: string) => {
    const key = rowKeys.get(id);
    if (!key) return;
    store.delete(key);
    store.delete(idKey(id));
    store.delete(flagKey(key[2], id));
    rowKeys.delete(id);
    grow(key, -1);
  };

  return {
    async read(id) {
      const key = await promisifyRequest<RowKey | undefined>(store.get(idKey(id)));
      if (!key) return undefined;
      rowKeys.set(id, key);
      return promisifyRequest<StoredEntry | undefined>(store.get(key));
    },

    write(entry) {
      const { id, recordId, flag } = entry;
      const key = rowKey(entry);
      // its date, origin or flag may have changed: nothing of where it lay is left
      remove(id);
      store.put(entry, key);
      store.put(key, idKey(id));
      if (flag === 'raised') store.put(key, flagKey(recordId, id));
      rowKeys.set(id, key);
      grow(key, 1);
    },

    remove,

    readFiles: (...ids) => promisifyRequest<StoredFile[]>(store.getAll(fileRange(...ids), 2)),

    writeFile: (file) => void store.put(file, fileKey(file.attachmentId, file.interactionId)),

    removeFile: (interactionId, attachmentId) => void store.delete(fileKey(attachmentId, interactionId)),

    async writeCounts() {
      for (const { key, rows } of growths.values()) {
        if (rows === 0) continue;
        const header = await promisifyRequest<RowHeader | undefined>(store.get(key));
        const count = (header?.count ?? 0) + rows;
        if (count > 0) store.put({ count } satisfies RowHeader, key);
        else store.delete(key);
      }
    },
  };
}
