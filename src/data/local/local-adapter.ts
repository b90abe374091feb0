import type { Attachment, AttachmentDraft } from '../../model/attachment.js';
import type { Code } from '../../model/code.js';
import type { InteractionChanges, InteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../model/interaction.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import { AdapterError, toAdapterError } from '../adapter-error.js';
import type {
  AdapterCapabilities,
  CallOptions,
  CreateResult,
  InteractionAdapter,
  Page,
  SearchOptions,
  UploadOptions,
} from '../adapter.js';
import type { Query } from '../query.js';
import type { ChangeFeed, ChangeListener } from './change-listeners.js';
import { checkQuery, checkText } from './check-query.js';
import { importedEntry, newEntry, type Stamp } from './entry-content.js';
import type { EntryStorage, EntryTransaction } from './entry-storage.js';
import { hostCodes, hostRelations, hostUsers, narrow, type HostLists } from './host-lists.js';
import { sortOutFiles, type FileRefusal, type ReadFile } from './sort-out-files.js';
import {
  attachFiles,
  createEntry,
  deleteEntry,
  detachFile,
  importEntries,
  readEntry,
  updateEntry,
  type CreatedEntry,
} from './write-entries.js';

/** Largest file, in bytes, that a local adapter takes unless it is told otherwise: 25 MB. */
export const MAX_FILE_SIZE = 25_000_000;

/** What a host may tell an adapter that keeps entries itself. */
export interface LocalAdapterOptions extends HostLists {
  /** The largest file taken, in bytes; 25 MB where absent. */
  readonly maxFileSize?: number | undefined;
  /** The clock, for `createdAt` and `updatedAt`. */
  readonly now?: (() => Date) | undefined;
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AdapterError('aborted', 'The call was aborted.', { cause: signal.reason });
}

function quotaRefusal({ id }: ReadFile): FileRefusal {
  return { fileId: id, error: new AdapterError('quota', 'The browser has no room for this file; the text was kept.') };
}

/**
 * The contract on top of a storage: what an adapter does that is its own backend. It knows versions, idempotency, limits
 * and who is told of what; it does not know where entries are kept.
 */
export class LocalAdapter implements InteractionAdapter {
  readonly capabilities: AdapterCapabilities;
  readonly #storage: EntryStorage;
  readonly #feed: ChangeFeed;
  readonly #options: LocalAdapterOptions;
  readonly #maxFileSize: number;

  /** @param capabilities what the storage's pages can do; the rest is said here */
  constructor(
    storage: EntryStorage,
    feed: ChangeFeed,
    options: LocalAdapterOptions,
    capabilities: Pick<AdapterCapabilities, 'sortable' | 'filterable' | 'searchable' | 'storage'>,
  ) {
    this.#storage = storage;
    this.#feed = feed;
    this.#options = options;
    this.#maxFileSize = options.maxFileSize ?? MAX_FILE_SIZE;
    this.capabilities = { ...capabilities, files: 'with', maxFileSize: this.#maxFileSize, records: 'one' };
  }

  async list(query: Query, { signal }: CallOptions = {}): Promise<Page> {
    throwIfAborted(signal);
    checkQuery(query, this.capabilities);
    const page = await this.#storage.page(query);
    throwIfAborted(signal);
    return page;
  }

  async codes({ signal }: CallOptions = {}): Promise<readonly Code[]> {
    return this.#ask(signal, () => hostCodes(this.#options));
  }

  async relations(recordId: string, options: SearchOptions = {}): Promise<readonly Relation[]> {
    checkText('recordId', recordId);
    const relations = await this.#ask(options.signal, () => hostRelations(this.#options, recordId));
    return narrow(relations, ({ id, label, type }) => `${label ?? id} ${type ?? ''}`, options);
  }

  async users(options: SearchOptions = {}): Promise<readonly User[]> {
    const users = await this.#ask(options.signal, () => hostUsers(this.#options));
    return narrow(users, ({ id, name }) => name ?? id, options);
  }

  async currentUser({ signal }: CallOptions = {}): Promise<User | null> {
    return this.#ask(signal, () => this.#options.currentUser ?? null);
  }

  async get(ref: InteractionRef, { signal }: CallOptions = {}): Promise<Interaction> {
    return this.#transact('readonly', signal, (transaction) => readEntry(transaction, ref));
  }

  /**
   * Keeps a new entry with its files. Repeated with the same draft id it answers with the entry that is there. A file that
   * cannot be kept is reported in `attachmentErrors`; the text is kept without it.
   */
  async create(
    draft: InteractionDraft,
    options: UploadOptions & { files?: readonly AttachmentDraft[] | undefined } = {},
  ): Promise<CreateResult> {
    const { files = [], signal, onProgress } = options;
    throwIfAborted(signal);
    const entry = newEntry(draft, this.#stamp());
    const { kept, refused } = await sortOutFiles(files, this.#maxFileSize);
    const write = (these: readonly ReadFile[]): Promise<CreatedEntry> =>
      this.#transact('readwrite', signal, (transaction) => createEntry(transaction, entry, these));
    const created = await write(kept).catch(async (error: unknown) => {
      if (kept.length === 0 || toAdapterError(error).kind !== 'quota') throw error;
      return { ...(await write([])), refused: kept.map(quotaRefusal) };
    });
    const interaction = created.entry;
    if (created.fresh) this.#feed.tell(entry.recordId, { type: 'created', interaction });
    for (const { id } of interaction.attachments ?? []) onProgress?.(id, 1);
    const attachmentErrors = [...refused, ...created.refused];
    return {
      interaction,
      ...(attachmentErrors.length && { attachmentErrors }),
      ...(interaction.relations && {
        applied: interaction.relations.map(({ id }) => ({ relationId: id, applied: true })),
      }),
    };
  }

  async update(
    ref: InteractionRef,
    changes: InteractionChanges,
    { version, signal }: CallOptions & { version?: string | undefined } = {},
  ): Promise<Interaction> {
    return this.#change(ref, signal, (transaction, stamp) => updateEntry(transaction, ref, changes, version, stamp));
  }

  async delete(
    ref: InteractionRef,
    { version, signal }: CallOptions & { version?: string | undefined } = {},
  ): Promise<void> {
    await this.#transact('readwrite', signal, (transaction) => deleteEntry(transaction, ref, version));
    this.#feed.tell(ref.recordId, { type: 'deleted', id: ref.id });
  }

  async attach(
    ref: InteractionRef,
    file: AttachmentDraft,
    { signal, onProgress }: UploadOptions = {},
  ): Promise<Interaction> {
    throwIfAborted(signal);
    const { kept, refused } = await sortOutFiles([file], this.#maxFileSize);
    for (const { error } of refused) throw error;
    const interaction = await this.#change(ref, signal, (transaction, stamp) =>
      attachFiles(transaction, ref, kept, stamp),
    );
    onProgress?.(file.id, 1);
    return interaction;
  }

  async detach(ref: InteractionRef, attachmentId: string, { signal }: CallOptions = {}): Promise<Interaction> {
    return this.#change(ref, signal, (transaction, stamp) => detachFile(transaction, ref, attachmentId, stamp));
  }

  /** The bytes of a file. `invalid` where two entries have a file of this id and `ref` does not say which. */
  async openAttachment(
    attachment: Attachment,
    { ref, signal }: CallOptions & { ref?: InteractionRef } = {},
  ): Promise<Blob> {
    const [file, other] = await this.#transact('readonly', signal, (transaction) =>
      transaction.readFiles(attachment.id, ref?.id),
    );
    if (!file) throw new AdapterError('not-found', `The content of the file ${attachment.id} is not kept here.`);
    if (other) throw new AdapterError('invalid', `Several files have the id ${attachment.id}: name the entry.`);
    return new Blob([file.bytes], { type: file.type });
  }

  subscribe(recordId: string, listener: ChangeListener): () => void {
    return this.#feed.subscribe(recordId, listener);
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
    await this.#transact('readwrite', signal, (transaction) => importEntries(transaction, entries, contents));
    for (const recordId of new Set([...entries.values()].map((entry) => entry.recordId))) {
      this.#feed.tell(recordId, { type: 'stale' });
    }
  }

  #stamp(): Stamp {
    return { at: (this.#options.now?.() ?? new Date()).toISOString(), by: this.#options.currentUser };
  }

  async #ask<Answer>(signal: AbortSignal | undefined, ask: () => Answer | Promise<Answer>): Promise<Answer> {
    throwIfAborted(signal);
    const answer = await (async () => ask())().catch((error: unknown) => {
      throw toAdapterError(error);
    });
    throwIfAborted(signal);
    return answer;
  }

  /** The signal is asked within the transaction too, last before it is kept: an aborted write has not happened. */
  async #transact<Answer>(
    mode: 'readonly' | 'readwrite',
    signal: AbortSignal | undefined,
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    throwIfAborted(signal);
    return this.#storage.transact(mode, async (transaction) => {
      throwIfAborted(signal);
      const answer = await action(transaction);
      throwIfAborted(signal);
      return answer;
    });
  }

  async #change(
    ref: InteractionRef,
    signal: AbortSignal | undefined,
    action: (transaction: EntryTransaction, stamp: Stamp) => Promise<Interaction>,
  ): Promise<Interaction> {
    const interaction = await this.#transact('readwrite', signal, (transaction) => action(transaction, this.#stamp()));
    this.#feed.tell(ref.recordId, { type: 'updated', interaction });
    return interaction;
  }
}
