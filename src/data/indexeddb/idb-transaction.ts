import { promisifyRequest } from 'idb-keyval';
import type { EntryTransaction, StoredEntry, StoredFile } from '../local/entry-storage.js';
import {
  fileKey,
  fileRange,
  flagKey,
  headerKey,
  idKey,
  rowKey,
  type RowGroup,
  type RowHeader,
  type RowKey,
} from './idb-layout.js';

/**
 * Entries within one transaction of IndexedDB. Every write keeps the row, the id, the flag and the count of its range in
 * step. Requests that write are not awaited: one that fails aborts the transaction, and the store tells.
 */
export class IdbTransaction implements EntryTransaction {
  readonly #store: IDBObjectStore;
  /** Where the entries that were read lie: the stored key is the truth, not one computed anew. */
  readonly #rowKeys = new Map<string, RowKey>();
  /** By how many rows each range grows. */
  readonly #growth = new Map<string, { group: RowGroup; recordId: string; rows: number }>();

  constructor(store: IDBObjectStore) {
    this.#store = store;
  }

  async read(id: string): Promise<StoredEntry | undefined> {
    const key = await promisifyRequest<RowKey | undefined>(this.#store.get(idKey(id)));
    if (!key) return undefined;
    this.#rowKeys.set(id, key);
    return promisifyRequest<StoredEntry | undefined>(this.#store.get(key));
  }

  write(entry: StoredEntry): void {
    const key = rowKey(entry);
    const earlier = this.#rowKeys.get(entry.id);
    if (earlier && indexedDB.cmp(earlier, key) !== 0) this.remove(entry.id);
    if (!this.#rowKeys.has(entry.id)) {
      this.#store.put(key, idKey(entry.id));
      this.#grow(key, 1);
    }
    this.#store.put(entry, key);
    if (entry.flag === 'raised') this.#store.put(key, flagKey(entry.recordId, entry.id));
    else if (earlier) this.#store.delete(flagKey(entry.recordId, entry.id));
    this.#rowKeys.set(entry.id, key);
  }

  remove(id: string): void {
    const key = this.#rowKeys.get(id);
    if (!key) return;
    this.#store.delete(key);
    this.#store.delete(idKey(id));
    this.#store.delete(flagKey(key[2], id));
    this.#rowKeys.delete(id);
    this.#grow(key, -1);
  }

  async readFiles(attachmentId: string, interactionId: string | undefined): Promise<readonly StoredFile[]> {
    return promisifyRequest<StoredFile[]>(this.#store.getAll(fileRange(attachmentId, interactionId), 2));
  }

  writeFile(file: StoredFile): void {
    this.#store.put(file, fileKey(file.attachmentId, file.interactionId));
  }

  removeFile(interactionId: string, attachmentId: string): void {
    this.#store.delete(fileKey(attachmentId, interactionId));
  }

  /** Brings the counts in step with the rows; last in every transaction that writes. */
  async writeCounts(): Promise<void> {
    for (const { group, recordId, rows } of this.#growth.values()) {
      if (rows === 0) continue;
      const key = headerKey(group, recordId);
      const header = await promisifyRequest<RowHeader | undefined>(this.#store.get(key));
      const count = (header?.count ?? 0) + rows;
      if (count > 0) this.#store.put({ count } satisfies RowHeader, key);
      else this.#store.delete(key);
    }
  }

  #grow([, group, recordId]: RowKey, rows: number): void {
    const range = `${group} ${recordId}`;
    const growth = this.#growth.get(range) ?? { group, recordId, rows: 0 };
    this.#growth.set(range, { ...growth, rows: growth.rows + rows });
  }
}
