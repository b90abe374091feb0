// Tests that take minutes and are not part of `npm test`, by name: npm run test:deep -- clock-changes
import { run } from './run.mjs';

// one engine is enough for what is told beforehand to be long; BROWSERS=firefox chooses another
process.env.BROWSERS ??= 'chromium';
const wtr = ['wtr', '--config', 'test/deep/web-test-runner.config.mjs', '--files'];

/** @type {Record<string, {does: string, command: readonly string[]}>} */
const deepTests = {
  'clock-changes': {
    does: 'reads every clock change of every time zone from 1970 to 2037 through the model',
    command: [...wtr, 'test/deep/clock-changes.deep.ts'],
  },
};

const [name = ''] = process.argv.slice(2);
const test = deepTests[name];
if (!test) {
  console.error(`npm run test:deep -- <name>, where <name> is one of:`);
  for (const [each, { does }] of Object.entries(deepTests)) console.error(`  ${each.padEnd(16)}${does}`);
  process.exit(1);
}
const start = performance.now();
const [command, ...args] = test.command;
const { code } = await run(command, args);
console.log(`${name}: ${code === 0 ? 'passed' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
process.exitCode = code;
