import type { Attachment, AttachmentDraft } from '../../model/attachment.js';
import type { Code } from '../../model/code.js';
import type { InteractionChanges, InteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../model/interaction.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import { AdapterError } from '../adapter-error.js';
import type {
  AdapterCapabilities,
  CallOptions,
  CreateResult,
  InteractionAdapter,
  Page,
  SearchOptions,
  Summary,
  SummaryQuery,
  UploadOptions,
} from '../adapter.js';
import type { Query } from '../query.js';
import { answer } from './answer.js';
import type { ChangeFeed, ChangeListener } from './change-listeners.js';
import { hostCodes, type HostLists } from './host-codes.js';
import type { ChangeOptions, LocalActions, LocalCapabilities } from './local-actions.js';

/** Largest file, in bytes, that a local adapter takes unless it is told otherwise: 25 MB. */
export const MAX_FILE_SIZE = 25_000_000;

/** What a host may tell an adapter that keeps entries itself. */
export interface LocalAdapterOptions extends HostLists {
  /** The largest file taken, in bytes; 25 MB where absent. */
  readonly maxFileSize?: number | undefined;
  /** Who an entry can be shown to; staff, or the person too, where absent. */
  readonly visibilities?: AdapterCapabilities['visibilities'];
  /** The clock, for `createdAt` and `updatedAt`. */
  readonly now?: (() => Date) | undefined;
}

/** What an adapter says of itself that answers everything the contract can ask. */
export const ALL_CAPABILITIES = {
  sortable: ['date', 'code', 'subject', 'user', 'status'],
  filterable: ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'],
  searchable: true,
  anchors: true,
  pinnable: true,
} as const satisfies AdapterCapabilities;

/** What its storage can do; the rest is said by the adapter. */
export type StorageCapabilities = Pick<
  AdapterCapabilities,
  'sortable' | 'filterable' | 'searchable' | 'anchors' | 'pinnable' | 'storage'
>;

/** The words of a call as they are at its moment: what carries it out may come later. What cannot be copied is refused there. */
function copyNow<Value>(value: Value): Value {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/**
 * An adapter that is its own backend, as the rest of the page sees it: each of its actions is carried out by `LocalActions`,
 * which may be loaded with the first of them. Its presence costs a page little.
 */
export class LocalAdapter implements InteractionAdapter {
  readonly capabilities: LocalCapabilities;
  readonly #feed: ChangeFeed;
  readonly #options: LocalAdapterOptions;
  readonly #load: (capabilities: LocalCapabilities) => LocalActions | Promise<LocalActions>;
  #actions: LocalActions | undefined;

  /**
   * @param capabilities what the storage can do; the rest is said here
   * @param load gives the actions; asked once, and again where it rejected
   */
  constructor(
    feed: ChangeFeed,
    options: LocalAdapterOptions,
    capabilities: StorageCapabilities,
    load: (capabilities: LocalCapabilities) => LocalActions | Promise<LocalActions>,
  ) {
    this.#feed = feed;
    this.#options = options;
    this.#load = load;
    const { maxFileSize = MAX_FILE_SIZE, visibilities = [{ key: 'staff' }, { key: 'public' }] } = options;
    this.capabilities = { ...capabilities, files: 'with', maxFileSize, visibilities, records: 'one' };
  }

  async list(query: Query, options?: CallOptions): Promise<Page> {
    return (await this.#part()).list(query, options);
  }

  async codes({ signal }: CallOptions = {}): Promise<readonly Code[]> {
    return answer(signal, () => hostCodes(this.#options));
  }

  async currentUser({ signal }: CallOptions = {}): Promise<User | null> {
    return answer(signal, () => this.#options.currentUser ?? null);
  }

  async relations(recordId: string, options?: SearchOptions): Promise<readonly Relation[]> {
    return (await this.#part()).relations(recordId, options);
  }

  async users(options?: SearchOptions): Promise<readonly User[]> {
    return (await this.#part()).users(options);
  }

  async summarize(query: SummaryQuery, options?: CallOptions): Promise<Summary> {
    return (await this.#part()).summarize(query, options);
  }

  async get(ref: InteractionRef, options?: CallOptions): Promise<Interaction> {
    return (await this.#part()).get(ref, options);
  }

  /**
   * Keeps a new entry with its files. Repeated with the same draft id it answers with the entry that is there. A file that
   * cannot be kept is reported in `attachmentErrors`; the text is kept without it.
   */
  async create(
    draft: InteractionDraft,
    options?: UploadOptions & { files?: readonly AttachmentDraft[] | undefined },
  ): Promise<CreateResult> {
    const kept = copyNow(draft);
    return (await this.#part()).create(kept, options);
  }

  async update(ref: InteractionRef, changes: InteractionChanges, options?: ChangeOptions): Promise<Interaction> {
    const kept = copyNow(changes);
    return (await this.#part()).update(ref, kept, options);
  }

  async delete(ref: InteractionRef, options?: ChangeOptions): Promise<void> {
    return (await this.#part()).delete(ref, options);
  }

  async attach(ref: InteractionRef, file: AttachmentDraft, options?: UploadOptions): Promise<Interaction> {
    return (await this.#part()).attach(ref, file, options);
  }

  async detach(ref: InteractionRef, attachmentId: string, options?: CallOptions): Promise<Interaction> {
    return (await this.#part()).detach(ref, attachmentId, options);
  }

  /** The bytes of a file. `invalid` where two entries have a file of this id and `ref` does not say which. */
  async openAttachment(attachment: Attachment, options?: CallOptions & { ref?: InteractionRef }): Promise<Blob> {
    return (await this.#part()).openAttachment(attachment, options);
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
    options?: CallOptions & { files?: ReadonlyMap<string, Blob> | undefined },
  ): Promise<void> {
    const kept = copyNow(interactions);
    return (await this.#part()).importInteractions(kept, options);
  }

  async #part(): Promise<LocalActions> {
    try {
      return (this.#actions ??= await this.#load(this.capabilities));
    } catch (cause) {
      // what it is to begin with may be refused, too
      if (cause instanceof AdapterError) throw cause;
      throw new AdapterError('network', 'A part of the widget could not be loaded.', { cause });
    }
  }
}
