import { promisifyRequest } from 'idb-keyval';
import { DEVICE_DATABASE, deviceStore, LOSS_KEY } from './device-store.js';
import { DATABASE_KEY, draftRange, type DraftKey } from './draft-layout.js';
import { DraftSentinel, type DraftMark } from './draft-sentinel.js';
import type { LostDrafts } from './draft.js';

/**
 * Drafts that the browser lost: what is told of them outside the database names another database than the one that is there.
 * Where that is gone too, the browser's own word remains, in engines that give it.
 */
export class DraftLosses {
  readonly #store;
  readonly #sentinel;

  /** @param databaseName the device's database; another one for tests */
  constructor(databaseName = DEVICE_DATABASE) {
    this.#store = deviceStore(databaseName);
    this.#sentinel = new DraftSentinel(databaseName);
  }

  /** What was lost of these scopes, a record each; the same at every call until it is forgotten. */
  async find(scopes: readonly string[]): Promise<readonly LostDrafts[]> {
    const { marks, loss } = await this.#compare();
    const records = new Map<string, LostDrafts>();
    for (const { scope, recordId, recordLabel, begun } of marks) {
      if (!scopes.includes(scope)) continue;
      const { count = 0, at = begun } = records.get(recordId) ?? {};
      records.set(recordId, { recordId, recordLabel, count: count + 1, at: begun > at ? begun : at });
    }
    return records.size === 0 && loss !== undefined ? [{ at: loss }] : [...records.values()];
  }

  /** The person has been told. */
  async forget(scopes: readonly string[]): Promise<void> {
    const { marks } = await this.#compare();
    for (const mark of marks) if (scopes.includes(mark.scope)) this.#sentinel.unmark(mark);
    await this.#store('readwrite', (entries) => void entries.delete(LOSS_KEY));
  }

  /** The marks of drafts that are lost, and when the browser said that it lost something. */
  async #compare(): Promise<{ readonly marks: readonly DraftMark[]; readonly loss: string | undefined }> {
    // first: a mark that is made later may be of a draft that the transaction does not see yet
    const marks = this.#sentinel.marks();
    const [database, loss, keys] = await this.#store('readonly', (entries) =>
      Promise.all([
        promisifyRequest<string | undefined>(entries.get(DATABASE_KEY)),
        promisifyRequest<string | undefined>(entries.get(LOSS_KEY)),
        promisifyRequest(entries.getAllKeys(draftRange())),
      ]),
    );
    const ids = new Set((keys as DraftKey[]).map(([, , , id]) => id));
    for (const mark of marks) {
      // it was removed, and the browser was killed before it kept that its mark was
      if (mark.database === database && !ids.has(mark.id)) this.#sentinel.unmark(mark);
    }
    return { marks: marks.filter((mark) => mark.database !== database), loss };
  }
}
