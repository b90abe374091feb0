// Tests that take minutes, of which `npm test` runs a part: npm run test:deep -- <name>. Without a name: what there is.
import { chromiumPath } from './chromium-path.mjs';
import { run } from './run.mjs';

const wtr = ['wtr', '--config', 'test/deep/web-test-runner.config.mjs', '--files'];

const server = (file) => ['node', 'test/tools/server-tests.mjs', `demo/server/test/store/${file}.test.ts`];

/** @type {Record<string, {does: string, command: readonly string[], env?: Record<string, string>}>} */
const deepTests = {
  audits: {
    does: 'audits every state of every element by two engines in all twelve surroundings, in each browser found',
    command: ['wtr', '--config', 'test/deep/audits.config.mjs'],
    env: { AUDITS: 'all', BROWSERS: 'found' },
  },
  'clock-changes': {
    does: 'reads every clock change of every time zone from 1970 to 2037 through the model',
    command: [...wtr, 'test/deep/clock-changes.deep.ts'],
  },
  corpus: {
    does: 'shows every hostile text in every field in every view',
    command: ['node', 'test/deep/corpus.mjs'],
  },
  faults: {
    does: 'saves through 200 random schedules of faults',
    command: [...wtr, 'test/deep/faults.deep.ts'],
  },
  installed: {
    does: 'installs the packed package into all projects and frameworks, webpack and Angular included; after the build',
    command: ['playwright', 'test', '--project', 'installed'],
    env: { INSTALLED: 'all' },
  },
  kills: {
    does: 'kills a real browser 100 times while somebody types, attaches and saves; after both builds',
    command: ['playwright', 'test', 'test/e2e/kills.e2e.ts', '--project', 'e2e'],
  },
  reproducible: {
    does: 'builds the package in two folders and compares every byte that is published',
    command: ['node', 'test/deep/reproducible.mjs'],
  },
  mounts: {
    does: 'mounts and removes the widget 1,000 times, and compares the heap; after both builds',
    command: ['playwright', 'test', 'test/e2e/hosts/manners.e2e.ts', '--grep', 'heap', '--project', 'hosts'],
    env: { MOUNTS: '1000' },
  },
  'server-feed': {
    does: 'writes 20,000 changes from 16 writers at once and reads the feed meanwhile, over PostgreSQL',
    command: server('feed-under-load'),
    env: { CHANGES: '20000' },
  },
  'server-tenants': {
    does: 'asks 20,000 times for 32 tenants over 4 connections to PostgreSQL',
    command: server('tenants'),
    env: { REQUESTS: '20000' },
  },
  'server-walks': {
    does: 'walks 1,000 times through a history that is written to, over both databases',
    command: server('walks'),
    env: { WALKS: '1000' },
  },
  themes: {
    does: 'audits the contrast of every scene of the workbench in every theme, in light and dark; after both builds',
    command: ['playwright', 'test', 'test/e2e/theming.e2e.ts', '--project', 'e2e'],
    env: { THEMES: 'all' },
  },
};

const [name = ''] = process.argv.slice(2);
const test = deepTests[name];
if (!test) {
  console.error(`npm run test:deep -- <name>, where <name> is one of:`);
  for (const [each, { does }] of Object.entries(deepTests)) console.error(`  ${each.padEnd(16)}${does}`);
  process.exit(1);
}
if (test.command[0] !== 'node') process.env.CHROMIUM_PATH = await chromiumPath();
// one engine is enough for what is told beforehand to be long; BROWSERS=firefox chooses another
const defaults = { BROWSERS: 'chromium', KILLS: '100', ...test.env };
for (const [variable, value] of Object.entries(defaults)) process.env[variable] ??= value;
const start = performance.now();
const [command, ...args] = test.command;
const { code } = await run(command, args);
console.log(`${name}: ${code === 0 ? 'passed' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
process.exitCode = code;
