import type { AdapterChange } from '../../../../../src/data/adapter.js';
import type { Sql } from '../database/database.js';
import { CONTENT_COLUMNS, entryOf, type ContentRow } from '../entry/entry-row.js';
import { Rights } from '../entry/rights.js';
import type { Seal } from '../sealed.js';
import { StoreError } from '../store-error.js';
import type { FeedSlice, Principal } from '../store.js';
import { checkLimit } from './check-query.js';

interface ChangeRow extends ContentRow {
  readonly number: string;
  readonly interaction_id: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly was_public: boolean;
  /** Null where the entry is out of sight: deleted, or not for who asks any more. */
  readonly id: string;
}

interface Counter {
  readonly last: string;
  readonly forgotten: string;
}

const CHANGES = `SELECT h.number::text AS number, h.interaction_id, h.kind, h.was_public, ${CONTENT_COLUMNS}
  FROM changes h LEFT JOIN interactions i ON i.tenant_id = h.tenant_id AND i.id = h.interaction_id
  WHERE h.record_id = $1 AND h.number > $2::bigint ORDER BY h.number LIMIT $3::int`;

/**
 * A stretch of a record's feed. An entry is told as it is now and as who asks may see it, not as it was: so a right that was
 * taken away counts for what happened before, too. One that is out of sight is told as deleted; changes of what the person of
 * a portal could never see are not told at all.
 * @throws StoreError `gone` where changes behind the position are kept no longer
 */
export async function changesAfter(
  sql: Sql,
  seal: Seal,
  principal: Principal,
  recordId: string,
  after: string | undefined,
  limit: number,
): Promise<FeedSlice> {
  checkLimit(limit, 1000);
  const bound = ['feed', principal.tenantId, recordId];
  const positionAt = (number: string) => seal.close(number, bound);
  const [counter] = await sql<Counter>(
    'SELECT last_change::text AS last, forgotten_change::text AS forgotten FROM tenants',
  );
  if (!counter) throw new StoreError('forbidden', 'The tenant is not known.');
  const { last, forgotten } = counter;
  if (after === undefined) return { changes: [], positions: [], next: positionAt(last), more: false };
  const position = String(seal.open('after', after, bound));
  // a position ahead of the feed is from before the database was put back to an earlier state
  if (Number(position) < Number(forgotten) || Number(position) > Number(last)) {
    throw new StoreError('gone', 'Changes since that position are kept no longer.');
  }
  const rows = await sql<ChangeRow>(CHANGES, [recordId, position, limit]);
  const rights = await Rights.read(sql, principal);
  const isPortal = principal.scope === 'portal';
  const changes = rows.map((row): AdapterChange => {
    if (row.id === null) return { type: 'deleted', id: row.interaction_id };
    const isNew = row.kind === 'created' || (isPortal && !row.was_public);
    return { type: isNew ? 'created' : 'updated', interaction: rights.shown(entryOf(row)) };
  });
  const more = rows.length === limit;
  return {
    changes,
    positions: rows.map(({ number }) => positionAt(number)),
    next: positionAt(more ? rows.at(-1)!.number : last),
    more,
  };
}
