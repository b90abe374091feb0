import { rowOf } from '../entry/entry-row.js';
import { APP_ROLE, inSession } from '../session.js';
import type { Principal } from '../store.js';
import type { Database, Sql } from './database.js';

/** Thrown at start-up by a database on which tenants would not be apart. */
class UnsafeRoleError extends Error {
  override readonly name = 'UnsafeRoleError';
}

interface RoleFacts {
  readonly unbound: boolean;
  readonly owns: boolean;
  readonly unguarded: readonly string[];
}

const FACTS = `SELECT
  (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS unbound,
  EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
    AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns,
  (SELECT coalesce(json_agg(c.relname), '[]') FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'tenant_id'
      AND NOT (c.relrowsecurity AND c.relforcerowsecurity)) AS unguarded`;

/** Undoes what a probe has written. */
class Undo extends Error {}

const probe = (tenantId: string): Principal => ({ tenantId, userId: 'probe', userName: 'Probe', scope: 'staff' });

async function count(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }>(`SELECT count(*)::int AS count FROM interactions WHERE id = 'probe'`);
  return row!.count;
}

/** Writes an entry as one tenant and looks for it as another, in the very way of every request. Nothing of it stays. */
async function seesForeignRow(database: Database): Promise<boolean> {
  const suffix = Math.random().toString(36).slice(2);
  const [owner, other] = [probe(`probe-${suffix}`), probe(`probe-other-${suffix}`)];
  const entry = { id: 'probe', recordId: 'probe', version: '1', date: null, attachments: [] };
  let seen: readonly [own: number, foreign: number] = [0, 1];
  const work = inSession(database, 'write', owner, async (sql) => {
    await sql(`INSERT INTO tenants (tenant_id, name) VALUES ($1, 'Probe')`, [owner.tenantId]);
    await sql('INSERT INTO interactions SELECT * FROM jsonb_populate_record(NULL::interactions, $1::jsonb)', [
      JSON.stringify(rowOf(owner.tenantId, entry, null)),
    ]);
    const own = await count(sql);
    await sql(`SELECT set_config('app.tenant', $1, true)`, [other.tenantId]);
    seen = [own, await count(sql)];
    throw new Undo();
  });
  await work.catch((error: Error) => {
    if (!(error.cause instanceof Undo)) throw error;
  });
  return seen[0] !== 1 || seen[1] !== 0;
}

/**
 * Refuses to serve under a role that the policies do not bind: a superuser, one that bypasses them, or an owner of the tables,
 * who could take them off. The embedded database connects as its superuser; there all rests on the role that each transaction
 * takes on, so what counts is asked within one, and tried out.
 * @throws UnsafeRoleError
 */
export async function checkRole(database: Database): Promise<void> {
  if (database.engine === 'postgresql') {
    const [login] = await database.transaction('read', ({ sql }) =>
      sql<{ name: string; unbound: boolean }>(
        'SELECT rolname AS name, rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = session_user',
      ),
    );
    if (login!.unbound) {
      throw new UnsafeRoleError(
        `The login ${login!.name} is a superuser or bypasses row-level security. Serve under one that is neither: see docs/server.md.`,
      );
    }
  }
  const [facts] = await inSession(database, 'read', probe('probe'), (sql) => sql<RoleFacts>(FACTS));
  const { unbound, owns, unguarded } = facts!;
  if (unbound) throw new UnsafeRoleError(`The role ${APP_ROLE} is a superuser or bypasses row-level security.`);
  if (owns) throw new UnsafeRoleError(`The role ${APP_ROLE} owns tables, so no policy is sure to bind it.`);
  if (unguarded.length > 0) {
    throw new UnsafeRoleError(`Row-level security is not forced on ${unguarded.join(', ')}.`);
  }
  if (await seesForeignRow(database)) {
    throw new UnsafeRoleError('A tenant sees the rows of another one, or not its own: the policies are not in force.');
  }
}
