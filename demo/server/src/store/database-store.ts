/** The store over a database: each method is one transaction of who asks. What it does in it stands in `read`, `write` and `files`. */
import type { AdapterCapabilities, AppliedResult, CreateResult, Page, Summary } from '../../../../src/data/adapter.js';
import type { Code } from '../../../../src/model/code.js';
import type { InteractionChanges, InteractionDraft } from '../../../../src/model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../../../src/model/interaction.js';
import type { Relation } from '../../../../src/model/relation.js';
import type { User } from '../../../../src/model/user.js';
import type { Database, Sql } from './database/database.js';
import { migrationNames } from './database/migrate.js';
import { Rights } from './entry/rights.js';
import { Attachments } from './files/attachments.js';
import type { FileFolder } from './files/file-folder.js';
import { readEntry, readRevisions } from './read/entries.js';
import { changesAfter } from './read/feed.js';
import { PageReader } from './read/list.js';
import { readChoices, readCodes, readRelations, readUsers } from './read/lists.js';
import { summarize } from './read/summarize.js';
import { Seal } from './sealed.js';
import { inSession, type SessionOptions } from './session.js';
import type {
  FeedSlice,
  IncomingFile,
  ListQuery,
  Narrowing,
  OutgoingFile,
  Principal,
  Store,
  StoreHealth,
  StoreOptions,
  SummarizeQuery,
  TenantSeed,
  WriteOptions,
} from './store.js';
import { TenantWriter } from './tenants/tenant-writer.js';
import type { Wakeups } from './wakeups.js';
import { EntryWriter } from './write/write-entries.js';

const KEEP_CHANGES = 100_000;

/** See above. */
export class DatabaseStore implements Store {
  readonly capabilities: AdapterCapabilities;
  readonly #database: Database;
  readonly #wakeups: Wakeups;
  readonly #seal: Seal;
  readonly #now: () => number;
  readonly #keepChanges: number;
  readonly #attachments: Attachments;
  readonly #tenants: TenantWriter;
  readonly #release: (() => Promise<void>) | undefined;
  #closing: Promise<void> | undefined;

  /** @param release called when all is closed */
  constructor(
    database: Database,
    files: FileFolder,
    wakeups: Wakeups,
    options: StoreOptions,
    release?: () => Promise<void>,
  ) {
    const { cursorSecret, now = Date.now, keepChanges = KEEP_CHANGES, maxFileSize } = options;
    this.#database = database;
    this.#wakeups = wakeups;
    this.#seal = new Seal(cursorSecret);
    this.#now = now;
    this.#keepChanges = keepChanges;
    this.#release = release;
    this.#attachments = new Attachments(database, files, (principal, work) => this.#write(principal, work));
    this.#tenants = new TenantWriter(database, files, wakeups, keepChanges);
    this.capabilities = {
      sortable: ['date', 'code', 'subject', 'user', 'status'],
      filterable: ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'],
      searchable: true,
      anchors: true,
      pinnable: true,
      files: 'after',
      maxFileSize,
      visibilities: [{ key: 'private', label: 'Only me' }, { key: 'staff' }, { key: 'public' }],
      records: 'one',
    };
  }

  list(principal: Principal, recordId: string, query: ListQuery): Promise<Page> {
    return this.#read(principal, (sql) => new PageReader(sql, this.#seal, principal, recordId, query).read());
  }

  get(principal: Principal, ref: InteractionRef): Promise<Interaction> {
    return this.#read(principal, async (sql) => {
      const { entry } = await readEntry(sql, ref);
      return (await Rights.read(sql, principal)).shown(entry);
    });
  }

  history(principal: Principal, ref: InteractionRef): Promise<readonly Interaction[]> {
    return this.#read(principal, async (sql) => {
      await readEntry(sql, ref);
      const rights = await Rights.read(sql, principal);
      return (await readRevisions(sql, ref)).map((revision) => rights.shown(revision));
    });
  }

  summarize(principal: Principal, recordId: string, query: SummarizeQuery): Promise<Summary> {
    return this.#read(principal, (sql) => summarize(sql, recordId, query, this.#now()));
  }

  create(
    principal: Principal,
    recordId: string,
    draft: InteractionDraft,
  ): Promise<{ result: CreateResult; replayed: boolean }> {
    return this.#write(principal, (writer) => writer.create(recordId, draft));
  }

  update(
    principal: Principal,
    ref: InteractionRef,
    changes: InteractionChanges,
    options: WriteOptions = {},
  ): Promise<{ interaction: Interaction; replayed: boolean }> {
    return this.#write(principal, (writer) => writer.update(ref, changes, options));
  }

  delete(principal: Principal, ref: InteractionRef, options: WriteOptions = {}): Promise<{ replayed: boolean }> {
    return this.#write(principal, (writer) => writer.delete(ref, options));
  }

  restore(principal: Principal, ref: InteractionRef): Promise<Interaction> {
    return this.#write(principal, (writer) => writer.restore(ref));
  }

  attach(principal: Principal, ref: InteractionRef, file: IncomingFile): Promise<Interaction> {
    return this.#attachments.attach(principal, ref, file);
  }

  detach(principal: Principal, ref: InteractionRef, attachmentId: string): Promise<Interaction> {
    return this.#attachments.detach(principal, ref, attachmentId);
  }

  openAttachment(principal: Principal, ref: InteractionRef, attachmentId: string): Promise<OutgoingFile> {
    return this.#attachments.open(principal, ref, attachmentId);
  }

  apply(principal: Principal, ref: InteractionRef, relationIds: readonly string[]): Promise<readonly AppliedResult[]> {
    return this.#write(principal, (writer) => writer.apply(ref, relationIds));
  }

  codes(principal: Principal): Promise<readonly Code[]> {
    return this.#read(principal, async (sql) => readCodes(sql, await Rights.read(sql, principal)));
  }

  choices(principal: Principal, code: string, field: string, options: Narrowing = {}) {
    return this.#read(principal, (sql) => readChoices(sql, code, field, options));
  }

  relations(principal: Principal, recordId: string, options: Narrowing = {}): Promise<readonly Relation[]> {
    return this.#read(principal, (sql) => readRelations(sql, recordId, options));
  }

  users(principal: Principal, options: Narrowing = {}): Promise<readonly User[]> {
    return this.#read(principal, (sql) => readUsers(sql, options));
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the contract is a promise, and the token says it all
  async currentUser({ userId, userName }: Principal): Promise<User | null> {
    return { id: userId, name: userName };
  }

  changesAfter(principal: Principal, recordId: string, after: string | undefined, limit: number): Promise<FeedSlice> {
    return this.#read(principal, (sql) => changesAfter(sql, this.#seal, principal, recordId, after, limit));
  }

  onChange(tenantId: string, listener: () => void): () => void {
    return this.#wakeups.listen(tenantId, listener);
  }

  addTenant(tenant: TenantSeed): Promise<void> {
    return this.#tenants.add(tenant);
  }

  async seed(): Promise<void> {
    const { seedTenants } = await import('./tenants/seed-tenants.js');
    for (const tenant of seedTenants(new Date(this.#now()))) await this.addTenant(tenant);
  }

  purge(tenantId: string, before: number): Promise<number> {
    return this.#tenants.purge(tenantId, before);
  }

  async health(): Promise<StoreHealth> {
    const { engine } = this.#database;
    try {
      const rows = await this.#database.transaction('read', ({ sql }) =>
        sql<{ name: string }>('SELECT name FROM migrations'),
      );
      const applied = new Set(rows.map(({ name }) => name));
      const migrated = (await migrationNames()).every((name) => applied.has(name));
      return { database: 'reachable', migrated, engine };
    } catch {
      // the answer is that there is no answer
      return { database: 'unreachable', migrated: false, engine };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#database.close().then(() => this.#release?.());
    return this.#closing;
  }

  #read<Answer>(principal: Principal, work: (sql: Sql) => Promise<Answer>): Promise<Answer> {
    return inSession(this.#database, 'read', principal, work);
  }

  async #write<Answer>(
    principal: Principal,
    work: (writer: EntryWriter, sql: Sql) => Promise<Answer>,
    options?: SessionOptions,
  ): Promise<Answer> {
    const answer = await inSession(
      this.#database,
      'write',
      principal,
      (sql) => work(new EntryWriter(sql, principal, this.#now(), this.#keepChanges), sql),
      options,
    );
    await this.#wakeups.tell(principal.tenantId);
    return answer;
  }
}
