import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '../../src/lock-folder.js';
import { openTestFolder } from '../support/tenants.js';

const PROGRAM = fileURLToPath(new URL('support/locking-process.ts', import.meta.url));
const ROUNDS = 50;
const PROCESSES = 4;

describe('the lock of a folder', () => {
  const processes: ChildProcess[] = [];
  after(() => processes.forEach((child) => child.kill()));

  function start(): ChildProcess {
    const child = fork(PROGRAM, { execArgv: ['--import', 'tsx'] });
    processes.push(child);
    return child;
  }

  async function end(child: ChildProcess): Promise<void> {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }

  /** Lets a process take a folder. @returns `taken`, or why not */
  async function take(child: ChildProcess, folder: string): Promise<string> {
    const answered = once(child, 'message');
    child.send(folder);
    return String((await answered)[0]);
  }

  it('is refused while its process is there, and free when it was given back or its process is gone', async () => {
    const folder = await openTestFolder();
    const child = start();
    const unlock = await lockFolder(folder);
    const inUse = (id: number | undefined) => `${folder} is in use by process ${id}. `;
    assert.match(await take(child, folder), new RegExp(inUse(process.pid)));
    await unlock();
    assert.equal(await take(child, folder), 'taken');
    await assert.rejects(lockFolder(folder), { message: new RegExp(inUse(child.pid)) });
    await unlock();
    await assert.rejects(lockFolder(folder));
    await end(child);
    await lockFolder(folder);
  });

  it('that was left behind is taken over by one of several that come at once', async () => {
    const folders: string[] = [];
    for (let round = 0; round < ROUNDS; round++) folders.push(await openTestFolder());
    const gone = start();
    for (const folder of folders) assert.equal(await take(gone, folder), 'taken');
    await end(gone);
    const children = Array.from({ length: PROCESSES }, start);
    for (const folder of folders) {
      const outcomes = await Promise.all(children.map((child) => take(child, folder)));
      const refused = outcomes.filter((outcome) => outcome !== 'taken');
      assert.equal(refused.length, PROCESSES - 1, outcomes.join('\n'));
      for (const outcome of refused) assert.match(outcome, /is in use by process \d+/);
    }
    await Promise.all(children.map(end));
  });
});
