import type { EntryStorage } from '../local/entry-storage.js';
import { readPage } from './idb-pages.js';
import type { IdbStore } from './idb-store.js';
import { idbTransaction } from './idb-transaction.js';

/** Entries in IndexedDB: pages as range reads, writes in step with their counts. */
export function idbStorage(store: IdbStore): EntryStorage {
  return {
    page: (query) => store('readonly', (entries) => readPage(entries, query)),
    transact: (mode, action) =>
      store(mode, async (entries) => {
        const transaction = idbTransaction(entries);
        const answer = await action(transaction);
        await transaction.writeCounts();
        return answer;
      }),
  };
}
