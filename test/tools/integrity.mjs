// Writes dist/cdn/integrity.json: the hash of each file for pages without a bundler, as browsers compare it. A host that takes
// the files from elsewhere says with them that nothing else will do. Part of `npm run build`.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

/** The folder whose files they are. */
export const cdnFolder = join(root, 'dist/cdn');

/** The hash of each script in a folder, by its path. @returns {Promise<Readonly<Record<string, string>>>} */
export async function integrityOf(folder) {
  const files = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const hashes = {};
  for (const path of files.filter((path) => path.endsWith('.js')).sort()) {
    const content = await readFile(join(folder, path));
    hashes[path] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  }
  return hashes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hashes = await integrityOf(cdnFolder);
  await writeFile(join(cdnFolder, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
}
