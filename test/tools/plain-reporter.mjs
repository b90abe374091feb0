import { writeSync } from 'node:fs';
import { format } from 'node:util';

const STANDARD_ERROR = 2;

/**
 * Closes a run with one line that a script can read: "wtr: 50 passed, 0 failed, 4 skipped". Errors of the run itself are
 * written at once: the runner keeps what goes to the console for a moment, and loses it when it ends in that moment.
 */
export function plainReporter() {
  const count = (suite, totals) => {
    for (const test of suite?.tests ?? []) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    for (const child of suite?.suites ?? []) count(child, totals);
    return totals;
  };
  return {
    start() {
      console.error = (...values) => void writeSync(STANDARD_ERROR, `${format(...values)}\n`);
    },
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        count(session.testResults, totals);
        if (!session.passed) totals.failed += session.errors.length;
      }
      // a line of its own: the default reporter leaves the cursor where its progress ended
      console.log(`\nwtr: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
    },
  };
}
