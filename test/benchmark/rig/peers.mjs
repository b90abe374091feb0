// The packages that we compare with have a package file of their own: whoever does not run the benchmark never gets them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = new URL('../', import.meta.url).pathname;

/** Installs the peers, as locked, where they are missing. */
export function installPeers() {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  console.log('Installing the peers (once, 280 MB).');
  execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
}
