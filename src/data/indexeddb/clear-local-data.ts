import { clear } from 'idb-keyval';
import { clearDevice } from '../device/clear-device.js';
import { DEVICE_DATABASE, deviceStore } from '../device/device-store.js';
import { ChangeChannel } from './change-channel.js';
import { deleteDatabase } from './idb-connection.js';
import { toStorageError } from './idb-error.js';
import { migrations } from './idb-layout.js';
import { openStore, type IdbStore } from './idb-store.js';

/** Name of the database that an `IdbAdapter` keeps its entries in, unless it is given another. */
export const DATABASE_NAME = 'interaction-timeline';

/** What is removed. */
export interface ClearOptions {
  /** Name of the database of the entries, `interaction-timeline` where absent. */
  readonly name?: string | undefined;
  /** Removes what is kept of this user beside entries, and no entries. */
  readonly userId?: string | undefined;
}

/**
 * Removes what the widget keeps in this browser, for every record: the entries of an `IdbAdapter` of this database, and all that
 * `clearDevice` names. Timelines and forms that show it are told, in other tabs too: a form
 * that is open keeps its text on the screen.
 * @throws AdapterError `server` where something could not be removed, because another page holds on to it
 */
export async function clearLocalData({ name = DATABASE_NAME, userId }: ClearOptions = {}): Promise<void> {
  if (userId !== undefined) return clearDevice(userId);
  // where they cannot be read they go with their database all the same
  await clearDevice().catch(() => undefined);
  const results = await Promise.allSettled([
    removeDatabase(DEVICE_DATABASE, deviceStore()),
    removeDatabase(name, openStore(name, migrations)),
  ]);
  new ChangeChannel(name).tell(null, { type: 'stale' });
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function removeDatabase(name: string, store: IdbStore): Promise<void> {
  // emptied first: a page that does not let go of the database delays its removal, not that of what is in it
  const isEmpty = await clear(store).then(
    () => true,
    () => false, // a layout of a later version cannot be opened, but it can be deleted
  );
  store.close();
  await deleteDatabase(name).catch((error: unknown) => {
    if (!isEmpty) throw toStorageError(error);
  });
}
