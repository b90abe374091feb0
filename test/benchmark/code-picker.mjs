// What a key costs in a picker of 5,000 pairs: all work of the main thread from the real key to the painted frame (script, style,
// layout, paint), as the browser itself counts it. The goal is one frame, 16 ms, at the median.
import { median, percentile } from './statistics.mjs';

const PAIRS = [50, 5_000];
const ROUNDS = 3;
const FRAME = 16;
const TEXTS = [
  'call par',
  'visit student 3',
  'e-mail',
  'cafe ref',
  'alias 4321',
  'folder 7 let',
  'zzz',
  'e',
  'code-9 tour',
];
const WALK = ['ArrowDown', 'PageDown', 'PageDown', 'ArrowDown', 'End', 'PageUp', 'ArrowUp', 'Home'];

/** @param {import('puppeteer-core').Page} page */
export async function codePicker(page, base) {
  await page.goto(`${base}/test/benchmark/code-picker.html`);
  await page.waitForFunction('"showPicker" in globalThis');

  const session = await page.createCDPSession();
  // the time that the thread itself ran: other work on the machine does not count
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const timeOf = async (key) => {
    const before = await worked();
    await page.keyboard.press(key);
    await page.evaluate(() => globalThis.painted());
    return (await worked()) - before;
  };

  const rows = [];
  for (const pairs of PAIRS) {
    await page.evaluate((count) => globalThis.showPicker(count), pairs);
    // Shift alone does nothing: what it costs is the measuring
    const costs = { 'no effect': [], typed: [], deleted: [], walked: [] };
    for (let round = -1; round < ROUNDS; round++) {
      const press = async (kind, key) => {
        const cost = await timeOf(key);
        // the first round warms the code up
        if (round >= 0) costs[kind].push(cost);
      };
      for (const text of TEXTS) {
        await press('no effect', 'Shift');
        for (const letter of text) await press('typed', letter);
        for (let left = text.length; left > 0; left--) await press('deleted', 'Backspace');
      }
      for (const key of WALK) await press('walked', key);
      for (let times = 0; times < 2; times++) await page.keyboard.press('Escape');
    }
    for (const [kind, times] of Object.entries(costs)) {
      const figures = { 'median ms': median(times), 'p95 ms': percentile(times, 0.95) };
      rows.push({ pairs, keys: `${times.length} ${kind}`, ...figures });
    }
  }
  const typed = rows.findLast(({ keys }) => keys.endsWith('typed'));
  return {
    name: 'a key in a picker of 5,000 pairs, in frames of 16 ms',
    rows,
    ratio: typed['median ms'] / FRAME,
    goal: 1,
  };
}
