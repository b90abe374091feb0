// What is worth reading of a run of node:test: a line for each group, failures in full, what is skipped with its reason, and
// `N passed, M failed` at the end.
import { inspect } from 'node:util';

const isTest = ({ details }) => details.type !== 'suite';

/** What a failed test says of itself: the error that it threw, without the runner's wrapping. */
function reasonOf({ details: { error } }) {
  return inspect(error?.cause ?? error, { depth: 4 }).replace(/^/gm, '    ');
}

/** @param {AsyncIterable<{type: string, data: any}>} source */
export default async function* report(source) {
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const { type, data } of source) {
    if (type === 'test:pass' && data.skip !== undefined) {
      skipped += isTest(data) ? 1 : 0;
      yield `  - ${data.name}: skipped, ${data.skip}\n`;
    } else if (type === 'test:pass') {
      passed += isTest(data) ? 1 : 0;
      if (data.nesting === 0) yield `  ✓ ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)\n`;
    } else if (type === 'test:fail') {
      failed += isTest(data) ? 1 : 0;
      yield `  ✗ ${data.name}\n`;
      if (isTest(data)) yield `${reasonOf(data)}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
  }
  yield `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`;
}
