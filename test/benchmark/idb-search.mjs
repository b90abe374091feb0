// Searching a whole history of 100,000 entries: the goal is 0.4 of the time that single keys read in chunks take, and that no
// task of the page's main thread takes more than 50 ms of it.
import { longestTask } from './longest-task.mjs';
import { median } from './statistics.mjs';

const ENTRIES = 100_000;
const ROUNDS = 5;
const GOAL = 0.4;

/** @param {import('puppeteer-core').Page} page */
export async function idbSearch(page, base) {
  await page.goto(`${base}/test/benchmark/idb-search.html`);
  await page.waitForFunction('"measure" in globalThis');
  await page.evaluate((entries) => globalThis.prepare(entries), ENTRIES);
  const names = await page.evaluate(() => globalThis.actionNames);
  const times = new Map(names.map((what) => [what, { wall: [], longest: 0 }]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const what of names) {
      const time = times.get(what);
      const measure = async () => {
        time.wall.push(await page.evaluate((...given) => globalThis.measure(...given), what, round));
      };
      // the first round is looked into, and slower for it; blocks are made once only
      if (round === 0) time.longest = await longestTask(page, measure);
      else if (what !== names[0]) await measure();
    }
  }
  await page.evaluate(() => globalThis.finish());
  const rows = [...times].map(([what, { wall, longest }]) => ({
    what,
    entries: ENTRIES,
    times: wall.length,
    'median ms': median(wall),
    'longest task, CPU ms': longest,
  }));
  const wall = (what) => rows.find((row) => row.what === what)['median ms'];
  const ratio = wall('search over all, in blocks') / wall('single keys in chunks');
  return { name: 'search over a history in IndexedDB', rows, ratio, goal: GOAL };
}
