// What grows with the length of the history: elements, memory, and whether its last row can be reached at all.
import { median } from '../statistics.mjs';
import { CandidatePage } from './candidate-page.mjs';

/** Lengths for what is ours. Peers are asked the longest alone. */
const LENGTHS = [1_000, 10_000, 1_000_000];

/** Pixels a frame while blank frames are counted. */
const NOTCH = 120;

/** Counts that have to agree, a rest apart, before a page is at rest, and how many are taken at most. */
const AGREEING = 3;
const MOST_COUNTS = 60;

/** How many elements there are once no more come: on a slow machine some come late. */
async function elementsAtRest(page) {
  const counts = [];
  do {
    await page.step('settle');
    counts.push(await page.step('elements'));
  } while (counts.length < MOST_COUNTS && !counts.slice(-AGREEING).every((count) => count === counts.at(-AGREEING)));
  return counts.at(-1);
}

/** One page of this length: mounted, scrolled through a stretch, taken to its end. */
async function grow(place, { name, kind }, count, scrollFrames) {
  const page = await CandidatePage.open(place, name, count);
  try {
    const empty = await page.heap();
    const { answer, costs } = await page.traced(async () => {
      const first = await page.step('first');
      const elements = await elementsAtRest(page);
      const heap = (await page.heap()) - empty;
      const scroll = await page.step('scroll', scrollFrames, kind === 'widget');
      const elementsScrolled = await page.step('elements');
      const { blank } = await page.step('blank', Math.ceil(scrollFrames / 2), NOTCH);
      const jump = await page.step('jump');
      return { first, elements, heap, scroll, elementsScrolled, blank, jump };
    });
    await page.step('settle');
    return {
      first: costs.first,
      elements: answer.elements,
      elementsScrolled: answer.elementsScrolled,
      blank: answer.blank,
      heap: answer.heap / 1e6,
      total: (await page.heap()) / 1e6,
      isLastShown: answer.jump?.isLastShown ?? false,
    };
  } finally {
    await page.close();
  }
}

/** @returns {Promise<object[]>} a line a candidate and length */
export async function measureGrowth(place, candidates, { runs, scrollFrames, lengths = LENGTHS }) {
  const lines = [];
  for (const candidate of candidates) {
    const { name, isPeer } = candidate;
    for (const count of isPeer ? lengths.slice(-1) : lengths) {
      process.stderr.write(`\rgrowth: ${name} ${count}`.padEnd(48));
      const taken = [];
      let failure;
      for (let run = 0; run < (isPeer ? 1 : runs); run++) {
        try {
          taken.push(await grow(place, candidate, count, scrollFrames));
        } catch (error) {
          [failure] = error.message.split('\n');
        }
      }
      if (taken.length === 0) {
        lines.push({ name, count, isLastShown: false, failure });
        continue;
      }
      const of = (key) => median(taken.map((one) => one[key]));
      lines.push({
        name,
        count,
        first: of('first'),
        elements: of('elements'),
        elementsScrolled: of('elementsScrolled'),
        blank: Math.max(...taken.map(({ blank }) => blank)),
        heap: of('heap'),
        total: of('total'),
        isLastShown: taken.every((one) => one.isLastShown),
      });
    }
  }
  process.stderr.write(`\r${' '.repeat(48)}\r`);
  return lines;
}
