import { createHash } from 'node:crypto';
import type { Sql } from '../database/database.js';
import { check, StoreError } from '../store-error.js';
import type { Principal } from '../store.js';

/** A request that is carried out once, however often it comes. */
export interface Request {
  readonly key: string;
  readonly operation: 'create' | 'update' | 'delete';
  readonly interactionId: string;
  /** What is asked, as plain data. */
  readonly body: unknown;
}

/** A request that was carried out, by the version that was its answer; null where it had none. */
export interface EarlierRequest {
  readonly version: number | null;
}

/** Plain data with the names of objects in one order, so that the same request has the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, ordered(part)]));
}

const digestOf = (body: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(ordered(body)))
    .digest('base64url');

/**
 * Takes the key of a request, for good when the transaction commits; a request under the same key that comes meanwhile waits.
 * @returns the same request, where it was carried out earlier
 * @throws StoreError `conflict` where the key stands for something else, or for somebody else's request
 */
export async function claim(sql: Sql, principal: Principal, request: Request): Promise<EarlierRequest | undefined> {
  const { key, operation, interactionId, body } = request;
  check('key', /^[\x21-\x7e]{1,200}$/.test(key), '1 to 200 signs of ASCII, without blanks');
  const digest = digestOf(body);
  const fresh = await sql(
    `INSERT INTO requests (tenant_id, key, user_id, operation, body, interaction_id)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING key`,
    [principal.tenantId, key, principal.userId, operation, digest, interactionId],
  );
  if (fresh.length > 0) return undefined;
  const [earlier] = await sql<{ version: number | null }>(
    `SELECT version FROM requests WHERE key = $1 AND operation = $2 AND body = $3 AND interaction_id = $4`,
    [key, operation, digest, interactionId],
  );
  if (!earlier) throw new StoreError('conflict', 'The key of the request stands for another request.');
  return earlier;
}

/** Keeps which version was the answer to a request. */
export async function keepAnswer(sql: Sql, key: string, version: number): Promise<void> {
  await sql('UPDATE requests SET version = $2 WHERE key = $1', [key, version]);
}
