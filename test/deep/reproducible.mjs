// Builds the package twice, in two folders of different names, and compares all that is published, byte by byte.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/run.mjs';

/** The sources as they stand, changed ones included, without what is built. */
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root });
const sources = listed.toString().split('\0').filter(Boolean);

async function copyTo(folder) {
  for (const path of sources) await cp(join(root, path), join(folder, path), { recursive: true });
  // by hard links, for source maps name the place where a dependency lies
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')]);
}

function buildIn(folder) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function published(folder) {
  const built = (await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = new Map();
  for (const path of ['custom-elements.json', ...built].sort()) files.set(path, await readFile(join(folder, path)));
  return files;
}

const top = await mkdtemp(join(tmpdir(), 'reproducible-'));
const [one, other] = [join(top, 'one'), join(top, 'a-longer-name/other')];
for (const folder of [one, other]) await copyTo(folder);
for (const folder of [one, other]) buildIn(folder);
const [first, second] = [await published(one), await published(other)];
const names = [...new Set([...first.keys(), ...second.keys()])];
const differing = names.filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.alloc(0)));
for (const name of differing) console.error(`differs: ${name}`);
console.log(`${names.length} files, ${differing.length} differ`);
if (differing.length > 0 || names.length < 100) {
  console.error(`Both are kept in ${top}.`);
  process.exitCode = 1;
} else await rm(top, { recursive: true });
