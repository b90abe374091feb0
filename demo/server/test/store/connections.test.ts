import assert from 'node:assert/strict';
import { before, beforeEach, afterEach, it } from 'node:test';
import { PostgresDatabase } from '../../src/store/database/postgres-database.js';
import { describeOnPostgres, postgresServer } from '../support/backends.js';
import type { TestDatabase } from '../support/postgres-server.js';

const PID = 'SELECT pg_backend_pid() AS pid';

describeOnPostgres('a database over one connection', () => {
  let at: TestDatabase;
  let database: PostgresDatabase;

  before(async () => {
    at = await (await postgresServer()).createDatabase();
  });
  beforeEach(() => {
    database = new PostgresDatabase(at.url, 1);
  });
  afterEach(() => database.close());

  /** Ends the connection of another process, as a server does that restarts. */
  async function terminate(pid: number): Promise<void> {
    const superuser = new PostgresDatabase(at.superuserUrl, 1);
    await superuser.transaction('write', ({ sql }) => sql(`SELECT pg_terminate_backend(${pid})`));
    await superuser.close();
  }

  it('that is lost during a transaction fails that transaction, and connects again for the next one', async () => {
    const [one] = await database.transaction('read', ({ sql }) => sql<{ pid: number }>(PID));
    const lost = database.transaction('write', async ({ sql }) => {
      const [{ pid } = { pid: 0 }] = await sql<{ pid: number }>(PID);
      await terminate(pid);
      await sql('SELECT 1');
    });
    await assert.rejects(lost);
    const [other] = await database.transaction('write', ({ sql }) => sql<{ pid: number }>(PID));
    assert.notEqual(other!.pid, one!.pid);
  });

  it('that closes tells before what waits for its turn', { timeout: 30_000 }, async () => {
    const told = ['one', 'two', 'three'].map((word) => database.notify('news', word));
    await database.close();
    await Promise.all(told);
  });

  it('that closes while it begins to listen keeps no connection', { timeout: 30_000 }, async () => {
    const nobody = () => undefined;
    const listening = database.listen('news', nobody, nobody);
    await database.close();
    await assert.rejects(listening, /closed/);
    const others = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`;
    const superuser = new PostgresDatabase(at.superuserUrl, 1);
    const connected = () => superuser.transaction('read', ({ sql }) => sql<{ count: number }>(others));
    while ((await connected())[0]!.count > 0);
    await superuser.close();
  });
});
