import { openDatabase, type Migration } from './idb-connection.js';

/** Name of the one object store. */
export const OBJECT_STORE = 'entries';

/**
 * A connection that is opened when it is first wanted, and again after it has died or could not be opened. Another page may delete
 * or migrate the database at any time: the connection lets go.
 */
export class IdbLink {
  readonly #name: string;
  readonly #migrations: readonly Migration[];
  #opened: Promise<IDBDatabase> | undefined;

  /** @param migrations see `openDatabase` */
  constructor(name: string, migrations: readonly Migration[]) {
    this.#name = name;
    this.#migrations = migrations;
  }

  /** The connection; the same until it is forgotten. */
  get opened(): Promise<IDBDatabase> {
    return (this.#opened ??= this.#open());
  }

  /** Has the next call open another connection. */
  forget(opened: Promise<IDBDatabase>): void {
    if (this.#opened === opened) this.#opened = undefined;
  }

  /** Closes the connection once its transactions are done. */
  close(): void {
    // where it could not be opened there is nothing to close
    this.#opened?.then((database) => database.close()).catch(() => undefined);
    this.#opened = undefined;
  }

  /**
   * Reads once, with no more than that takes.
   * @returns undefined where it failed, for whatever reason: `openStore` tries again, and says why
   */
  async read<Result>(callback: (store: IDBObjectStore) => Promise<Result>): Promise<Result | undefined> {
    try {
      const transaction = (await this.opened).transaction(OBJECT_STORE);
      // WebKit leaves requests of an aborted transaction without an answer
      const broken = new Promise<undefined>((resolve) => (transaction.onabort = () => resolve(undefined)));
      return await Promise.race([callback(transaction.objectStore(OBJECT_STORE)), broken]);
    } catch {
      return undefined;
    }
  }

  #open(): Promise<IDBDatabase> {
    const opening = openDatabase(this.#name, this.#migrations);
    opening.then(
      (database) => {
        database.onclose = () => this.forget(opening);
        database.onversionchange = () => {
          this.forget(opening);
          database.close();
        };
      },
      () => this.forget(opening),
    );
    return opening;
  }
}
