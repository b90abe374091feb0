import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** Where Debian puts the programs of each version that is installed. */
const VERSIONS = '/usr/lib/postgresql';

/** The programs of the oldest version that is found: what runs there runs on later ones. */
function programs(): string | undefined {
  if (process.env.POSTGRESQL_BIN) return process.env.POSTGRESQL_BIN;
  if (!existsSync(VERSIONS)) return undefined;
  const versions = readdirSync(VERSIONS).sort((a, b) => Number(a) - Number(b));
  return versions
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')));
}

/** Why no server can be started here, in words; undefined where one can. */
export function missingPostgres(): string | undefined {
  return programs() === undefined
    ? `no PostgreSQL in ${VERSIONS}: install the package postgresql, or name the folder of its programs by POSTGRESQL_BIN`
    : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** The user and group that the server's programs run as: they refuse to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (option: string) => Number((await run('id', [option, 'postgres'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** A database with the login that serves it: no superuser, and owner of that database alone. */
export interface TestDatabase {
  readonly url: string;
  /** The same database under the superuser, for tests that take policies off. */
  readonly superuserUrl: string;
}

/** A PostgreSQL server of its own, in a temporary folder, for as long as a run of tests lasts. */
export class PostgresServer {
  readonly #folder: string;
  readonly #port: number;
  readonly #process: ChildProcess;
  // from the start on: who waits for the end of a process that has ended already waits for ever
  readonly #ended: Promise<unknown>;
  #databases = 0;

  private constructor(folder: string, port: number, process: ChildProcess) {
    this.#folder = folder;
    this.#port = port;
    this.#process = process;
    this.#ended = once(process, 'exit');
  }

  static async start(): Promise<PostgresServer> {
    const folderOfPrograms = programs();
    if (folderOfPrograms === undefined) throw new Error(missingPostgres());
    const as = await unprivileged();
    const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
    if (as) await chown(folder, as.uid, as.gid);
    const options = { ...as, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
    await run(
      join(folderOfPrograms, 'initdb'),
      ['-D', 'data', '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
      options,
    );
    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'fsync=off'];
    const child = spawn(
      join(folderOfPrograms, 'postgres'),
      ['-D', 'data', ...[...settings, 'max_connections=200'].flatMap((setting) => ['-c', setting])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const server = new PostgresServer(folder, port, child);
    process.once('exit', () => child.kill('SIGQUIT'));
    await server.#ready();
    return server;
  }

  /** Makes a database, and a login that owns it. */
  async createDatabase(): Promise<TestDatabase> {
    const name = `test_${++this.#databases}`;
    const superuser = await this.#connect('postgres');
    try {
      await superuser.query(`CREATE ROLE ${name} LOGIN CREATEROLE`);
      await superuser.query(`CREATE DATABASE ${name} OWNER ${name}`);
    } finally {
      await superuser.end();
    }
    return { url: this.#url(name, name), superuserUrl: this.#url('postgres', name) };
  }

  async stop(): Promise<void> {
    this.#process.kill('SIGINT');
    await this.#ended;
    await rm(this.#folder, { recursive: true, force: true });
  }

  #url(user: string, database: string): string {
    return `postgres://${user}@127.0.0.1:${this.#port}/${database}`;
  }

  async #connect(user: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url(user, 'postgres') });
    await client.connect();
    return client;
  }

  /** Waits for the line that the server writes when it takes connections. */
  #ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      let log = '';
      const { stderr } = this.#process;
      stderr!.on('data', (chunk: Buffer) => {
        log = (log + chunk.toString()).slice(-4000);
        if (log.includes('ready to accept connections')) resolve();
      });
      this.#process.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
    });
  }
}
