/**
 * The store that `idb-keyval`'s functions are given here (their last argument). It differs from the package's own:
 *
 * - a transaction is kept as a whole or not at all, also when a value cannot be cloned after others were put;
 * - it resolves when the transaction is complete, not when its requests succeeded, and writes are flushed to disk;
 * - an open that failed is tried again, a connection that died is opened again;
 * - another page may delete or migrate the database at any time: the connection lets go;
 * - what fails is an `AdapterError`.
 *
 * It knows one object store, `entries`, and nothing of its keys.
 */
import type { UseStore } from 'idb-keyval';
import type { Migration } from './idb-connection.js';
import { refusal, toStorageError } from './idb-error.js';
import { IdbLink, OBJECT_STORE } from './idb-link.js';

/** An `idb-keyval` store whose connection can be let go. */
export interface IdbStore extends UseStore {
  /** Closes the connection once its transactions are done; the next call opens another. */
  close(): void;
}

/** Resolves when the transaction is complete, rejects with the reason when it is not kept. */
function completed(transaction: IDBTransaction): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    // listeners, not `oncomplete`: idb-keyval's own functions set that one
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('Aborted.', 'AbortError')),
    );
  });
  // it may break while the callback is still waiting, when nobody listens yet
  done.catch(() => undefined);
  return done;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has aborted already, by itself, for a request that failed
  }
}

async function carryOut<T>(
  transaction: IDBTransaction,
  callback: (store: IDBObjectStore) => T | PromiseLike<T>,
): Promise<T> {
  const done = completed(transaction);
  try {
    // both at once: WebKit leaves requests of an aborted transaction without an answer, so the callback may never end
    const [answer] = await Promise.all([callback(transaction.objectStore(OBJECT_STORE)), done]);
    return answer;
  } catch (error) {
    abort(transaction);
    await done.catch(() => undefined);
    // the request that failed says more than what the callback made of it
    throw transaction.error ?? error;
  }
}

/**
 * Names a store; nothing is opened before its first use. The callback gets the object store of a fresh transaction and
 * may await its requests, nothing else: a transaction ends by itself when it is left idle.
 *
 * @param migrations see `openDatabase`
 * @param link the connection, where somebody else reads through it, too
 */
export function openStore(
  name: string,
  migrations: readonly Migration[],
  link: IdbLink = new IdbLink(name, migrations),
): IdbStore {
  const begin = async (mode: IDBTransactionMode, isSecondTry = false): Promise<IDBTransaction> => {
    const { opened } = link;
    const database = await opened.catch((error: unknown) => {
      throw refusal(error);
    });
    try {
      return database.transaction(OBJECT_STORE, mode, { durability: 'strict' });
    } catch (error) {
      if (isSecondTry || (error as Error).name !== 'InvalidStateError') throw error;
      // the connection died
      link.forget(opened);
      return begin(mode, true);
    }
  };

  const store: UseStore = async (mode, callback) => {
    try {
      return await carryOut(await begin(mode), callback);
    } catch (error) {
      throw toStorageError(error);
    }
  };
  return Object.assign(store, { close: () => link.close() });
}
