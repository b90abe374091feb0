// What is done locally for an adapter that can only list, over 100,000 entries: no task of it is to take more than ten milliseconds
// of the page's main thread.
import { longestTask } from './longest-task.mjs';
import { median } from './statistics.mjs';

const ENTRIES = 100_000;
const ROUNDS = 5;
/** Milliseconds of a task. */
const SLICE = 10;

/** @param {import('puppeteer-core').Page} page */
export async function completeSlices(page, base) {
  await page.goto(`${base}/test/benchmark/complete-slices.html`);
  await page.waitForFunction('"measure" in globalThis');
  await page.evaluate((entries) => globalThis.prepare(entries), ENTRIES);
  const names = await page.evaluate(() => globalThis.actionNames);
  const tasks = new Map(names.map((what) => [what, []]));
  for (let round = 0; round < ROUNDS; round++) {
    // everything is read once only
    for (const what of round === 0 ? names : names.slice(1)) {
      const work = () => page.evaluate((...given) => globalThis.measure(...given), what, round);
      tasks.get(what).push(await longestTask(page, work));
    }
  }
  const rows = [...tasks].map(([what, longest]) => ({
    what,
    entries: ENTRIES,
    times: longest.length,
    'longest task, CPU ms, median': median(longest),
    'longest of all': Math.max(...longest),
  }));
  const ratio = Math.max(...rows.map((row) => row['longest task, CPU ms, median'])) / SLICE;
  return { name: 'completing locally: tasks of the main thread', rows, ratio, goal: 1 };
}
