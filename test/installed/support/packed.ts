import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readManifest, root } from '../../tools/public-entries.js';

const run = promisify(execFile);
const { name, version } = readManifest();

/** The package as it would be published. */
const packed = join(root, '.packed', `${name}-${version}.tgz`);
/** The hosts of the frameworks, with a package file of their own: whoever does not run these tests never gets them. */
export const frameworks = join(root, 'demo/frameworks');
const templates = join(root, 'test/installed/projects');

/** Whether what takes long is wanted as well: `npm run test:deep -- installed` says so. */
export const isDeep = process.env['INSTALLED'] === 'all';

/** Runs npm in a folder; what it prints tells why it fails. */
export async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await run('npm', args, { cwd: folder, maxBuffer: 16 * 1024 * 1024 });
    return stdout + stderr;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`npm ${args.join(' ')}: ${stdout}${stderr}`, { cause: error });
  }
}

/** Packs what is built, and gives it to the frameworks' hosts, whose own packages come first where they are missing. */
export async function packAndInstall(): Promise<void> {
  await rm(join(root, '.packed'), { recursive: true, force: true });
  await mkdir(join(root, '.packed'));
  await npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', '.packed');
  if (!existsSync(join(frameworks, 'node_modules/.package-lock.json'))) await npm(frameworks, 'ci');
  await npm(frameworks, 'install', '--no-save', '--prefer-offline', packed);
}

/** Makes a new project outside the repository, where nothing of it can be found, and installs the package into it. */
export async function createProject(template: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-${template}-`));
  await cp(join(templates, template), folder, { recursive: true });
  await cp(join(templates, 'main.js'), join(folder, 'main.js'));
  await cp(join(templates, '.npmrc'), join(folder, '.npmrc'));
  await npm(folder, 'install', '--prefer-offline', packed);
  return folder;
}
