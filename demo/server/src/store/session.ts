import { sqlState, type Database, type Sql, type TransactionMode } from './database/database.js';
import { StoreError } from './store-error.js';
import type { Principal } from './store.js';

/** The role that every transaction of a request takes on: see `migrations/0001-role.sql`. */
export const APP_ROLE = 'interaction_app';

/** For whom a transaction is. */
export interface SessionOptions {
  /** True where deleted entries are to be seen, which restoring and purging need. */
  readonly deleted?: boolean | undefined;
}

const SETTINGS = `SELECT set_config('app.tenant', $1, true), set_config('app.user', $2, true),
  set_config('app.scope', $3, true), set_config('app.record', $4, true), set_config('app.deleted', $5, true)`;

/** What an error of the database means to who asked. */
function toStoreError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const state = sqlState(error);
  if (state === '22023') {
    const fields = { timeZone: 'must be an IANA time zone' };
    return new StoreError('invalid', 'The database does not know the time zone.', { fields, cause: error });
  }
  // a NUL character, or half of a pair
  if (state === '22021' || state === '22P05' || state === '22P02') {
    return new StoreError('invalid', 'A text has characters that cannot be kept.', { cause: error });
  }
  if (state === '23505') return new StoreError('conflict', 'The id is taken.', { cause: error });
  // everything belongs to a tenant
  if (state === '23503') return new StoreError('forbidden', 'The tenant is not known.', { cause: error });
  return new StoreError('server', 'The database did not carry out a request.', { cause: error });
}

/**
 * Carries out work for a principal in one transaction: takes on the application's role, which the policies bind, and says for
 * whom it is, both for that transaction only, so that a pooled connection keeps nothing of one tenant for the next.
 */
export async function inSession<Answer>(
  database: Database,
  mode: TransactionMode,
  principal: Principal,
  work: (sql: Sql) => Promise<Answer>,
  { deleted = false }: SessionOptions = {},
): Promise<Answer> {
  const { tenantId, userId, scope, recordId = '' } = principal;
  try {
    return await database.transaction(mode, async ({ sql, exec }) => {
      await exec(`SET LOCAL ROLE ${APP_ROLE}`);
      await sql(SETTINGS, [tenantId, userId, scope, scope === 'portal' ? recordId : '', deleted ? 'shown' : '']);
      return work(sql);
    });
  } catch (error) {
    throw toStoreError(error);
  }
}
