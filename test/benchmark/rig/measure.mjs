// One measurement of one candidate: everything that a reader does, in order, on a fresh page.
import { problemsOf } from './assertions.mjs';
import { CandidatePage } from './candidate-page.mjs';

const IDLE_FRAMES = 60;
/** Where a mark is found after that many frames only, and the list may be slow: a screen a frame. */
const SCREEN = 700;

/**
 * @param {{browser: import('puppeteer-core').Browser, base: string, rest: number}} place
 * @param {import('./candidates.mjs').Candidate} candidate
 * @param {{count: number, scrollFrames: number, screenshot?: string}} options
 */
export async function measure(place, candidate, { count, scrollFrames, screenshot }) {
  const { name, kind, most = Infinity } = candidate;
  const page = await CandidatePage.open(place, name, Math.min(count, most));
  const seen = {};
  // what a candidate cannot do is said and left out of the table, not taken for fast
  const failures = new Map();
  try {
    const { costs } = await page.traced(async () => {
      const empty = await page.heap();
      seen.idle = await page.step('idle', IDLE_FRAMES);
      seen.first = await page.step('first');
      // the code that loads after the first rows is there, too
      await page.step('settle');
      seen.heap = (await page.heap()) - empty;
      seen.elements = await page.step('elements');
      if (screenshot) await page.screenshot(screenshot);
      if (kind === 'small' || kind === 'least') return;
      await page.step('open');
      seen.scroll = await page.step('scroll', scrollFrames, kind === 'widget');
      seen.blank = await page.step('blank', Math.ceil(scrollFrames / 2), 120);
      seen.blankFast = await page.step('blank', Math.ceil(scrollFrames / 2), SCREEN);
      seen.elementsScrolled = await page.step('elements');
      if (kind === 'rig') return;
      const attempt = async (step) => {
        if (candidate.without?.includes(step)) return;
        try {
          seen[step] = await page.step(step);
        } catch (error) {
          failures.set(step, `${name}: ${step} failed: ${error.message.split('\n')[0]}`);
        }
      };
      await attempt('jump');
      if (screenshot) await page.screenshot(screenshot.replace('.png', '-end.png'));
      await page.step('top');
      await attempt('filter');
      await attempt('unfilter');
      await page.step('top');
      await attempt('expand');
      await attempt('insert');
    });
    return { costs, seen, problems: new Map([...problemsOf(name, seen, count), ...failures]) };
  } finally {
    await page.close();
  }
}
