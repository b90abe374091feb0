import { clear } from 'idb-keyval';
import { clearDevice } from '../device/clear-device.js';
import { DEVICE_DATABASE, deviceStore } from '../device/device-store.js';
import { ChangeChannel } from './change-channel.js';
import { DATABASE_NAME } from './database-name.js';
import { deleteDatabase } from './idb-connection.js';
import { toStorageError } from './idb-error.js';
import { migrations } from './idb-layout.js';
import { openStore, type IdbStore } from './idb-store.js';

/** What is removed. */
export interface ClearOptions {
  /** Name of the database of the entries, `interaction-timeline` where absent. */
  readonly name?: string | undefined;
  /** Removes what is kept of this user beside entries, and no entries. */
  readonly userId?: string | undefined;
}

/** What `clearLocalData` does, loaded when somebody wants it. */
export async function removeLocalData({ name = DATABASE_NAME, userId }: ClearOptions = {}): Promise<void> {
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
