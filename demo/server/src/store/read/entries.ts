import type { InteractionRef } from '../../../../../src/model/interaction.js';
import type { Sql } from '../database/database.js';
import { CONTENT_COLUMNS, entryOf, type ContentRow } from '../entry/entry-row.js';
import type { StoredEntry } from '../entry/entry.js';
import { StoreError } from '../store-error.js';

/** The answer to a question about an entry that is not there, or that who asks may not see: nobody can tell which. */
export const notFound = ({ id, recordId }: InteractionRef): StoreError =>
  new StoreError('not-found', `The record ${recordId} has no entry ${id}.`);

/** An entry on its way to be changed. */
export interface KeptEntry {
  readonly entry: StoredEntry;
  /** The version since which its comments are what they are. */
  readonly commentsVersion: number | null;
}

/** The entry that a reference names. @throws StoreError `not-found`, also for an entry that may not be seen */
export async function readEntry(sql: Sql, ref: InteractionRef): Promise<KeptEntry> {
  const [row] = await sql<ContentRow & { readonly comments_version: number | null }>(
    `SELECT ${CONTENT_COLUMNS}, i.comments_version FROM interactions i WHERE i.record_id = $1 AND i.id = $2`,
    [ref.recordId, ref.id],
  );
  if (!row) throw notFound(ref);
  return { entry: entryOf(row), commentsVersion: row.comments_version };
}

/** As `readEntry`, and nobody else changes the entry until the transaction ends. */
export async function lockEntry(sql: Sql, ref: InteractionRef): Promise<KeptEntry> {
  // in a statement of its own: what waits for a lock sees what it joins as it was before
  await sql('SELECT FROM interactions WHERE record_id = $1 AND id = $2 FOR UPDATE', [ref.recordId, ref.id]);
  return readEntry(sql, ref);
}

/** An entry as it was in its versions that may be seen, the latest first; all of them, or one. */
export async function readRevisions(sql: Sql, ref: InteractionRef, version?: number): Promise<readonly StoredEntry[]> {
  const rows = await sql<ContentRow>(
    `SELECT i.interaction_id AS id, $1 AS record_id, i.version, i.content, i.attachments, c.comments
     FROM revisions i LEFT JOIN comments c ON c.tenant_id = i.tenant_id AND c.interaction_id = i.interaction_id
       AND c.version = i.comments_version
     WHERE EXISTS (SELECT FROM interactions n WHERE n.tenant_id = i.tenant_id AND n.id = $2 AND n.record_id = $1)
       AND i.interaction_id = $2 AND ($3::int IS NULL OR i.version = $3) ORDER BY i.version DESC`,
    [ref.recordId, ref.id, version ?? null],
  );
  return rows.map(entryOf);
}
