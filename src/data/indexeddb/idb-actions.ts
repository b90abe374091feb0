import { hostCodes } from '../local/host-codes.js';
import type { EntryStorage } from '../local/entry-storage.js';
import { LocalActions, type LocalActionsOptions, type LocalCapabilities } from '../local/local-actions.js';
import type { ChangeFeed } from '../local/change-listeners.js';
import { IdbHistory } from './idb-history.js';
import type { IdbStore } from './idb-store.js';
import { idbTransaction } from './idb-transaction.js';

export { openStore } from './idb-store.js';

/** What an `IdbAdapter` does beyond its first page. */
export function idbActions(
  store: IdbStore,
  feed: ChangeFeed,
  options: LocalActionsOptions,
  capabilities: LocalCapabilities,
): LocalActions {
  const history = new IdbHistory(
    store,
    () => hostCodes(options),
    () => (options.now?.() ?? new Date()).getTime(),
  );
  const storage: EntryStorage = {
    page: (...asked) => history.page(...asked),
    summarize: (...asked) => history.summarize(...asked),
    transact: (mode, action) =>
      store(mode, async (entries) => {
        const transaction = idbTransaction(entries);
        const answer = await action(transaction);
        await transaction.finish();
        return answer;
      }),
  };
  return new LocalActions(storage, feed, options, capabilities);
}
