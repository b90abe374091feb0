import type { Page } from '../adapter.js';
import type { EntryStorage, EntryTransaction, RecordQuery } from '../local/entry-storage.js';
import { readPage } from './idb-pages.js';
import type { IdbStore } from './idb-store.js';
import { IdbTransaction } from './idb-transaction.js';

/** Entries in IndexedDB: pages as range reads, writes in step with their counts. */
export class IdbStorage implements EntryStorage {
  readonly #store: IdbStore;

  constructor(store: IdbStore) {
    this.#store = store;
  }

  page(query: RecordQuery): Promise<Page> {
    return this.#store('readonly', (store) => readPage(store, query));
  }

  transact<Answer>(
    mode: 'readonly' | 'readwrite',
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    return this.#store(mode, async (store) => {
      const transaction = new IdbTransaction(store);
      const answer = await action(transaction);
      await transaction.writeCounts();
      return answer;
    });
  }
}
