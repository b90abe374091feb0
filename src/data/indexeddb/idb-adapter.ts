import { LocalAdapter, type LocalAdapterOptions } from '../local/local-adapter.js';
import { ChangeChannel } from './change-channel.js';
import type { ClearOptions } from './clear-local-data.js';
import { DATABASE_NAME } from './database-name.js';
import { migrations } from './idb-layout.js';
import { idbStorage } from './idb-storage.js';
import { openStore } from './idb-store.js';

export type { ClearOptions } from './clear-local-data.js';

/** What a host may tell an `IdbAdapter`. */
export interface IdbAdapterOptions extends LocalAdapterOptions {
  /** Name of the database, `interaction-timeline` where absent. Adapters of the same name share their entries. */
  readonly name?: string | undefined;
}

/**
 * Keeps interactions in this browser only, in IndexedDB: the default adapter. They survive a reload, are shared by all tabs of
 * the origin, and are seen there as soon as they are written; nobody else ever sees them.
 *
 * Nothing is opened before the first call. A page of the newest entries costs the same whatever the length of the history.
 * Sorts by date; does not search or filter, and says so.
 *
 * ```js
 * const adapter = new IdbAdapter({ codes, users, currentUser: users[0] });
 * await adapter.create({ id: crypto.randomUUID(), recordId: '4711', date: new Date().toISOString(), subject: 'Called back' });
 * ```
 */
export class IdbAdapter extends LocalAdapter {
  readonly #name: string;

  constructor({ name = DATABASE_NAME, ...options }: IdbAdapterOptions = {}) {
    super(idbStorage(openStore(name, migrations)), new ChangeChannel(name), options, {
      storage: 'browser',
      sortable: ['date'],
    });
    this.#name = name;
  }

  /** Removes everything that is kept in this browser, for every record, drafts included: see `clearLocalData`. */
  clearLocalData(options: Omit<ClearOptions, 'name'> = {}): Promise<void> {
    return clearLocalData({ ...options, name: this.#name });
  }
}

/**
 * Removes what the widget keeps in this browser, for every record: the entries of an `IdbAdapter` of a database, and what it
 * keeps beside entries whatever the adapter (drafts with their files, deletions that wait, which codes were chosen). Timelines
 * and forms that show it are told, in other tabs too: a form that is open keeps its text on the screen.
 * @throws AdapterError `server` where something could not be removed, because another page holds on to it
 */
export async function clearLocalData(options?: ClearOptions): Promise<void> {
  const { removeLocalData } = await import('./clear-local-data.js');
  await removeLocalData(options);
}
