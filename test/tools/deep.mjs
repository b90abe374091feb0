// npm run test:deep -- <name>: a test in full, of which `npm test` runs a part. Without a name: what there is.
import { chromiumPath } from './chromium-path.mjs';
import { run } from './run.mjs';

/** A command for each name. */
const tests = {
  // 200 random schedules of faults while the form saves
  faults: ['wtr', '--files', 'test/deep/faults.deep.ts'],
};

const name = process.argv[2];
const command = tests[name];
if (command) {
  process.env.CHROMIUM_PATH = await chromiumPath();
  process.env.BROWSERS ??= 'chromium';
  process.exitCode = (await run(command[0], command.slice(1))).code;
} else {
  console.error(`${name ? `There is no test "${name}". ` : ''}Say one of: ${Object.keys(tests).join(', ')}`);
  process.exitCode = 1;
}
