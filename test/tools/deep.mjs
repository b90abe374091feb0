// Tests that take minutes, of which `npm test` runs a part: npm run test:deep -- <name>. Without a name: what there is.
import { chromiumPath } from './chromium-path.mjs';
import { run } from './run.mjs';

const wtr = ['wtr', '--config', 'test/deep/web-test-runner.config.mjs', '--files'];

/** @type {Record<string, {does: string, command: readonly string[]}>} */
const deepTests = {
  'clock-changes': {
    does: 'reads every clock change of every time zone from 1970 to 2037 through the model',
    command: [...wtr, 'test/deep/clock-changes.deep.ts'],
  },
  faults: {
    does: 'saves through 200 random schedules of faults',
    command: [...wtr, 'test/deep/faults.deep.ts'],
  },
  kills: {
    does: 'kills a real browser 100 times while somebody types, attaches and saves; after both builds',
    command: ['playwright', 'test', '--project', 'e2e', 'test/e2e/kills.e2e.ts'],
  },
};

const [name = ''] = process.argv.slice(2);
const test = deepTests[name];
if (!test) {
  console.error(`npm run test:deep -- <name>, where <name> is one of:`);
  for (const [each, { does }] of Object.entries(deepTests)) console.error(`  ${each.padEnd(16)}${does}`);
  process.exit(1);
}
process.env.CHROMIUM_PATH = await chromiumPath();
// one engine is enough for what is told beforehand to be long; BROWSERS=firefox chooses another
process.env.BROWSERS ??= 'chromium';
process.env.KILLS ??= '100';
const start = performance.now();
const [command, ...args] = test.command;
const { code } = await run(command, args);
console.log(`${name}: ${code === 0 ? 'passed' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
process.exitCode = code;
