// How long a first page of 50 takes, whatever the length of the history: the goal is a ratio of at most 2.
import { median, percentile } from './statistics.mjs';

const LENGTHS = [1_000, 100_000];
const ROUNDS = 300;
const GOAL = 2;

/** @param {import('puppeteer-core').Page} page */
export async function idbPages(page, base) {
  await page.goto(`${base}/test/benchmark/idb-pages.html`);
  await page.waitForFunction('"measure" in globalThis');
  const times = await page.evaluate((lengths, rounds) => globalThis.measure(lengths, rounds), LENGTHS, ROUNDS);
  const rows = LENGTHS.map((entries, index) => ({
    entries,
    pages: times[index].length,
    'median ms': median(times[index]),
    'p95 ms': percentile(times[index], 0.95),
  }));
  const ratio = rows[1]['median ms'] / rows[0]['median ms'];
  return { name: 'first page of 50 from IndexedDB', rows, ratio, goal: GOAL };
}
