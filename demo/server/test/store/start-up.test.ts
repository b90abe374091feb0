import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { migrate, migrationNames } from '../../src/store/database/migrate.js';
import { PostgresDatabase } from '../../src/store/database/postgres-database.js';
import { openStore } from '../../src/store/store.js';
import { describeOnEach, describeOnPostgres, postgresServer } from '../support/backends.js';
import { addTenant, create, openTestFolder, openTestStore, RECORD } from '../support/tenants.js';

const cursorSecret = 'the secret of the tests';

/** Names of all tables in which rows belong to a tenant. */
const TENANT_TABLES = `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS guarded, c.relkind AS kind,
    (SELECT count(*) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('p', 'f')
      AND NOT a.attnum = ANY (k.conkey))::int AS "keysWithoutTenant",
    pg_get_partkeydef(c.oid) AS parted
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;

describeOnEach('start-up', (backend) => {
  // an embedded database takes seconds to make
  const scratch = backend.scratch();
  scratch.catch(() => undefined); // said by the tests that wait for it

  it('brings a database up to date once, whoever comes at the same time or later', async () => {
    const { database } = await scratch;
    await Promise.all([migrate(database), migrate(database), migrate(database)]);
    await migrate(database);
    const applied = await database.transaction('read', ({ sql }) =>
      sql<{ name: string }>('SELECT name FROM migrations ORDER BY name'),
    );
    assert.deepEqual(
      applied.map(({ name }) => name),
      await migrationNames(),
    );
    await assert.rejects(database.transaction('write', ({ exec }) => exec('CREATE TABLE broken (;')));
    const store = await openTestStore(database);
    assert.deepEqual(await store.health(), { database: 'reachable', migrated: true, engine: database.engine });
  });

  it('guards every table of tenants, cuts it by tenant, and has the tenant in every key', async () => {
    const store = await openTestStore(await backend.shared());
    assert.equal((await store.health()).migrated, true);
    const rows = await (
      await backend.shared()
    ).transaction('read', ({ sql }) =>
      sql<{ name: string; guarded: boolean; kind: string; keysWithoutTenant: number; parted: string | null }>(
        TENANT_TABLES,
      ),
    );
    assert.ok(rows.length > 50, `only ${rows.length} tables were found`);
    for (const { name, guarded, kind, keysWithoutTenant, parted } of rows) {
      assert.deepEqual({ name, guarded, keysWithoutTenant }, { name, guarded: true, keysWithoutTenant: 0 });
      if (kind === 'p') assert.equal(parted, 'HASH (tenant_id)', name);
    }
  });

  const unsafe: readonly (readonly [what: string, statement: string, reason: RegExp])[] = [
    ['whose role bypasses policies', 'ALTER ROLE interaction_app BYPASSRLS', /bypasses row-level security/],
    ['whose role owns a table', 'ALTER TABLE files OWNER TO interaction_app', /owns tables/],
    ['on which policies do not bind owners', 'ALTER TABLE revisions_1 NO FORCE ROW LEVEL SECURITY', /revisions_1/],
    ['on which policies are off', 'ALTER TABLE comments DISABLE ROW LEVEL SECURITY', /comments/],
    ['on which a policy is missing', 'DROP POLICY own_tenant ON interactions', /sees the rows of another/],
  ];
  it('refuses a database on which tenants would not be apart, and says why', async () => {
    const { database, asSuperuser } = await scratch;
    await openTestStore(database);
    for (const [what, statement, reason] of unsafe) {
      const back = undo(statement);
      await asSuperuser(statement);
      try {
        await assert.rejects(openTestStore(database), { name: 'UnsafeRoleError', message: reason }, what);
      } finally {
        await asSuperuser(back);
      }
    }
    await openTestStore(database);
  });
});

/** What puts things back: the role belongs to the whole server. */
function undo(statement: string): string {
  if (statement.startsWith('ALTER ROLE')) return 'ALTER ROLE interaction_app NOBYPASSRLS';
  if (statement.includes('OWNER')) {
    return `DO $$ BEGIN EXECUTE format('ALTER TABLE files OWNER TO %I', (SELECT relowner::regrole FROM pg_class WHERE relname = 'users')); END $$`;
  }
  if (statement.startsWith('DROP POLICY')) {
    return `CREATE POLICY own_tenant ON interactions AS RESTRICTIVE USING (tenant_id = current_setting('app.tenant', true))`;
  }
  return statement.replace('NO FORCE', 'FORCE').replace('DISABLE', 'ENABLE');
}

describeOnPostgres('logins', (backend) => {
  it('refuses to serve under a superuser', async () => {
    const { superuserUrl } = await (await postgresServer()).createDatabase();
    await assert.rejects(openStore({ databaseUrl: superuserUrl, cursorSecret }), {
      name: 'UnsafeRoleError',
      message: /The login postgres is a superuser/,
    });
  });

  it('serves under a login that owns nothing, when another one migrates', async () => {
    const { url, superuserUrl } = await (await postgresServer()).createDatabase();
    const superuser = new PostgresDatabase(superuserUrl, 1);
    await (await openStore({ databaseUrl: url, cursorSecret })).close();
    await superuser.transaction('write', ({ exec }) =>
      exec('CREATE ROLE serving LOGIN; GRANT interaction_app TO serving'),
    );
    await superuser.close();
    const databaseUrl = url.replace(/\/\/\w+@/, '//serving@');
    const store = await openStore({ databaseUrl, migrationUrl: url, cursorSecret });
    const { ann } = await addTenant(store);
    await create(store, ann);
    assert.equal((await store.list(ann, RECORD, { view: 'interactions', limit: 1 })).total, 1);
    await store.close();
  });

  it('lets what runs come to its end when it closes', async () => {
    const { url } = await (await postgresServer()).createDatabase();
    const store = await openStore({ databaseUrl: url, cursorSecret });
    const { ann } = await addTenant(store);
    const writes = Array.from({ length: 20 }, () => create(store, ann));
    // one is in the middle, others wait for a connection
    await writes[0];
    const results = Promise.allSettled(writes);
    await store.close();
    const kept = (await results).filter(({ status }) => status === 'fulfilled').length;
    const again = await openStore({ databaseUrl: url, cursorSecret });
    assert.equal((await again.list(ann, RECORD, { view: 'interactions', limit: 1 })).total, kept);
    await again.close();
  });

  it('keeps no connection, and no role or tenant on one that is used again', async () => {
    const database = await backend.shared();
    const store = await openTestStore(database);
    const { ann } = await addTenant(store);
    await create(store, ann);
    const [after] = await database.transaction('read', ({ sql }) =>
      sql<{ role: string; tenant: string | null }>(
        `SELECT current_user::text AS role, current_setting('app.tenant', true) AS tenant`,
      ),
    );
    assert.notEqual(after!.role, 'interaction_app');
    assert.ok(!after!.tenant);
  });
});

describe('a store in a folder', () => {
  it('keeps what was written to its folder for the next start', async () => {
    const dataDirectory = await openTestFolder();
    const first = await openStore({ dataDirectory, cursorSecret });
    const { ann } = await addTenant(first);
    await create(first, ann, { subject: 'Still there' });
    await first.close();
    const second = await openStore({ dataDirectory, cursorSecret });
    const { items } = await second.list(ann, RECORD, { view: 'interactions', limit: 1 });
    assert.equal(items[0]?.subject, 'Still there');
    await second.close();
    assert.equal((await second.health()).database, 'unreachable');
    await second.close();
  });
});
