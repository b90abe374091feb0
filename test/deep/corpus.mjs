// Shows every hostile text in every view: a tenth of them after the other, each in pages of its own, for a page that has shown
// thousands of hostile texts grows until the browser ends it.
import { run } from '../tools/run.mjs';
import { wtrCounts } from '../tools/wtr-counts.mjs';

const SHARES = 10;
const wtr = ['--config', 'test/deep/web-test-runner.config.mjs', '--files', 'test/corpus/corpus-*.test.ts'];

let passed = 0;
let failed = 0;
for (let share = 0; share < SHARES; share++) {
  const { code, output } = await run('wtr', wtr, { env: { CORPUS_SHARE: `${share}/${SHARES}` } });
  // a runner that was lost has told nothing of its tests
  const counts = wtrCounts(output) ?? { passed: 0, failed: 1 };
  passed += counts.passed;
  failed += code === 0 ? 0 : Math.max(1, counts.failed);
  console.log(`share ${share + 1} of ${SHARES}: ${passed} passed, ${failed} failed so far`);
}
if (failed > 0 || passed === 0) process.exitCode = 1;
