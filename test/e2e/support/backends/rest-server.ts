import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { missingPostgres, PostgresServer } from '../../../../demo/server/test/support/postgres-server.js';
import { freePort } from '../../../tools/free-port.mjs';
import { root } from '../../../tools/public-entries.js';
import type { Backend, RunningBackend } from './backend.js';

/** Starts the reference server as `npm run server` does, on the database that is named, else on its own embedded one. */
async function startServer(databaseUrl?: string): Promise<RunningBackend> {
  const folder = await mkdtemp(join(tmpdir(), 'interactions-'));
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIRECTORY: folder,
    DEMO: 'built',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: join(root, 'demo/server'),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await started(createInterface({ input: child.stdout }));
  child.stdout.resume();
  return {
    // the server shows the page itself: its requests are of one origin, as those of a portal are
    origin: `http://127.0.0.1:${port}/`,
    parameters: {},
    async stop() {
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function started(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) if (line.includes('are served on')) return;
  throw new Error('The server has ended before it had started.');
}

/** Entries in the embedded PostgreSQL of the reference server. */
export const restOnPglite: Backend = { name: 'rest', label: 'REST over PGlite', lacks: {}, start: () => startServer() };

/** Entries in a real PostgreSQL behind the reference server. */
export const restOnPostgres: Backend = {
  name: 'rest',
  label: 'REST over PostgreSQL',
  lacks: {},
  missing: missingPostgres,
  async start() {
    const postgres = await PostgresServer.start();
    const { url } = await postgres.createDatabase();
    const server = await startServer(url);
    return {
      ...server,
      async stop() {
        await server.stop();
        await postgres.stop();
      },
    };
  },
};
