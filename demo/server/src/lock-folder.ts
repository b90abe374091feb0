import { mkdir, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFile } from './make-file.js';

const LOCK = /^in-use\.(\d+)$/;

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // somebody else's process may not be asked, and is there
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The numbers of the locks in a folder, in no order. */
async function locksIn(folder: string): Promise<readonly number[]> {
  return (await readdir(folder)).flatMap((name) => LOCK.exec(name)?.slice(1).map(Number) ?? []);
}

/**
 * Keeps a folder for this process alone: an embedded database that two processes write to is lost. A lock that was left behind
 * by a process that is no more does not count.
 *
 * Locks are numbered, and the latest one counts. The latest is never removed: whoever finds it without an owner makes the next
 * one, which of several only one can.
 * @returns gives the folder back
 * @throws Error in words where another process has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const pathOf = (lock: number) => join(folder, `in-use.${lock}`);
  await mkdir(folder, { recursive: true });
  for (;;) {
    const locks = await locksIn(folder);
    const latest = Math.max(0, ...locks);
    const owner = Number(await readFile(pathOf(latest), 'utf8').catch(() => '')); // none yet, or no longer the latest
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new Error(`${folder} is in use by process ${owner}. Stop it, or name another folder by DATA_DIRECTORY.`);
    }
    if (!(await makeFile(pathOf(latest + 1), String(process.pid)))) continue;
    // the one before stays: who has just found it would else make this one again
    for (const lock of locks) if (lock < latest) await rm(pathOf(lock), { force: true });
    // where that fails the lock counts for as long as this process lives
    return () => truncate(pathOf(latest + 1)).catch(() => undefined);
  }
}
