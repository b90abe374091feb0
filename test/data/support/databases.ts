import { promisifyRequest } from 'idb-keyval';
import { createClientId } from '../../../src/model/client-id.js';

const made = new Set<string>();

/** A database name of its own; `deleteDatabases` removes what was made under it. */
export function databaseName(): string {
  const name = `test-${createClientId()}`;
  made.add(name);
  return name;
}

/** Removes every database of this file's tests: for `afterEach`. */
export async function deleteDatabases(): Promise<void> {
  for (const name of made) await promisifyRequest(indexedDB.deleteDatabase(name));
  made.clear();
}

/** Opens a database with plain IndexedDB, as another program would, in the version that it has; a new one has the first. */
export async function openPlain(name: string, version?: number, store = 'entries'): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
  };
  return promisifyRequest(request);
}

/** Everything that is in a database: its keys and values, the bytes of files as text. */
export async function dump(name: string): Promise<[IDBValidKey, unknown][]> {
  const database = await openPlain(name);
  const store = database.transaction('entries').objectStore('entries');
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys()),
    promisifyRequest<unknown[]>(store.getAll()),
  ]);
  database.close();
  return keys.map((key, index) => [key, readable(values[index])]);
}

function readable(value: unknown): unknown {
  const { bytes } = (value ?? {}) as { bytes?: unknown };
  return bytes instanceof ArrayBuffer ? { ...(value as object), bytes: new TextDecoder().decode(bytes) } : value;
}

/** Puts raw keys and values with plain IndexedDB. */
export async function putPlain(name: string, pairs: readonly (readonly [IDBValidKey, unknown])[]): Promise<void> {
  const database = await openPlain(name);
  const transaction = database.transaction('entries', 'readwrite');
  for (const [key, value] of pairs) transaction.objectStore('entries').put(value, key);
  await promisifyRequest(transaction);
  database.close();
}
