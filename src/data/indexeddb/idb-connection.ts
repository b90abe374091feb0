import { AdapterError } from '../adapter-error.js';
import { toStorageError } from './idb-error.js';

/** Makes one layout from the one before, inside the transaction that changes the database's version. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void | Promise<void>;

/** The browser's IndexedDB. Where there is none, or where reading the property throws: `unsupported`. */
export function requireIndexedDb(): IDBFactory {
  let factory: IDBFactory | undefined;
  try {
    factory = globalThis.indexedDB;
  } catch (error) {
    throw toStorageError(error);
  }
  if (!factory) throw new AdapterError('unsupported', 'This page has no IndexedDB.');
  return factory;
}

async function migrate(request: IDBOpenDBRequest, from: number, migrations: readonly Migration[]): Promise<void> {
  const { result: database, transaction } = request;
  if (!transaction) return;
  for (const migration of migrations.slice(from)) await migration(database, transaction);
}

/**
 * Opens a database in the layout that `migrations` end with: their number is its version, the n-th makes layout n of
 * layout n - 1. All run in one transaction: a database is migrated as a whole, or left as it was.
 *
 * Rejects with `unsupported` where IndexedDB is refused or the database is of a later layout, and with `server` where
 * another page keeps an earlier layout open; that page is asked to let go, so a later call may succeed.
 */
export function openDatabase(name: string, migrations: readonly Migration[]): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let request: IDBOpenDBRequest;
    try {
      request = requireIndexedDb().open(name, migrations.length);
    } catch (error) {
      reject(toStorageError(error));
      return;
    }
    let abandoned = false;
    request.onblocked = () => {
      abandoned = true;
      reject(new AdapterError('server', `Another page keeps an earlier layout of the database "${name}" open.`));
    };
    request.onupgradeneeded = ({ oldVersion }) => {
      migrate(request, oldVersion, migrations).catch((error: unknown) => {
        // the reason is told first: the abort makes the request fail with a bare AbortError
        reject(toStorageError(error));
        request.transaction?.abort();
      });
    };
    request.onerror = () => reject(toStorageError(request.error));
    request.onsuccess = () => {
      // a blocked request goes on after it was given up, and nobody would ever close its connection
      if (abandoned) request.result.close();
      else resolve(request.result);
    };
  });
}

/**
 * Deletes a database with everything in it. Connections of this package let go by themselves.
 * Rejects with `server` while another page holds on; the database goes as soon as that page lets go.
 */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let request: IDBOpenDBRequest;
    try {
      request = requireIndexedDb().deleteDatabase(name);
    } catch (error) {
      reject(toStorageError(error));
      return;
    }
    request.onblocked = () =>
      reject(
        new AdapterError('server', `Another page keeps the database "${name}" open; it goes when that page does.`),
      );
    request.onerror = () => reject(toStorageError(request.error));
    request.onsuccess = () => resolve();
  });
}
