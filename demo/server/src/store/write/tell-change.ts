import type { Sql } from '../database/database.js';
import { StoreError } from '../store-error.js';

/** A change as the feed keeps it. */
export interface KeptChange {
  readonly recordId: string;
  readonly interactionId: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly wasPublic: boolean;
  readonly isPublic: boolean;
}

/** Parts of the kept changes that are forgotten at once, so that not every write deletes. */
const PARTS = 16;

/**
 * Writes changes into the feed of a tenant. From here to the end of the transaction nobody else can write to that feed: so the
 * changes become visible in the order of their numbers, and who has read up to one has missed none before it. It must be the
 * last thing that a transaction does.
 * @param keep how many changes of the tenant are kept
 */
export async function tellChanges(
  sql: Sql,
  tenantId: string,
  changes: readonly KeptChange[],
  keep: number,
): Promise<void> {
  const [counter] = await sql<{ last: string }>(
    'UPDATE tenants SET last_change = last_change + $2 WHERE tenant_id = $1 RETURNING last_change::text AS last',
    [tenantId, changes.length],
  );
  if (!counter) throw new StoreError('forbidden', 'The tenant is not known.');
  const last = Number(counter.last);
  const first = last - changes.length + 1;
  const rows = changes.map(({ recordId, interactionId, kind, wasPublic, isPublic }, index) => ({
    number: first + index,
    record_id: recordId,
    interaction_id: interactionId,
    kind,
    was_public: wasPublic,
    is_public: isPublic,
  }));
  await sql(
    `INSERT INTO changes (tenant_id, number, record_id, interaction_id, kind, was_public, is_public)
     SELECT $1, number, record_id, interaction_id, kind, was_public, is_public
     FROM jsonb_populate_recordset(NULL::changes, $2::jsonb)`,
    [tenantId, JSON.stringify(rows)],
  );
  const step = Math.max(1, Math.floor(keep / PARTS));
  if (Math.floor(last / step) > Math.floor((first - 1) / step) && last > keep) {
    await sql('DELETE FROM changes WHERE number <= $1', [last - keep]);
    await sql('UPDATE tenants SET forgotten_change = $2 WHERE tenant_id = $1', [tenantId, last - keep]);
  }
}
