import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // somebody else's process may not be asked, and is there
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Keeps a folder for this process alone: an embedded database that two processes write to is lost. A lock that was left behind
 * by a process that is no more does not count.
 * @returns gives the folder back
 * @throws Error in words where another process has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'in-use');
  await mkdir(folder, { recursive: true });
  const owner = Number(await readFile(path, 'utf8').catch(() => '')) || undefined;
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new Error(`${folder} is in use by process ${owner}. Stop it, or name another folder by DATA_DIRECTORY.`);
  }
  await rm(path, { force: true });
  // of two that come here at once one finds the other's lock, and fails
  await writeFile(path, String(process.pid), { flag: 'wx' });
  return () => rm(path, { force: true });
}
