import { Readable } from 'node:stream';
import type { Attachment } from '../../../../../src/model/attachment.js';
import { foldText } from '../../../../../src/model/fold-text.js';
import type { Interaction } from '../../../../../src/model/interaction.js';
import type { Database, Sql } from '../database/database.js';
import { checkId, checkRecordId } from '../entry/check-content.js';
import { rowOf } from '../entry/entry-row.js';
import { isPublic, type StoredEntry } from '../entry/entry.js';
import { sortKey } from '../entry/sort-key.js';
import type { FileFolder, ReceivedFile } from '../files/file-folder.js';
import { inSession } from '../session.js';
import { check } from '../store-error.js';
import type { Principal, TenantSeed } from '../store.js';
import type { Wakeups } from '../wakeups.js';
import { commentsRow, insertRows, revisionRow } from '../write/save-entry.js';
import { tellChanges } from '../write/tell-change.js';

/** Entries that are written by one statement. */
const BATCH = 500;

const DAY = 86_400_000;

type Contents = ReadonlyMap<string, ReceivedFile>;

/** The server itself, at work for a tenant. */
const serverAt = (tenantId: string): Principal => ({ tenantId, userId: '', userName: '', scope: 'staff' });

const insertMissing = (sql: Sql, table: string, rows: readonly object[]) =>
  insertRows(sql, table, rows, 'ON CONFLICT DO NOTHING');

/** An entry from elsewhere as it is kept: with its own version where that is a number, and the files whose content is known. */
function importedEntry(interaction: Interaction, contents: Contents): StoredEntry {
  const { can: _, state: __, version = '', attachments = [], recordId, ...entry } = interaction;
  checkId('id', entry.id);
  checkRecordId(recordId);
  const kept = attachments.flatMap((attachment): Attachment[] => {
    const content = contents.get(attachment.id);
    return content ? [{ ...attachment, size: content.size, type: content.type }] : [];
  });
  return { ...entry, recordId, version: /^[1-9]\d{0,8}$/.test(version) ? version : '1', attachments: kept };
}

/** Adds tenants, and clears up behind them. */
export class TenantWriter {
  readonly #database: Database;
  readonly #files: FileFolder;
  readonly #wakeups: Wakeups;
  readonly #keepChanges: number;

  constructor(database: Database, files: FileFolder, wakeups: Wakeups, keepChanges: number) {
    this.#database = database;
    this.#files = files;
    this.#wakeups = wakeups;
    this.#keepChanges = keepChanges;
  }

  /** Adds what is missing of a tenant, in one transaction. */
  async add(tenant: TenantSeed): Promise<void> {
    check('id', tenant.id !== '', 'a text that is not empty');
    const wanted = await this.#missing(tenant);
    const contents = await this.#receive(tenant, wanted);
    const entries = wanted.map((interaction) => importedEntry(interaction, contents));
    await inSession(this.#database, 'write', serverAt(tenant.id), async (sql) => {
      await insertMissing(sql, 'tenants', [
        { tenant_id: tenant.id, name: tenant.name, last_change: 0, forgotten_change: 0 },
      ]);
      await this.#addLists(sql, tenant);
      for (let start = 0; start < entries.length; start += BATCH) {
        await this.#addEntries(sql, tenant.id, entries.slice(start, start + BATCH), contents);
      }
      const changes = entries.map((entry) => ({
        recordId: entry.recordId,
        interactionId: entry.id,
        kind: 'created' as const,
        wasPublic: false,
        isPublic: isPublic(entry),
      }));
      if (changes.length > 0) await tellChanges(sql, tenant.id, changes, this.#keepChanges);
    });
    if (entries.length > 0) await this.#wakeups.tell(tenant.id);
  }

  /**
   * Removes what was deleted before a moment, with its files, and content that no entry has and that is a day old: of uploads
   * that a crash cut short, or whose commit was never answered.
   * @returns how many entries were removed
   */
  async purge(tenantId: string, before: number): Promise<number> {
    const work = async (sql: Sql) => {
      const moment = new Date(before).toISOString();
      const removed = await sql('DELETE FROM interactions WHERE deleted_at < $1::timestamptz RETURNING id', [moment]);
      return { count: removed.length, kept: await sql<{ path: string }>('SELECT path FROM files') };
    };
    // looked for first: what comes in meanwhile is not among them
    const candidates = await this.#files.pathsBefore(tenantId, Infinity);
    const yesterday = Date.now() - DAY;
    const old = new Set(await this.#files.pathsBefore(tenantId, yesterday));
    const known = await inSession(this.#database, 'read', serverAt(tenantId), readPaths, { deleted: true });
    const { count, kept } = await inSession(this.#database, 'write', serverAt(tenantId), work, { deleted: true });
    const remaining = new Set(kept.map(({ path }) => path));
    await this.#files.remove(
      tenantId,
      candidates.filter((path) => !remaining.has(path) && (known.has(path) || old.has(path))),
    );
    await this.#files.removeIncomingBefore(yesterday);
    return count;
  }

  async #missing({ id, interactions = [] }: TenantSeed): Promise<readonly Interaction[]> {
    const read = (sql: Sql) =>
      sql<{ id: string }>('SELECT id FROM interactions WHERE id = ANY ($1::text[])', [
        interactions.map((one) => one.id),
      ]);
    const there = await inSession(this.#database, 'read', serverAt(id), read, { deleted: true });
    const ids = new Set(there.map((row) => row.id));
    return interactions.filter((interaction) => !ids.has(interaction.id));
  }

  async #receive({ id, files }: TenantSeed, interactions: readonly Interaction[]): Promise<Contents> {
    const contents = new Map<string, ReceivedFile>();
    for (const { attachments = [] } of interactions) {
      for (const attachment of attachments) {
        const blob = files?.get(attachment.id);
        if (!blob) continue;
        const bytes = Readable.from([Buffer.from(await blob.arrayBuffer())]);
        contents.set(attachment.id, await this.#files.receive(id, bytes, attachment.type ?? blob.type));
      }
    }
    return contents;
  }

  async #addLists(sql: Sql, tenant: TenantSeed): Promise<void> {
    const { id: tenant_id, users, codes, codeRights = [], choices = {}, relations = {} } = tenant;
    await insertMissing(
      sql,
      'users',
      users.map(({ id, name, managesEntries = false, readsPrivate = false }, position) => {
        const rights = { manages_entries: managesEntries, reads_private: readsPrivate };
        return { tenant_id, id, name: name ?? null, searched: foldText(name ?? id), position, ...rights };
      }),
    );
    const keys = new Set(codes.filter(({ parent }) => parent === undefined).map(({ key }) => key));
    await insertMissing(
      sql,
      'codes',
      codes.map((content, position) => {
        const { key, label, parent = '' } = content;
        check('parent', parent === '' || keys.has(parent), 'the key of a code');
        const names = label
          ? { sort_key: sortKey(label), searched: foldText(label) }
          : { sort_key: null, searched: null };
        return { tenant_id, parent, key, position, content, ...names };
      }),
    );
    await insertMissing(
      sql,
      'code_rights',
      codeRights.map(({ code, userId, create = false, update = false, delete: remove = false }) => {
        return { tenant_id, code, user_id: userId, may_create: create, may_update: update, may_delete: remove };
      }),
    );
    await insertMissing(
      sql,
      'choices',
      Object.entries(choices).flatMap(([code, fields]) =>
        Object.entries(fields).flatMap(([field, list]) =>
          list.map(({ key, label }, position) => {
            return { tenant_id, code, field, key, label, searched: foldText(label), position };
          }),
        ),
      ),
    );
    await insertMissing(
      sql,
      'relations',
      Object.entries(relations).flatMap(([record_id, list]) =>
        list.map((content, position) => {
          const { id, label, type } = content;
          return { tenant_id, record_id, id, searched: foldText(`${label ?? id}\n${type ?? ''}`), position, content };
        }),
      ),
    );
  }

  async #addEntries(sql: Sql, tenantId: string, entries: readonly StoredEntry[], contents: Contents): Promise<void> {
    const commented = entries.filter(({ comments }) => typeof comments === 'string');
    const rows = entries.map((entry) =>
      rowOf(tenantId, entry, typeof entry.comments === 'string' ? Number(entry.version) : null),
    );
    await insertRows(sql, 'interactions', rows);
    await insertRows(
      sql,
      'comments',
      commented.map((entry) => commentsRow(tenantId, entry)),
    );
    await insertRows(sql, 'revisions', rows.map(revisionRow));
    const files = entries.flatMap(({ id: interaction_id, attachments }) =>
      attachments.map(({ id, name }) => ({ tenant_id: tenantId, interaction_id, id, name, ...contents.get(id)! })),
    );
    await insertRows(sql, 'files', files);
  }
}

async function readPaths(sql: Sql): Promise<ReadonlySet<string>> {
  return new Set((await sql<{ path: string }>('SELECT path FROM files')).map(({ path }) => path));
}
