import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRole } from './database/check-role.js';
import type { Database } from './database/database.js';
import { migrate } from './database/migrate.js';
import { PgliteDatabase } from './database/pglite-database.js';
import { PostgresDatabase } from './database/postgres-database.js';
import { DatabaseStore } from './database-store.js';
import { FileFolder } from './files/file-folder.js';
import type { Store, StoreOptions } from './store.js';
import { Wakeups } from './wakeups.js';

/** Largest file taken unless told otherwise: 25 MB. */
const MAX_FILE_SIZE = 25_000_000;

async function openDatabase({ databaseUrl, dataDirectory, connections }: StoreOptions): Promise<Database> {
  if (databaseUrl !== undefined) return new PostgresDatabase(databaseUrl, connections);
  if (dataDirectory !== undefined) await mkdir(dataDirectory, { recursive: true });
  return PgliteDatabase.open(dataDirectory === undefined ? undefined : join(dataDirectory, 'database'));
}

async function migrateAll(database: Database, { migrationUrl }: StoreOptions): Promise<void> {
  if (migrationUrl === undefined) return migrate(database);
  const owner = new PostgresDatabase(migrationUrl, 1);
  try {
    await migrate(owner);
  } finally {
    await owner.close();
  }
}

/**
 * Opens a store over a database that is there already.
 * @param release called when the store is closed
 */
export async function openStoreOn(
  database: Database,
  fileFolder: string,
  options: StoreOptions,
  release?: () => Promise<void>,
): Promise<Store> {
  await migrateAll(database, options);
  await checkRole(database);
  const wakeups = new Wakeups(database);
  await wakeups.start();
  const files = new FileFolder(fileFolder, options.maxFileSize ?? MAX_FILE_SIZE);
  return new DatabaseStore(database, files, wakeups, { maxFileSize: MAX_FILE_SIZE, ...options }, release);
}

/**
 * Opens a store: runs the migrations that are missing, and refuses a role that the policies do not bind.
 * @throws UnsafeRoleError
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = await openDatabase(options);
  const temporary = options.dataDirectory === undefined ? await mkdtemp(join(tmpdir(), 'interactions-')) : undefined;
  const release = async () => {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  };
  try {
    return await openStoreOn(database, join(temporary ?? options.dataDirectory!, 'files'), options, release);
  } catch (error) {
    await database.close();
    await release();
    throw error;
  }
}
