import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.js';

const FOLDER = new URL('../../../migrations/', import.meta.url);

/** Any number, so long as every process that migrates takes the same. */
const LOCK = 4_271_960_331;

/** The names of all migrations, in their order. */
export async function migrationNames(): Promise<readonly string[]> {
  return (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
}

/**
 * Brings the tables up to date. Each migration is one transaction, and holds a lock meanwhile, so that of several processes
 * that start together one does the work and the others find it done.
 */
export async function migrate(database: Database): Promise<void> {
  for (const name of await migrationNames()) {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    await database.transaction('write', async ({ sql, exec }) => {
      await sql(`SELECT pg_advisory_xact_lock(${LOCK})::text`);
      const [{ exists } = { exists: false }] = await sql<{ exists: boolean }>(
        `SELECT to_regclass('migrations') IS NOT NULL AS exists`,
      );
      if (!exists) {
        await exec('CREATE TABLE migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())');
      }
      const applied = await sql('SELECT FROM migrations WHERE name = $1', [name]);
      if (applied.length > 0) return;
      await exec(text);
      await sql('INSERT INTO migrations (name) VALUES ($1)', [name]);
    });
  }
}
