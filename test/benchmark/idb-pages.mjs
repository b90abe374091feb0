// How long a first page of 50 and a new entry take, whatever the length of the history: the goal is a ratio of at most 2.
import { median, percentile } from './statistics.mjs';

const LENGTHS = [1_000, 1_000_000];
const ROUNDS = 200;
const GOAL = 2;

/** @param {import('puppeteer-core').Page} page */
export async function idbPages(page, base) {
  await page.goto(`${base}/test/benchmark/idb-pages.html`);
  await page.waitForFunction('"measure" in globalThis');
  const times = await page.evaluate((lengths, rounds) => globalThis.measure(lengths, rounds), LENGTHS, ROUNDS);
  const rows = Object.entries(times).flatMap(([action, lists]) =>
    LENGTHS.map((entries, index) => ({
      action,
      entries,
      times: lists[index].length,
      'median ms': median(lists[index]),
      'p95 ms': percentile(lists[index], 0.95),
    })),
  );
  const ratios = [0, 2].map((at) => rows[at + 1]['median ms'] / rows[at]['median ms']);
  return { name: 'first page of 50 from IndexedDB, and a new entry', rows, ratio: Math.max(...ratios), goal: GOAL };
}
