import { foldText } from '../../../../../src/model/fold-text.js';
import { plainText } from '../../../../../src/model/plain-text.js';
import type { Sql } from '../database/database.js';
import { rowOf, type EntryRow } from '../entry/entry-row.js';
import { ownersOf, PRIVATE, type StoredEntry } from '../entry/entry.js';
import type { KeptEntry } from '../read/entries.js';

/** The same rows as JSON, which both drivers hand over alike. */
const insertFrom = (table: string) =>
  `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;

/** Adds rows to a table, each an object by the names of its columns. */
export async function insertRows(sql: Sql, table: string, rows: readonly object[], more = ''): Promise<void> {
  if (rows.length > 0) await sql(`${insertFrom(table)} ${more}`, [JSON.stringify(rows)]);
}

/** An entry's comments as a row of `comments`. */
export function commentsRow(tenantId: string, { id, version, ...entry }: StoredEntry) {
  const { comments = '', commentsFormat, visibility } = entry;
  return {
    tenant_id: tenantId,
    interaction_id: id,
    version: Number(version),
    comments,
    searched: foldText(plainText(comments ?? '', commentsFormat)),
    private: visibility === PRIVATE,
    owners: ownersOf(entry),
  };
}

/** An entry as it is, as a row of `revisions`. */
export function revisionRow({ tenant_id, id, version, content, attachments, comments_version, visibility }: EntryRow) {
  return { tenant_id, interaction_id: id, version, content, attachments, comments_version, visibility };
}

/** Comments that were everybody's become private with their entry, earlier ones too; never the other way round. */
async function hideOrShowComments(sql: Sql, entry: StoredEntry, commentsVersion: number | null): Promise<void> {
  const isPrivate = entry.visibility === PRIVATE;
  await sql(
    `UPDATE comments SET private = $3, owners = CASE WHEN version = $2 THEN $4::text[] ELSE owners END
     WHERE interaction_id = $1 AND ($3 OR version = $2)`,
    [entry.id, commentsVersion, isPrivate, [...ownersOf(entry)]],
  );
}

/** Keeps an entry, new or changed, and what it was like in this version. */
export async function saveEntry(
  sql: Sql,
  tenantId: string,
  entry: StoredEntry,
  before: KeptEntry | undefined,
): Promise<void> {
  const hasComments = typeof entry.comments === 'string';
  const isSame = before !== undefined && before.entry.comments === entry.comments;
  const commentsVersion = isSame ? before.commentsVersion : hasComments ? Number(entry.version) : null;
  const row = rowOf(tenantId, entry, commentsVersion);
  const columns = Object.keys(row).filter((column) => !['tenant_id', 'id', 'record_id'].includes(column));
  await insertRows(
    sql,
    'interactions',
    [row],
    before && `ON CONFLICT (tenant_id, id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join()}`,
  );
  if (hasComments && !isSame) await insertRows(sql, 'comments', [commentsRow(tenantId, entry)]);
  if (before) await hideOrShowComments(sql, entry, commentsVersion);
  await insertRows(sql, 'revisions', [revisionRow(row)]);
}
