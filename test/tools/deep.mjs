// npm run test:deep -- <name>: a test in full, of which `npm test` runs a part. Without a name: what there is.
import { chromiumPath } from './chromium-path.mjs';
import { run } from './run.mjs';

/** A command for each name. */
const tests = {
  // 200 random schedules of faults while the form saves
  faults: ['wtr', '--files', 'test/deep/faults.deep.ts'],
  // 100 kills of a real browser while somebody types, attaches and saves; needs both builds
  kills: ['playwright', 'test', '--project', 'e2e', '--grep', 'killed browser'],
};

const name = process.argv[2];
const command = tests[name];
if (command) {
  process.env.CHROMIUM_PATH = await chromiumPath();
  process.env.BROWSERS ??= 'chromium';
  process.env.KILLS ??= '100';
  process.exitCode = (await run(command[0], command.slice(1))).code;
} else {
  console.error(`${name ? `There is no test "${name}". ` : ''}Say one of: ${Object.keys(tests).join(', ')}`);
  process.exitCode = 1;
}
