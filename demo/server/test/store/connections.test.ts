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
});
