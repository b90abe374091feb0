import { after, describe } from 'node:test';
import pg from 'pg';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../src/store/database/database.js';
import { PgliteDatabase } from '../../src/store/database/pglite-database.js';
import { PostgresDatabase } from '../../src/store/database/postgres-database.js';
import { missingPostgres, PostgresServer, type TestDatabase } from './postgres-server.js';

/** One of the databases that a store runs on. */
export interface Backend {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** The database that the tests of a process share; each test has tenants of its own in it. */
  shared(): Promise<Database>;
  /** Runs statements as the superuser on the shared database. */
  asSuperuser(text: string): Promise<void>;
  /**
   * A database to take things off from. Of the real server a fresh one that nobody else uses; the embedded one takes seconds to
   * make, so there it is the shared one: tests run one after the other, and put back what they took off.
   */
  scratch(): Promise<{ readonly database: Database; readonly asSuperuser: (text: string) => Promise<void> }>;
}

const CONNECTIONS = 24;

/** Milliseconds for a group of tests, and for each of them that names none: what never happens fails, and is not waited for. */
const TIMEOUT = 1_800_000;

let server: Promise<PostgresServer> | undefined;
const opened: Database[] = [];

/** The server that all tests of the process share; started when it is first asked for. */
export function postgresServer(): Promise<PostgresServer> {
  return (server ??= PostgresServer.start());
}

function keep<Kept extends Database>(database: Kept): Kept {
  opened.push(database);
  return database;
}

async function runAt(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

async function pglite() {
  const instance = await PGlite.create();
  return {
    database: keep(PgliteDatabase.over(instance)),
    asSuperuser: async (text: string) => void (await instance.exec(text)),
  };
}

async function postgres() {
  const at: TestDatabase = await (await postgresServer()).createDatabase();
  return {
    database: keep(new PostgresDatabase(at.url, CONNECTIONS)),
    asSuperuser: (text: string) => runAt(at.superuserUrl, text),
  };
}

function backend(name: Backend['name'], make: Backend['scratch'], scratch?: Backend['scratch']): Backend {
  const shared = once(make);
  return {
    name,
    shared: async () => (await shared()).database,
    asSuperuser: async (text) => (await shared()).asSuperuser(text),
    scratch: scratch ?? shared,
  };
}

/** The embedded database. */
export const PGLITE = backend('PGlite', pglite);
/** A real server. */
const POSTGRESQL = backend('PostgreSQL', postgres, postgres);

/** Why the real server is left out, in words; undefined where it is not. In CI it never is. */
const withoutPostgres = process.env.CI === 'true' ? undefined : missingPostgres();

/** The same tests on each backend. */
export function describeOnEach(title: string, tests: (backend: Backend) => void): void {
  describe(`${title} on PGlite`, { timeout: TIMEOUT }, () => tests(PGLITE));
  describeOnPostgres(title, tests);
}

/** Tests that need several connections at once. */
export function describeOnPostgres(title: string, tests: (backend: Backend) => void): void {
  describe(`${title} on PostgreSQL`, { skip: withoutPostgres ?? false, timeout: TIMEOUT }, () => tests(POSTGRESQL));
}

after(async () => {
  await Promise.all(opened.map((database) => database.close()));
  await (await server)?.stop();
});
