import { clear } from 'idb-keyval';
import { ChangeChannel } from './change-channel.js';
import { deleteDatabase } from './idb-connection.js';
import { toStorageError } from './idb-error.js';
import { migrations } from './idb-layout.js';
import { openStore } from './idb-store.js';

/** Name of the database that an `IdbAdapter` keeps its entries in, unless it is given another. */
export const DATABASE_NAME = 'interaction-timeline';

/**
 * Removes everything that an `IdbAdapter` of this database keeps in this browser, for every record, and tells the timelines
 * that show it, in other tabs too.
 * @throws AdapterError `server` where the entries could not be removed, because another page holds on to them
 */
export async function clearLocalData({ name = DATABASE_NAME }: { name?: string | undefined } = {}): Promise<void> {
  const store = openStore(name, migrations);
  // emptied first: a page that does not let go of the database delays its removal, not that of what is in it
  const isEmpty = await clear(store).then(
    () => true,
    () => false, // a layout of a later version cannot be opened, but it can be deleted
  );
  store.close();
  await deleteDatabase(name).catch((error: unknown) => {
    if (!isEmpty) throw toStorageError(error);
  });
  new ChangeChannel(name).tell(null, { type: 'stale' });
}
