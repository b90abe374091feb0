import { promisifyRequest } from 'idb-keyval';
import type { AttachmentDraft } from '../../model/attachment.js';
import { createClientId } from '../../model/client-id.js';
import { DEVICE_DATABASE, deviceStore, LOSS_KEY } from './device-store.js';
import {
  DATABASE_KEY,
  draftFileKey,
  draftFileRange,
  draftKey,
  draftRange,
  type DraftKey,
  type StoredDraft,
} from './draft-layout.js';
import { isSessionScope } from './draft-scope.js';
import { DraftSentinel } from './draft-sentinel.js';
import type { DraftRef, KeptDraft, OpenedDraft } from './draft.js';

/** After this many milliseconds without a change, drafts of other tabs' sessions go: such a tab is closed for good. */
const SESSION_LIFE = 30 * 24 * 60 * 60 * 1000;

/** How a draft is written. */
export interface DraftWrite {
  /** Id of the form that writes. */
  readonly writer: string;
  /** Where this form has written it before; it is moved where that was elsewhere. */
  readonly before?: DraftRef | undefined;
  /** Bytes to be kept with it, by file id. Bytes that were kept before stay as long as the draft names their file. */
  readonly bytes?: ReadonlyMap<string, ArrayBuffer> | undefined;
}

/** What became of a write. A draft is `gone` where it was removed, and `taken` where another form has opened it. */
export type DraftWritten = 'written' | 'gone' | 'taken';

/**
 * Drafts with their files on this device. A draft and its files are written in one transaction.
 *
 * A draft is written by one form at a time: whoever opens it takes it over, and a form that had it before is told by its next
 * write, so that two tabs never overwrite each other.
 *
 * It knows nothing of when drafts are written, nor of what is in them. Every method rejects with an `AdapterError`: `quota`
 * where there is no room, `unsupported` where the page may keep nothing, `invalid` for values that cannot be cloned.
 */
export class DraftStorage {
  readonly #store;
  readonly #sentinel;

  /** @param databaseName the device's database; another one for tests */
  constructor(databaseName = DEVICE_DATABASE) {
    this.#store = deviceStore(databaseName);
    this.#sentinel = new DraftSentinel(databaseName);
  }

  /** The drafts of a record, of these scopes, the last changed first; their files by name only. */
  async list(scopes: readonly string[], recordId: string): Promise<readonly KeptDraft[]> {
    const rows = await this.#store('readonly', (entries) =>
      Promise.all(scopes.map((scope) => promisifyRequest<unknown[]>(entries.getAll(draftRange(scope, recordId))))),
    );
    return rows.flat().filter(isDraft).sort(newestFirst);
  }

  /** Opens a draft with its files, and takes it over: only this writer may write it now. Undefined where it is gone. */
  open(ref: DraftRef, writer: string): Promise<OpenedDraft | undefined> {
    return this.#store('readwrite', async (entries) => {
      const draft = await promisifyRequest<unknown>(entries.get(draftKey(ref)));
      if (!isDraft(draft)) return undefined;
      entries.put({ ...draft, writer }, draftKey(ref));
      const files = await Promise.all(
        draft.files.map(async ({ id, name, type }): Promise<AttachmentDraft | undefined> => {
          const bytes = await promisifyRequest<unknown>(entries.get(draftFileKey(draft.id, id)));
          return bytes instanceof ArrayBuffer ? { id, name, blob: new Blob([bytes], { type }) } : undefined;
        }),
      );
      return { draft, files: files.filter((file) => file !== undefined) };
    });
  }

  /**
   * Writes a draft, and forgets the bytes of files that it no longer names. Nothing is written where the draft is no longer this
   * writer's.
   */
  async write(draft: KeptDraft, { writer, before, bytes = new Map() }: DraftWrite): Promise<DraftWritten> {
    let refusal: DraftWritten = 'gone';
    const database = await this.#store('readwrite', async (entries) => {
      const oldKey = draftKey(before ?? draft);
      const [old, known] = await Promise.all([
        promisifyRequest<StoredDraft | undefined>(entries.get(oldKey)),
        promisifyRequest<string | undefined>(entries.get(DATABASE_KEY)),
      ]);
      if (old) refusal = 'taken';
      if (old ? old.writer !== writer : before) return undefined;
      entries.delete(oldKey);
      entries.put({ ...draft, writer } satisfies StoredDraft, draftKey(draft));
      for (const [fileId, content] of bytes) entries.put(content, draftFileKey(draft.id, fileId));
      for (const { id } of old?.files ?? []) {
        if (!draft.files.some((file) => file.id === id)) entries.delete(draftFileKey(draft.id, id));
      }
      const name = known ?? createClientId();
      if (!known) entries.put(name, DATABASE_KEY);
      return name;
    });
    if (database === undefined) return refusal;
    if (before && before.scope !== draft.scope) this.#sentinel.unmark(before);
    this.#sentinel.mark(draft, database);
    return 'written';
  }

  /**
   * Removes a draft with its files.
   * @param writer where given, a draft that another one has taken over stays
   */
  async remove(ref: DraftRef, writer?: string): Promise<void> {
    const isGone = await this.#store('readwrite', async (entries) => {
      const row = await promisifyRequest<StoredDraft | undefined>(entries.get(draftKey(ref)));
      if (row && writer !== undefined && row.writer !== writer) return false;
      removeRow(entries, draftKey(ref));
      return true;
    });
    if (isGone) this.#sentinel.unmark(ref);
  }

  /** Removes all drafts of a scope, or all there are, and what is told of them elsewhere. */
  async clear(scope?: string): Promise<void> {
    // first: were the browser killed in between, it would tell of a loss that is none
    for (const mark of this.#sentinel.marks()) {
      if (scope === undefined || mark.scope === scope) this.#sentinel.unmark(mark);
    }
    await this.#store('readwrite', async (entries) => {
      const range = scope === undefined ? draftRange() : draftRange(scope);
      for (const key of await promisifyRequest(entries.getAllKeys(range))) removeRow(entries, key as DraftKey);
      if (scope === undefined) entries.delete(LOSS_KEY);
    });
  }

  /** Removes drafts of tabs that are closed for good; `own` is this tab's session. */
  async removeExpired(own: string, now: number): Promise<void> {
    const expired = await this.#store('readwrite', async (entries) => {
      const rows = await promisifyRequest<unknown[]>(entries.getAll(draftRange()));
      return rows.filter(isDraft).filter(({ scope, changed, ...ref }) => {
        if (!isSessionScope(scope) || scope === own || now - Date.parse(changed) < SESSION_LIFE) return false;
        removeRow(entries, draftKey({ ...ref, scope }));
        return true;
      });
    });
    for (const ref of expired) this.#sentinel.unmark(ref);
  }
}

function removeRow(entries: IDBObjectStore, key: DraftKey): void {
  entries.delete(key);
  entries.delete(draftFileRange(key[3]));
}

/** Guards against rows that a later version, or another script of the origin, has written. */
function isDraft(row: unknown): row is StoredDraft {
  const { id, scope, recordId, changed, files } = Object(row) as Partial<Record<keyof StoredDraft, unknown>>;
  return [id, scope, recordId, changed].every((text) => typeof text === 'string') && Array.isArray(files);
}

function newestFirst(one: KeptDraft, other: KeptDraft): number {
  return one.changed < other.changed ? 1 : -1;
}
