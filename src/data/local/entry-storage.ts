import type { Interaction } from '../../model/interaction.js';
import type { Page, Summary, SummaryQuery } from '../adapter.js';
import type { Query } from '../query.js';

/** An entry as a local store keeps it: always with its record and a version. */
export type StoredEntry = Interaction & { readonly recordId: string; readonly version: string };

/** A query that has been checked: it names a record. */
export type RecordQuery = Query & { readonly recordId: string };

/** A question about the whole of a history that has been checked: it names a record. */
export type RecordSummaryQuery = SummaryQuery & { readonly recordId: string };

/** A file as a local store keeps it. */
export interface StoredFile {
  /** The entry that the file belongs to. */
  readonly interactionId: string;
  /** The file's id, unique within its entry at least. */
  readonly attachmentId: string;
  readonly name: string;
  /** The media type that the uploader claimed; empty where it claimed none. */
  readonly type: string;
  /** The content. No `Blob`: in private windows WebKit stores none, and one that was chosen from a disk may vanish there. */
  readonly bytes: ArrayBuffer;
}

/**
 * What can be done while a transaction lasts. It must not wait for anything but these methods, and what it writes can be
 * read in the next transaction only.
 */
export interface EntryTransaction {
  /** The entry with this id, of any record. */
  read(id: string): Promise<StoredEntry | undefined>;
  /** Adds an entry, or replaces the one of the same id. It must have been read first. */
  write(entry: StoredEntry): void;
  /** Takes an entry away. It must have been read first. Its files stay: see `removeFile`. */
  remove(id: string): void;
  /** The files with this id, of the named entry or of any: at most two, which is one too many to know which is meant. */
  readFiles(attachmentId: string, interactionId: string | undefined): Promise<readonly StoredFile[]>;
  writeFile(file: StoredFile): void;
  removeFile(interactionId: string, attachmentId: string): void;
}

/** Where a local adapter keeps entries and files. It knows nothing of versions, drafts or who may do what. */
export interface EntryStorage {
  /** One page of a record's history; the query has been checked. */
  page(query: RecordQuery, signal?: AbortSignal): Promise<Page>;
  /** The numbers of a record's history; the query has been checked. */
  summarize(query: RecordSummaryQuery, signal?: AbortSignal): Promise<Summary>;
  /** Carries out the action; what it writes is kept as a whole when it resolves, and not at all when it rejects. */
  transact<Answer>(
    mode: 'readonly' | 'readwrite',
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer>;
}
