import type { Attachment, AttachmentDraft } from '../../model/attachment.js';
import type { InteractionChanges, InteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../model/interaction.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import { AdapterError, toAdapterError } from '../adapter-error.js';
import type {
  AdapterCapabilities,
  CallOptions,
  CreateResult,
  Page,
  SearchOptions,
  Summary,
  SummaryQuery,
  UploadOptions,
} from '../adapter.js';
import type { Query } from '../query.js';
import { answer, throwIfAborted } from './answer.js';
import type { ChangeFeed } from './change-listeners.js';
import { checkQuery, checkSummaryQuery, checkText } from './check-query.js';
import { changedEntry, importedEntry, newEntry } from './entry-content.js';
import type { EntryStorage, EntryTransaction, StoredEntry } from './entry-storage.js';
import type { HostLists } from './host-codes.js';
import { hostRelations, hostUsers, narrow } from './host-lists.js';
import { readFiles, refuseFile, type ReadFile } from './read-files.js';
import { addFiles, createEntry, importEntries, readEntry } from './write-entries.js';

/** What a local adapter says of itself. */
export type LocalCapabilities = AdapterCapabilities & { readonly maxFileSize: number };

/** What a local adapter's actions need to know of their host. */
export interface LocalActionsOptions extends HostLists {
  readonly now?: (() => Date) | undefined;
}

/** Carried by calls that change an entry. */
export interface ChangeOptions extends CallOptions {
  /** The version that the change was made for. */
  readonly version?: string | undefined;
}

/**
 * The contract on top of a storage: what an adapter does that is its own backend. It knows versions, idempotency, limits
 * and who is told of what; it does not know where entries are kept. It is apart from the adapter, which loads it when it is
 * first needed.
 */
export class LocalActions {
  readonly #storage: EntryStorage;
  readonly #feed: ChangeFeed;
  readonly #options: LocalActionsOptions;
  readonly #capabilities: LocalCapabilities;

  constructor(storage: EntryStorage, feed: ChangeFeed, options: LocalActionsOptions, capabilities: LocalCapabilities) {
    this.#storage = storage;
    this.#feed = feed;
    this.#options = options;
    this.#capabilities = capabilities;
  }

  list(query: Query, { signal }: CallOptions = {}): Promise<Page> {
    return answer(signal, () => {
      checkQuery(query, this.#capabilities);
      return this.#storage.page(query, signal);
    });
  }

  summarize(query: SummaryQuery, { signal }: CallOptions = {}): Promise<Summary> {
    return answer(signal, () => {
      checkSummaryQuery(query, this.#capabilities);
      return this.#storage.summarize(query, signal);
    });
  }

  relations(recordId: string, options: SearchOptions = {}): Promise<readonly Relation[]> {
    return answer(options.signal, async () => {
      checkText('recordId', recordId);
      const relations = await hostRelations(this.#options, recordId);
      return narrow(relations, ({ id, label, type }) => `${label ?? id} ${type ?? ''}`, options);
    });
  }

  users(options: SearchOptions = {}): Promise<readonly User[]> {
    return answer(options.signal, () => narrow(hostUsers(this.#options), ({ id, name }) => name ?? id, options));
  }

  get(ref: InteractionRef, { signal }: CallOptions = {}): Promise<Interaction> {
    return this.#read(signal, (transaction) => readEntry(transaction, ref));
  }

  /**
   * Keeps a new entry with its files. Repeated with the same draft id it answers with the entry that is there. A file that
   * cannot be kept is reported in `attachmentErrors`; the text is kept without it.
   */
  async create(
    draft: InteractionDraft,
    { files = [], signal, onProgress }: UploadOptions & { files?: readonly AttachmentDraft[] | undefined } = {},
  ): Promise<CreateResult> {
    throwIfAborted(signal);
    const entry = newEntry(draft, this.#now(), this.#options.currentUser);
    const { kept, refused } = await readFiles(files, this.#capabilities);
    const write = (these: readonly ReadFile[]) =>
      this.#write(signal, (transaction) => createEntry(transaction, entry, these));
    let hasRoom = true;
    const { interaction, isFresh } = await write(kept).catch((error: unknown) => {
      hasRoom = toAdapterError(error).kind !== 'quota';
      if (hasRoom) throw error;
      return write([]);
    });
    if (isFresh) this.#feed.tell(entry.recordId, { type: 'created', interaction });
    const { attachments = [], relations } = interaction;
    for (const { id } of attachments) onProgress?.(id, 1);
    const lost = kept.filter(({ attachmentId }) => !attachments.some(({ id }) => id === attachmentId));
    const attachmentErrors = [
      ...refused,
      ...lost.map((file) => refuseFile(file.attachmentId, 'was not kept with the text', hasRoom ? 'invalid' : 'quota')),
    ];
    return {
      interaction,
      ...(attachmentErrors.length && { attachmentErrors }),
      ...(relations && { applied: relations.map(({ id }) => ({ relationId: id, applied: true })) }),
    };
  }

  update(ref: InteractionRef, changes: InteractionChanges, options: ChangeOptions = {}): Promise<Interaction> {
    return this.#change(ref, options, (_, entry) => changedEntry(entry, changes));
  }

  async delete(ref: InteractionRef, { version, signal }: ChangeOptions = {}): Promise<void> {
    await this.#write(signal, async (transaction) => {
      const { attachments = [] } = await readEntry(transaction, ref, version);
      for (const { id } of attachments) transaction.removeFile(ref.id, id);
      transaction.remove(ref.id);
    });
    this.#feed.tell(ref.recordId, { type: 'deleted', id: ref.id });
  }

  async attach(ref: InteractionRef, file: AttachmentDraft, options: UploadOptions = {}): Promise<Interaction> {
    throwIfAborted(options.signal);
    const { kept, refused } = await readFiles([file], this.#capabilities);
    for (const { error } of refused) throw error;
    const interaction = await this.#change(ref, options, (...given) => addFiles(...given, kept));
    options.onProgress?.(file.id, 1);
    return interaction;
  }

  detach(ref: InteractionRef, attachmentId: string, options: CallOptions = {}): Promise<Interaction> {
    return this.#change(ref, options, (transaction, { attachments = [], ...entry }) => {
      const left = attachments.filter(({ id }) => id !== attachmentId);
      if (left.length === attachments.length) {
        throw new AdapterError('not-found', `The entry ${ref.id} has no file ${attachmentId}.`);
      }
      transaction.removeFile(ref.id, attachmentId);
      return left.length ? { ...entry, attachments: left } : entry;
    });
  }

  /** The bytes of a file. `invalid` where two entries have a file of this id and `ref` does not say which. */
  async openAttachment(
    { id }: Attachment,
    { ref, signal }: CallOptions & { ref?: InteractionRef } = {},
  ): Promise<Blob> {
    const [file, other] = await this.#read(signal, (transaction) => transaction.readFiles(id, ref?.id));
    if (!file) throw new AdapterError('not-found', `No entry has the file ${id}.`);
    if (other) throw new AdapterError('invalid', `Several entries have the file ${id}.`);
    return new Blob([file.bytes], { type: file.type });
  }

  /**
   * Puts entries as they are, ids, versions and dates included, in one transaction: all or none. An entry that is there
   * already is replaced, so that the same import can be repeated.
   * @param options.files the contents of their attachments, by attachment id; one that is not given stays a name
   */
  async importInteractions(
    interactions: readonly Interaction[],
    { files = new Map(), signal }: CallOptions & { files?: ReadonlyMap<string, Blob> | undefined } = {},
  ): Promise<void> {
    const entries = new Map(interactions.map((interaction) => [interaction.id, importedEntry(interaction)]));
    const contents = new Map<string, ArrayBuffer>();
    for (const [id, blob] of files) contents.set(id, await blob.arrayBuffer());
    await this.#write(signal, (transaction) => importEntries(transaction, entries, contents));
    for (const recordId of new Set([...entries.values()].map((entry) => entry.recordId))) {
      this.#feed.tell(recordId, { type: 'stale' });
    }
  }

  #now(): string {
    return (this.#options.now?.() ?? new Date()).toISOString();
  }

  #read<Answer>(
    signal: AbortSignal | undefined,
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    return answer(signal, () => this.#storage.transact('readonly', action));
  }

  /** The signal is asked last before the writes are kept, and never after: an aborted write has not happened. */
  async #write<Answer>(
    signal: AbortSignal | undefined,
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    throwIfAborted(signal);
    return this.#storage.transact('readwrite', async (transaction) => {
      const answer = await action(transaction);
      throwIfAborted(signal);
      return answer;
    });
  }

  /** Replaces an entry by what the change makes of it, with the version that follows; the same entry is no change. */
  async #change(
    ref: InteractionRef,
    { version, signal }: ChangeOptions,
    change: (transaction: EntryTransaction, entry: StoredEntry) => StoredEntry,
  ): Promise<Interaction> {
    const updatedAt = this.#now();
    const interaction = await this.#write(signal, async (transaction) => {
      const entry = await readEntry(transaction, ref, version);
      const changed = change(transaction, entry);
      if (changed === entry) return entry;
      const next = { ...changed, version: String((Number.parseInt(entry.version, 10) || 0) + 1), updatedAt };
      transaction.write(next);
      return next;
    });
    this.#feed.tell(ref.recordId, { type: 'updated', interaction });
    return interaction;
  }
}
