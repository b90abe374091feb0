import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { designDocument } from '../../demo/adapters/couchdb/design-document.js';
import { starterCodes } from '../../src/data/starter-codes.js';
import { freePort } from '../tools/free-port.mjs';
import { root } from '../tools/public-entries.js';

/** The server has a package file of its own: whoever does not run these tests never gets it. */
const folder = join(root, 'test/couchdb');
const program = join(folder, 'node_modules/pouchdb-server/bin/pouchdb-server');

/** Installs the server, as locked, where it is missing. Not for several processes at once. */
export function installCouch(): void {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
}

/** PouchDB Server, which speaks CouchDB's protocol: on the loopback interface, in memory, with one user. */
export class CouchServer {
  readonly origin: string;
  /** What signs its only user in. */
  readonly authorization = `Basic ${btoa('maren:secret')}`;
  readonly #process: ChildProcess;
  // from the start on: who waits for the end of a process that has ended already waits for ever
  readonly #ended: Promise<unknown>;
  readonly #folder: string;

  private constructor(origin: string, process: ChildProcess, workFolder: string) {
    this.origin = origin;
    this.#process = process;
    this.#ended = once(process, 'exit');
    this.#folder = workFolder;
  }

  static async start(): Promise<CouchServer> {
    const workFolder = await mkdtemp(join(tmpdir(), 'couchdb-'));
    const config = join(workFolder, 'config.json');
    await writeFile(
      config,
      JSON.stringify({ admins: { maren: 'secret' }, httpd: { enable_cors: true }, cors: { origins: '*' } }),
    );
    const port = await freePort();
    const args = [
      '--in-memory',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--dir',
      workFolder,
      '--config',
      config,
    ];
    // its log and its users are files in the folder where it starts
    const child = spawn(process.execPath, ['--no-deprecation', program, ...args], {
      cwd: workFolder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const server = new CouchServer(`http://127.0.0.1:${port}`, child, workFolder);
    await server.#started();
    return server;
  }

  /** A new database with the view of the adapter and the starter codes. @returns its address */
  async createDatabase(name: string): Promise<string> {
    await this.#put(name);
    await this.#put(`${name}/_design/interactions`, designDocument);
    await this.#put(`${name}/codes`, { codes: starterCodes });
    return `${this.origin}/${name}`;
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await this.#ended;
    await rm(this.#folder, { recursive: true });
  }

  async #started(): Promise<void> {
    for await (const line of createInterface({ input: this.#process.stdout! })) {
      if (line.includes('has started')) {
        // nobody reads what follows: a full pipe would hold the server up
        this.#process.stdout!.resume();
        return;
      }
    }
    throw new Error('The server has ended before it had started.');
  }

  async #put(path: string, content?: unknown): Promise<void> {
    const response = await fetch(`${this.origin}/${path}`, {
      method: 'PUT',
      headers: { authorization: this.authorization, 'content-type': 'application/json' },
      ...(content !== undefined && { body: JSON.stringify(content) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  }
}
