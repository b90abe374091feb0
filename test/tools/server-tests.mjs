// The tests of the reference server: its types, then each folder of `demo/server/test` in a process of its own, in which all
// files share the databases that take seconds to start. The last line is `server: N passed, M failed`.
//
//   node test/tools/server-tests.mjs [file…]
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root, run } from './run.mjs';

const TESTS = join(root, 'demo/server/test');

/** Files of tests by the folder that they are run with. */
async function testFiles() {
  const names = await readdir(TESTS, { recursive: true });
  const files = names.filter((name) => name.endsWith('.test.ts')).sort();
  return Map.groupBy
    ? Map.groupBy(files, folderOf)
    : files.reduce((groups, file) => {
        const folder = folderOf(file);
        return groups.set(folder, [...(groups.get(folder) ?? []), file]);
      }, new Map());
}

const folderOf = (file) => file.split('/')[0];

/** Runs files in one process, and counts. A process that ends badly has failed, whatever it counted. */
async function runFiles(files) {
  const reporter = './test/tools/server-reporter.mjs';
  const paths = files.map((file) => `./${relative(root, join(TESTS, file))}`);
  const imports = paths.slice(0, -1).flatMap((path) => ['--import', path]);
  const { code, output } = await run('node', [
    '--import',
    'tsx',
    `--test-reporter=${reporter}`,
    ...imports,
    paths.at(-1),
  ]);
  const { passed = '0', failed = '0' } = /^(?<passed>\d+) passed, (?<failed>\d+) failed/m.exec(output)?.groups ?? {};
  const didFail = code !== 0 || Number(passed) === 0;
  return { passed: Number(passed), failed: didFail ? Math.max(1, Number(failed)) : Number(failed) };
}

const wanted = process.argv.slice(2).map((file) => relative(TESTS, join(root, file)));
const groups = wanted.length > 0 ? new Map([['', wanted]]) : await testFiles();
const counts = [];
if (wanted.length === 0) {
  const { code } = await run('tsc', ['-p', 'demo/server']);
  console.log(`types: ${code === 0 ? 'fine' : 'wrong'}`);
  counts.push(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}
for (const [folder, files] of groups) {
  if (folder) console.log(`\n${folder}`);
  let count = await runFiles(files);
  // as in the browser tests: a second try where cores are shared, none locally, so that a flaky one shows itself
  if (count.failed > 0 && process.env.CI) {
    console.log(`\n${folder || 'these files'}, once more`);
    count = await runFiles(files);
  }
  counts.push(count);
}
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\nserver: ${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;
