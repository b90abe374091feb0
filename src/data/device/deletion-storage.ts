/**
 * Deletions that somebody asked for and that the adapter has not been told of, or has not confirmed. They are stored before
 * anything is told, so that a page that was killed carries them out when it is opened again.
 *
 * | key | value |
 * |---|---|
 * | `['deletion', recordId, id]` | which entry in which version, when, by whom, and which element sees to it |
 *
 * Nothing of an entry's content is kept here.
 */
import { promisifyRequest } from 'idb-keyval';
import type { InteractionRef } from '../../model/interaction.js';
import { DEVICE_DATABASE, deviceStore } from './device-store.js';

/** A deletion that is still to be carried out. */
export interface Deletion extends InteractionRef {
  /** The version that the user saw. */
  readonly version?: string | undefined;
  /** ISO instant of the request. */
  readonly at: string;
  /** Who asked for it; undefined where nobody is known. */
  readonly userId?: string | undefined;
  /** Id of the element that sees to it. */
  readonly owner: string;
  /** True once the adapter is being told. */
  readonly sending?: boolean | undefined;
}

/** Where deletions wait. */
export interface DeletionStorage {
  /** Those of a record. */
  list(recordId: string): Promise<readonly Deletion[]>;
  /**
   * Replaces what is stored by what `next` makes of it, undefined for nothing; nobody comes in between.
   * @returns what is stored now
   */
  change(
    ref: InteractionRef,
    next: (stored: Deletion | undefined) => Deletion | undefined,
  ): Promise<Deletion | undefined>;
  /** Forgets those of a user, or all. */
  clear(userId?: string): Promise<void>;
}

const keyOf = ({ recordId, id }: InteractionRef) => ['deletion', recordId, id];
const rangeOf = (...recordId: readonly string[]) =>
  IDBKeyRange.bound(['deletion', ...recordId], ['deletion', ...recordId, []]);

/** Deletions that outlive the browser. */
export function deviceDeletions(databaseName = DEVICE_DATABASE): DeletionStorage {
  const store = deviceStore(databaseName);
  const read = async (range: IDBKeyRange): Promise<Deletion[]> => {
    // looking into a database that is not there would make it
    const isThere = (await indexedDB.databases()).some(({ name }) => name === databaseName);
    return isThere ? store('readonly', (entries) => promisifyRequest<Deletion[]>(entries.getAll(range))) : [];
  };
  const change: DeletionStorage['change'] = (ref, next) =>
    store('readwrite', async (entries) => {
      const key = keyOf(ref);
      const stored = next(await promisifyRequest<Deletion | undefined>(entries.get(key)));
      if (stored) entries.put(stored, key);
      else entries.delete(key);
      return stored;
    });
  return {
    list: (recordId) => read(rangeOf(recordId)),
    change,
    async clear(userId) {
      const all = await read(rangeOf());
      await Promise.all(all.filter(isOf(userId)).map((deletion) => change(deletion, () => undefined)));
    },
  };
}

/** Where the deletions of a tab's session are kept. */
const SESSION_KEY = 'interaction-timeline:deletions';

/** Deletions that are forgotten with the tab. */
export function sessionDeletions(): DeletionStorage {
  const read = () => JSON.parse(sessionStorage.getItem(SESSION_KEY) ?? '[]') as Deletion[];
  const write = (all: readonly Deletion[]) => {
    if (all.length > 0) sessionStorage.setItem(SESSION_KEY, JSON.stringify(all));
    else sessionStorage.removeItem(SESSION_KEY);
  };
  const isMeant = (ref: InteractionRef) => (one: Deletion) => one.recordId === ref.recordId && one.id === ref.id;
  // a browser may refuse the storage, by an exception: nobody is thrown at
  const soon = <Answer>(act: () => Answer) => Promise.resolve().then(act);
  return {
    list: (recordId) => soon(() => read().filter((deletion) => deletion.recordId === recordId)),
    change: (ref, next) =>
      soon(() => {
        const all = read();
        const stored = next(all.find(isMeant(ref)));
        write([...all.filter((one) => !isMeant(ref)(one)), ...(stored ? [stored] : [])]);
        return stored;
      }),
    clear: (userId) => soon(() => write(read().filter((one) => !isOf(userId)(one)))),
  };
}

/** Tells the deletions of a user; with none, every deletion is told. */
function isOf(userId: string | undefined): (deletion: Deletion) => boolean {
  return (deletion) => userId === undefined || deletion.userId === userId;
}
