/**
 * What the widget keeps on this device beside entries: drafts with their files, and deletions that are still to be carried
 * out. It is a database of its own, whichever adapter keeps the entries. Keys are arrays that start with a kind; each kind
 * has a module beside this one, which alone knows the rest of the key.
 */
import type { Migration } from '../indexeddb/idb-connection.js';
import { OBJECT_STORE } from '../indexeddb/idb-link.js';
import { openStore, type IdbStore } from '../indexeddb/idb-store.js';

/** Under this key stands when the browser said that it lost an earlier database, until somebody has been told. */
export const LOSS_KEY: IDBValidKey = ['loss'];

/** Name of the database. */
export const DEVICE_DATABASE = 'interaction-timeline-device';

/** The n-th makes layout n of layout n - 1; their number is the version of the layout, and of the database. */
const migrations: readonly Migration[] = [
  (database, _transaction, hasLost) => {
    const entries = database.createObjectStore(OBJECT_STORE);
    if (hasLost) entries.put(new Date().toISOString(), LOSS_KEY);
  },
];

const stores = new Map<string, IdbStore>();

/** The store of this device, one a page; nothing is opened before its first use. */
export function deviceStore(name = DEVICE_DATABASE): IdbStore {
  let store = stores.get(name);
  if (!store) {
    store = openStore(name, migrations);
    stores.set(name, store);
  }
  return store;
}
