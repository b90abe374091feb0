import { promisesOf } from '../adapter-promise.js';
import { BrokenPromise, ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';

const PAGE_SIZE = 2;
const ENTRIES = 7;

/** The first pages of two entries each, until there are seven entries. */
async function smallPages(context: CheckContext): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  let cursor: string | undefined;
  for (let calls = 0; calls < 20 && pages.flat().length < ENTRIES; calls++) {
    const { items, next } = await context.page({ limit: PAGE_SIZE, cursor });
    pages.push(items.map(({ id }) => id));
    if (next === null) return pages;
    cursor = next;
  }
  return pages;
}

async function longEnough(context: CheckContext): Promise<readonly string[]> {
  const entries = await context.take(ENTRIES);
  assume(entries.length > PAGE_SIZE, `the record has no more than ${PAGE_SIZE} entries`);
  return entries.map(({ id }) => id);
}

/** Runs a check that somebody's new entry may disturb a second time before it counts. */
async function twiceAtMost(check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof BrokenPromise)) throw error;
    await check();
  }
}

/** What a walk through the pages promises. */
export const pagingPromises = promisesOf('paging', {
  'no-repeat': {
    promise: 'shows no entry on two pages',
    async check(context) {
      await longEnough(context);
      await twiceAtMost(async () => {
        const seen = new Set<string>();
        for (const id of (await smallPages(context)).flat()) {
          ensure(!seen.has(id), `the entry ${id} stood on two pages`);
          seen.add(id);
        }
      });
    },
  },
  'nothing-lost': {
    promise: 'loses no entry between two pages',
    async check(context) {
      await longEnough(context);
      await twiceAtMost(async () => {
        const wanted = await longEnough(context);
        const walked = new Set((await smallPages(context)).flat());
        const lost = wanted.find((id) => !walked.has(id));
        ensure(lost === undefined, `pages of ${PAGE_SIZE} left out the entry ${lost}`);
      });
    },
  },
  'same-order': {
    promise: 'shows the same order on small pages as on a large one',
    async check(context) {
      await twiceAtMost(async () => {
        const wanted = await longEnough(context);
        const walked = [...new Set((await smallPages(context)).flat())].filter((id) => wanted.includes(id));
        const expected = wanted.filter((id) => walked.includes(id));
        ensure(walked.join() === expected.join(), `pages of ${PAGE_SIZE} gave ${walked.join(', ')}`);
      });
    },
  },
  'goes-on': {
    promise: 'gives a cursor where more entries follow',
    async check(context) {
      const wanted = await longEnough(context);
      const { items, next } = await context.page({ limit: 1 });
      ensure(next !== null, `\`next\` was null after ${items.length} of ${wanted.length} entries`);
    },
  },
  'new-cursors': {
    promise: 'gives each page a cursor of its own, so that the walk comes to an end',
    async check(context) {
      const cursors = new Set<string>();
      let cursor: string | undefined;
      for (let calls = 0; calls < 20; calls++) {
        const { next } = await context.page({ limit: PAGE_SIZE, cursor });
        if (next === null) return;
        ensure(!cursors.has(next), `the cursor ${next} came twice`);
        cursors.add(next);
        cursor = next;
      }
    },
  },
  position: {
    promise: 'says rightly how many entries come before a page, where it says so',
    async check(context) {
      await longEnough(context);
      await twiceAtMost(async () => {
        let [before, cursor, isSaid] = [0, undefined as string | undefined, false];
        for (let calls = 0; calls < 20; calls++) {
          const { items, next, position } = await context.page({ limit: PAGE_SIZE, cursor });
          isSaid ||= position !== undefined;
          ensure(position === undefined || position === before, `it said ${position} where ${before} came before`);
          before += items.length;
          if (next === null) break;
          cursor = next;
        }
        assume(isSaid, 'the adapter does not say how many entries come before a page');
      });
    },
  },
  'comes-to-entries': {
    promise: 'does not answer with one empty page after the other',
    async check(context) {
      let cursor: string | undefined;
      for (let calls = 0; calls < 20; calls++) {
        const { items, next } = await context.page({ cursor });
        if (items.length > 0 || next === null) return;
        cursor = next;
      }
      throw new BrokenPromise('20 pages in a row were empty, and there was always a next one');
    },
  },
});
