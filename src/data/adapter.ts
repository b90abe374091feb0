/**
 * The contract between the widget and whatever keeps the interactions.
 *
 * What the widget knows: the methods below, and nothing of who answers them. What it does not know: how a position is
 * stored (a cursor is the adapter's own string), whether totals exist, whether pages are full, how a backend says no.
 *
 * `list` is required. Every other method is found by its presence: that is what the adapter *can* do. `can`, on a page
 * and on an entry, says what this *user* may do. The widget offers only what both allow. Every method that answers later
 * takes an `AbortSignal`, rejects with an `AdapterError` (see `adapter-error.ts`), and never throws synchronously.
 *
 * The adapter suite (`interaction-timeline/testing`) is this contract in executable form.
 */
import type { Attachment, AttachmentDraft } from '../model/attachment.js';
import type { Code } from '../model/code.js';
import type { InteractionChanges, InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../model/interaction.js';
import type { Relation } from '../model/relation.js';
import type { Coverage, Summary, SummarySpan } from '../model/summary.js';
import type { User } from '../model/user.js';
import type { AdapterError } from './adapter-error.js';
import type { Filters, Query, Sort, View } from './query.js';

/** Carried by every call. */
export interface CallOptions {
  /** Aborted when nobody waits for the answer any more; the call then rejects with kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** Narrows a list that may be long. */
export interface SearchOptions extends CallOptions {
  /** Text to find, as typed. */
  readonly search?: string | undefined;
  /** The most answers wanted. */
  readonly limit?: number | undefined;
}

/** Carried by calls that send files. */
export interface UploadOptions extends CallOptions {
  /** Called as bytes go out, with the file's id and the part sent, 0 to 1. */
  readonly onProgress?: ((fileId: string, fraction: number) => void) | undefined;
}

/** A source behind an adapter that did not answer, while others did. */
export interface PageProblem {
  /** What could not be loaded, in words people know: "Mail". */
  readonly source: string;
  readonly error: AdapterError;
}

/** What this user may do with the record. */
export interface PageRights {
  readonly create?: boolean | undefined;
}

/** One page of a history. */
export interface Page {
  readonly items: readonly Interaction[];
  /** Cursor of the following page; null at the end. */
  readonly next: string | null;
  /** Cursor of the page before, where the query was anchored; its entries come in the order of the query, too. */
  readonly previous?: string | null | undefined;
  /** How many entries of the answer come before this page, where the adapter knows. */
  readonly position?: number | undefined;
  /** Entries that match the query; absent where counting is dear or forbidden. */
  readonly total?: number | undefined;
  /** Entries of the record and view without search and filters. */
  readonly totalUnfiltered?: number | undefined;
  readonly can?: PageRights | undefined;
  readonly problems?: readonly PageProblem[] | undefined;
  /** Entries that exist but that this user may not see. */
  readonly withheld?: number | undefined;
  /** ISO instant the answer is from, where it comes from a cache. */
  readonly asOf?: string | undefined;
  /** What a filter, a search or an order rests on, where that is not the whole history. */
  readonly covered?: Coverage | undefined;
}

/** What became of one relation in "apply to". */
export interface AppliedResult {
  readonly relationId: string;
  readonly applied: boolean;
  readonly error?: AdapterError | undefined;
}

/** What became of a new interaction. */
export interface CreateResult {
  readonly interaction: Interaction;
  /** Sentences for people: values that the backend dropped or changed. */
  readonly warnings?: readonly string[] | undefined;
  /** Files that were not kept, by the id of their draft. */
  readonly attachmentErrors?: readonly { readonly fileId: string; readonly error: AdapterError }[] | undefined;
  readonly applied?: readonly AppliedResult[] | undefined;
}

/** Something that happened to a record's history, here or elsewhere. */
export type AdapterChange =
  | { readonly type: 'created' | 'updated'; readonly interaction: Interaction }
  | { readonly type: 'deleted'; readonly id: string }
  | { readonly type: 'stale' };

/** What is asked about a history as a whole. */
export type SummaryQuery = Omit<Query, 'limit' | 'cursor' | 'sort' | 'anchor'> & {
  /** Length of a bucket; a month where absent. Weeks begin on Monday, so that every adapter counts alike. */
  readonly by?: SummarySpan | undefined;
};

/** One write that waits to be sent. */
export interface OutboxEntry {
  readonly id: string;
  readonly recordId: string;
  readonly operation: 'create' | 'update' | 'delete';
  readonly state: 'waiting' | 'sending' | 'failed' | 'paused';
  readonly error?: AdapterError | undefined;
}

/** What an adapter that stores writes before sending them offers. */
export interface Outbox {
  readonly entries: readonly OutboxEntry[];
  retry(id: string): Promise<void>;
  discard(id: string): Promise<void>;
  resume(): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** One of those that an entry can be shown to. */
export interface Visibility {
  /** The value of `visibility`; the widget has words of its own for `staff` and `public`. */
  readonly key: string;
  /** Who that is, as people read it: "Parents". */
  readonly label?: string | undefined;
}

/** What presence of a method cannot say. Read once, when the adapter is adopted. */
export interface AdapterCapabilities {
  /** Fields that `list` sorts by; only `date` where absent. */
  readonly sortable?: readonly Sort['by'][] | undefined;
  /** Filters that `list` applies; none where absent. A filter that is not named is refused as `unsupported`. */
  readonly filterable?: readonly (keyof Filters)[] | undefined;
  /** True where `list` searches. */
  readonly searchable?: boolean | undefined;
  /** True where `list` begins at the query's `anchor` and answers with `previous`. */
  readonly anchors?: boolean | undefined;
  /** True where `pinned` can be changed, and `list` answers a query of pinned entries. */
  readonly pinnable?: boolean | undefined;
  /** When files travel: with the create, before it, or after it. */
  readonly files?: 'with' | 'before' | 'after' | undefined;
  /** The largest file taken, in bytes. */
  readonly maxFileSize?: number | undefined;
  /** The most files taken with one entry. */
  readonly maxFiles?: number | undefined;
  /** Media types and extensions of files taken, as in `<input accept>`: `application/pdf`, `image/*`, `.docx`. All where absent. */
  readonly fileTypes?: readonly string[] | undefined;
  /** False for logs that put their own date or user on an entry. */
  readonly dateSettable?: boolean | undefined;
  readonly userSettable?: boolean | undefined;
  /**
   * Who an entry can be shown to, by the keys that `visibility` takes, the most private first: `staff`, `public`, and others,
   * whose label people read. Where absent nothing is asked, and the backend decides.
   */
  readonly visibilities?: readonly Visibility[] | undefined;
  /** False where codes have one level. */
  readonly subcodes?: boolean | undefined;
  /** `any`: `list` answers without a `recordId`, and rows show their record. */
  readonly records?: 'one' | 'any' | undefined;
  /** Where entries are kept, when that is not a backend: in this browser, or only in this page until it is closed. */
  readonly storage?: 'browser' | 'page' | undefined;
}

/** The data adapter. */
export interface InteractionAdapter {
  readonly capabilities?: AdapterCapabilities | undefined;
  readonly outbox?: Outbox | undefined;

  list(query: Query, options?: CallOptions): Promise<Page>;
  codes?(scope: { recordId?: string; recordType?: string } & CallOptions): Promise<readonly Code[]>;
  choices?(
    code: string,
    field: string,
    options?: SearchOptions & { values?: Readonly<Record<string, unknown>> },
  ): Promise<readonly { readonly key: string; readonly label: string }[]>;
  relations?(recordId: string, options?: SearchOptions): Promise<readonly Relation[]>;
  users?(options?: SearchOptions): Promise<readonly User[]>;
  currentUser?(options?: CallOptions): Promise<User | null>;

  get?(ref: InteractionRef, options?: CallOptions): Promise<Interaction>;
  history?(ref: InteractionRef, options?: CallOptions): Promise<readonly Interaction[]>;
  summarize?(query: SummaryQuery, options?: CallOptions): Promise<Summary>;

  create?(
    draft: InteractionDraft,
    options?: UploadOptions & { files?: readonly AttachmentDraft[] | undefined },
  ): Promise<CreateResult>;
  update?(
    ref: InteractionRef,
    changes: InteractionChanges,
    options?: CallOptions & { version?: string | undefined },
  ): Promise<Interaction>;
  delete?(ref: InteractionRef, options?: CallOptions & { version?: string | undefined }): Promise<void>;
  restore?(ref: InteractionRef, options?: CallOptions): Promise<Interaction>;

  attach?(ref: InteractionRef, file: AttachmentDraft, options?: UploadOptions): Promise<Interaction>;
  detach?(ref: InteractionRef, attachmentId: string, options?: CallOptions): Promise<Interaction>;
  openAttachment?(
    attachment: Attachment,
    options?: CallOptions & { ref?: InteractionRef },
  ): Promise<Blob | { readonly url: string }>;
  apply?(ref: InteractionRef, relationIds: readonly string[], options?: CallOptions): Promise<readonly AppliedResult[]>;

  /** Tells of changes to a record from anywhere, this page's own writes included. Returns the way to stop. */
  subscribe?(recordId: string, listener: (change: AdapterChange) => void): () => void;
}

export type { Filters, Query, Sort, View };
export type { Coverage, Facet, Summary, SummaryBucket, SummarySpan } from '../model/summary.js';
