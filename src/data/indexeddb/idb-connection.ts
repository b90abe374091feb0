import { AdapterError } from '../adapter-error.js';

/**
 * Makes one layout from the one before, inside the transaction that changes the database's version.
 * @param hasLost true where the engine says that it has lost an earlier database of this name; only Chromium's does
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction, hasLost: boolean) => void | Promise<void>;

/** The browser's IndexedDB. In an opaque origin reading the property throws. */
function requireIndexedDb(): IDBFactory {
  const { indexedDB: factory } = globalThis as { indexedDB?: IDBFactory };
  if (!factory) throw new AdapterError('unsupported', 'This page has no IndexedDB.');
  return factory;
}

/** What the request ends with. Rejects with `server` while another page holds on to the database. */
function ended(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
    request.onblocked = () => {
      reject(new AdapterError('server', 'Another page keeps the database open.'));
      // the request goes on after it was given up, and nobody would ever close its connection
      request.onsuccess = () => (request.result as IDBDatabase | undefined)?.close();
    };
  });
}

/**
 * Opens a database in the layout that `migrations` end with: their number is its version, the n-th makes layout n of
 * layout n - 1. All run in one transaction: a database is migrated as a whole, or left as it was.
 *
 * Rejects with what IndexedDB throws, and with `server` where another page keeps an earlier layout open; that page is asked
 * to let go, so a later call may succeed.
 */
export async function openDatabase(name: string, migrations: readonly Migration[]): Promise<IDBDatabase> {
  const request = requireIndexedDb().open(name, migrations.length);
  const migrated = new Promise<never>((_, reject) => {
    request.onupgradeneeded = async (event) => {
      const { oldVersion, dataLoss } = event as IDBVersionChangeEvent & { dataLoss?: string };
      const { result, transaction } = request;
      try {
        for (const migration of migrations.slice(oldVersion))
          await migration(result, transaction!, dataLoss === 'total');
      } catch (error) {
        // the reason is told first: the abort makes the request fail with a bare AbortError
        const reason = error as Error;
        reject(reason);
        transaction!.abort();
      }
    };
  });
  return Promise.race([migrated, ended(request)]);
}

/**
 * Deletes a database with everything in it. Connections of this package let go by themselves.
 * Rejects with `server` while another page holds on; the database goes as soon as that page lets go.
 */
export async function deleteDatabase(name: string): Promise<void> {
  await ended(requireIndexedDb().deleteDatabase(name));
}
