/**
 * The seam between the door (HTTP) and what is behind it. Whoever calls a store has found out who asks; the store decides what
 * they may see and do, and knows nothing of requests, headers or status codes. Every method rejects with a `StoreError`.
 */
import type { Readable } from 'node:stream';
import type {
  AdapterCapabilities,
  AdapterChange,
  AppliedResult,
  CreateResult,
  Page,
  Summary,
  SummaryQuery,
} from '../../../../src/data/adapter.js';
import type { Query } from '../../../../src/data/query.js';
import type { Code } from '../../../../src/model/code.js';
import type { InteractionChanges, InteractionDraft } from '../../../../src/model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../../../src/model/interaction.js';
import type { Relation } from '../../../../src/model/relation.js';
import type { User } from '../../../../src/model/user.js';

export { openStore } from './open-store.js';
export { StoreError, type StoreErrorKind } from './store-error.js';

/** Who asks, as the token says it. */
export interface Principal {
  readonly tenantId: string;
  readonly userId: string;
  readonly userName: string;
  /** `portal`: the person whom the record is about. They see the public entries of that record, and write nothing. */
  readonly scope: 'staff' | 'portal';
  /** The record of a `portal` scope. */
  readonly recordId?: string | undefined;
}

/** Where a store keeps what it is given. */
export interface StoreOptions {
  /** Address of a PostgreSQL server; the embedded one where absent. */
  readonly databaseUrl?: string | undefined;
  /** Address under which migrations run, where the login that serves may not change tables; `databaseUrl` where absent. */
  readonly migrationUrl?: string | undefined;
  /** Folder of the embedded database and of files; where absent, memory and a temporary folder. */
  readonly dataDirectory?: string | undefined;
  /** Seals cursors and positions: the same for all processes that serve the same database. */
  readonly cursorSecret: string;
  /** The clock, in epoch milliseconds. */
  readonly now?: (() => number) | undefined;
  /** How many changes of a tenant the feed keeps; 100,000 where absent. */
  readonly keepChanges?: number | undefined;
  /** The largest file taken, in bytes; 25 MB where absent. */
  readonly maxFileSize?: number | undefined;
  /** Connections to a PostgreSQL server; 10 where absent. */
  readonly connections?: number | undefined;
}

/** What a page is asked for; the record is an argument of its own. */
export type ListQuery = Omit<Query, 'recordId'>;

/** What a summary is asked for; the record is an argument of its own. */
export type SummarizeQuery = Omit<SummaryQuery, 'recordId'>;

/** Narrows a list that may be long. */
export interface Narrowing {
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
}

/** What a change of an entry rests on. */
export interface WriteOptions {
  /** The version that the change was made to; any where absent. */
  readonly version?: string | undefined;
  /** Client-made key under which the request may be repeated; it is carried out once. */
  readonly key?: string | undefined;
}

/** A file on its way in. */
export interface IncomingFile {
  /** Client-made id; the same file under it again is no second one. */
  readonly id: string;
  readonly name: string;
  /** The media type that is claimed. What is kept is decided by the content. */
  readonly type: string;
  readonly bytes: Readable;
}

/** A file on its way out. */
export interface OutgoingFile {
  readonly name: string;
  /** Decided by the content when it came in. */
  readonly type: string;
  readonly size: number;
  /** Must be read to the end or destroyed. */
  readonly bytes: Readable;
}

/** A stretch of a record's feed. */
export interface FeedSlice {
  readonly changes: readonly AdapterChange[];
  /** For each change the position behind it, to go on from. */
  readonly positions: readonly string[];
  /** The position behind all of it, also where there was no change to tell. */
  readonly next: string;
  /** True where there is more to read at once. */
  readonly more: boolean;
}

/** How a store is. */
export interface StoreHealth {
  readonly database: 'reachable' | 'unreachable';
  /** False where the database lacks a migration that this server has. */
  readonly migrated: boolean;
  readonly engine: 'pglite' | 'postgresql';
}

/** A user of a tenant, with what they may do beyond their own entries. */
export interface TenantUser extends User {
  /** True where they may change and delete what others made. */
  readonly managesEntries?: boolean | undefined;
  /** True where they may read private comments of others. */
  readonly readsPrivate?: boolean | undefined;
}

/** What somebody may do with entries of a code. A code that has no such right at all is everybody's. */
export interface CodeRight {
  readonly code: string;
  readonly userId: string;
  readonly create?: boolean | undefined;
  readonly update?: boolean | undefined;
  readonly delete?: boolean | undefined;
}

/** A tenant to begin with: its people and lists, and histories that come from elsewhere. */
export interface TenantSeed {
  readonly id: string;
  readonly name: string;
  readonly users: readonly TenantUser[];
  readonly codes: readonly Code[];
  readonly codeRights?: readonly CodeRight[] | undefined;
  /** Values offered for fields of codes that bring none themselves: by code, then field. */
  readonly choices?:
    | Readonly<Record<string, Readonly<Record<string, readonly { readonly key: string; readonly label: string }[]>>>>
    | undefined;
  /** By the id of their record. */
  readonly relations?: Readonly<Record<string, readonly Relation[]>> | undefined;
  /** Entries as they are, ids, versions and dates included. Each names its record. */
  readonly interactions?: readonly Interaction[] | undefined;
  /** Content of their files, by the id of the attachment; one that is not given is left out of its entry. */
  readonly files?: ReadonlyMap<string, Blob> | undefined;
}

/** See above. */
export interface Store {
  /** What the store can do, in the words of the adapter contract. */
  readonly capabilities: AdapterCapabilities;

  list(principal: Principal, recordId: string, query: ListQuery): Promise<Page>;
  get(principal: Principal, ref: InteractionRef): Promise<Interaction>;
  /** All versions of an entry, as they were, the latest first. */
  history(principal: Principal, ref: InteractionRef): Promise<readonly Interaction[]>;
  summarize(principal: Principal, recordId: string, query: SummarizeQuery): Promise<Summary>;

  create(
    principal: Principal,
    recordId: string,
    draft: InteractionDraft,
    options?: Pick<WriteOptions, 'key'>,
  ): Promise<{ readonly result: CreateResult; readonly replayed: boolean }>;
  update(
    principal: Principal,
    ref: InteractionRef,
    changes: InteractionChanges,
    options?: WriteOptions,
  ): Promise<{ readonly interaction: Interaction; readonly replayed: boolean }>;
  delete(principal: Principal, ref: InteractionRef, options?: WriteOptions): Promise<{ readonly replayed: boolean }>;
  restore(principal: Principal, ref: InteractionRef): Promise<Interaction>;

  attach(principal: Principal, ref: InteractionRef, file: IncomingFile): Promise<Interaction>;
  detach(principal: Principal, ref: InteractionRef, attachmentId: string): Promise<Interaction>;
  openAttachment(principal: Principal, ref: InteractionRef, attachmentId: string): Promise<OutgoingFile>;
  apply(principal: Principal, ref: InteractionRef, relationIds: readonly string[]): Promise<readonly AppliedResult[]>;

  codes(
    principal: Principal,
    scope: { readonly recordId?: string | undefined; readonly recordType?: string | undefined },
  ): Promise<readonly Code[]>;
  choices(
    principal: Principal,
    code: string,
    field: string,
    options?: Narrowing & { readonly values?: Readonly<Record<string, unknown>> | undefined },
  ): Promise<readonly { readonly key: string; readonly label: string }[]>;
  relations(principal: Principal, recordId: string, options?: Narrowing): Promise<readonly Relation[]>;
  users(principal: Principal, options?: Narrowing): Promise<readonly User[]>;
  currentUser(principal: Principal): Promise<User | null>;

  /**
   * What happened to a record after a position, of what this principal may see; from now on where it is absent.
   * @throws StoreError `gone` where changes since are no longer kept
   */
  changesAfter(principal: Principal, recordId: string, after: string | undefined, limit: number): Promise<FeedSlice>;
  /** Calls back when something of a tenant may have changed, in any process. Returns the way to stop. */
  onChange(tenantId: string, listener: () => void): () => void;

  /** Adds a tenant, or what is missing of one: what is there already stays as it is. */
  addTenant(tenant: TenantSeed): Promise<void>;
  /** Adds the demo's tenants where they are missing: see `seed-tenants.ts`. */
  seed(): Promise<void>;
  /** Removes for good what a tenant's users deleted before a moment (epoch milliseconds), files included. */
  purge(tenantId: string, before: number): Promise<number>;
  health(): Promise<StoreHealth>;
  /** Lets what runs come to its end, then closes all connections. */
  close(): Promise<void>;
}
