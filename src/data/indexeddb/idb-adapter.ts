import type { CallOptions, Page } from '../adapter.js';
import { answer } from '../local/answer.js';
import { ALL_CAPABILITIES, LocalAdapter, type LocalAdapterOptions } from '../local/local-adapter.js';
import type { Query } from '../query.js';
import { ChangeChannel } from './change-channel.js';
import type { ClearOptions } from './clear-local-data.js';
import { DATABASE_NAME } from './database-name.js';
import { firstPage } from './first-page.js';
import { migrations } from './idb-layout.js';
import { IdbLink } from './idb-link.js';

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
 * Nothing is opened before the first call. A page of a history costs the same whatever its length, from either end and from any
 * day or entry. Filters, search, other orders and the numbers of a summary are worked out in slices that leave the page
 * responsive, over digests that are kept with the entries; what does more than read the first page is loaded when it is needed.
 *
 * ```js
 * const adapter = new IdbAdapter({ codes, users, currentUser: users[0] });
 * await adapter.create({ id: crypto.randomUUID(), recordId: '4711', date: new Date().toISOString(), subject: 'Called back' });
 * ```
 */
export class IdbAdapter extends LocalAdapter {
  readonly #name: string;
  readonly #link: IdbLink;

  constructor({ name = DATABASE_NAME, ...options }: IdbAdapterOptions = {}) {
    const link = new IdbLink(name, migrations);
    const feed = new ChangeChannel(name);
    super(feed, options, { ...ALL_CAPABILITIES, storage: 'browser' }, async (capabilities) => {
      const { idbActions, openStore } = await import('./idb-actions.js');
      return idbActions(openStore(name, migrations, link), feed, options, capabilities);
    });
    this.#name = name;
    this.#link = link;
  }

  override async list(query: Query, options: CallOptions = {}): Promise<Page> {
    const read = firstPage(query);
    const page = read && (await answer(options.signal, () => this.#link.read(read)));
    return page ?? super.list(query, options);
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
