import type { Query } from '../../data/query.js';
import { dayOf } from '../../model/date.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';
import { ifSupported } from '../rejection.js';

/** Longest history that is walked through, both ways. */
const MOST = 200;
const PAGE_SIZE = 2;
const MOST_PAGES = 200;

/** Days are counted in one zone, whatever the machine's is. */
const timeZone = 'UTC';

async function history(context: CheckContext, changes: Partial<Query> = {}): Promise<readonly Interaction[]> {
  const entries = await context.take(MOST, { timeZone, ...changes });
  assume(entries.length > 2, 'the record has fewer than three entries');
  assume(entries.length < MOST, 'the history is too long to compare');
  return entries;
}

const idsOf = (entries: readonly Interaction[]) => entries.map(({ id }) => id);

/** The entries before an anchored page, as a walk back finds them. */
async function walkedBack(context: CheckContext, asked: Partial<Query>): Promise<readonly string[]> {
  let found: readonly string[] = [];
  let { previous } = await context.page(asked);
  for (let pages = 0; pages < MOST_PAGES && previous; pages++) {
    const page = await context.page({ ...asked, cursor: previous });
    found = [...idsOf(page.items), ...found];
    previous = page.previous;
  }
  return found;
}

/** Walks both ways from an entry in the middle. */
async function ensureWhole(context: CheckContext, changes: Partial<Query>): Promise<void> {
  const all = idsOf(await history(context, changes));
  const middle = all.length >> 1;
  const asked = { timeZone, ...changes, anchor: { id: all[middle]! }, limit: PAGE_SIZE };
  const on = idsOf(await context.take(MOST, asked));
  ensure(on.join() === all.slice(middle).join(), `from ${all[middle]} on it showed ${on.join(', ')}`);
  const back = await walkedBack(context, asked);
  ensure(
    back.join() === all.slice(0, middle).join(),
    `before ${all[middle]} it showed ${back.join(', ') || 'nothing'}`,
  );
}

async function firstAt(context: CheckContext, date: string, changes: Partial<Query> = {}): Promise<string | undefined> {
  return (await context.take(1, { anchor: { date }, timeZone, limit: PAGE_SIZE, ...changes }))[0]?.id;
}

/** What it promises to start somewhere else than at the beginning. */
export const anchorPromises = promisesOf('anchors', {
  entry: {
    promise: 'starts at the entry that it is asked to start at',
    needs: ['anchors'],
    async check(context) {
      const wanted = (await history(context)).at(-1)!;
      const [found] = await context.take(1, { anchor: { id: wanted.id }, timeZone, limit: 1 });
      ensure(found?.id === wanted.id, `asked to start at ${wanted.id}, it started at ${found?.id}`);
    },
  },
  day: {
    promise: 'starts at the first entry of the day that it is asked to start at',
    needs: ['anchors'],
    async check(context) {
      const all = await history(context);
      for (const day of new Set(all.map((entry) => dayOf(entry, timeZone)).filter((one) => one !== null))) {
        const wanted = all.find((entry) => dayOf(entry, timeZone) === day)!.id;
        const found = await firstAt(context, day);
        ensure(found === wanted, `asked to start at ${day}, it started at ${found} instead of ${wanted}`);
      }
    },
  },
  'day-without': {
    promise: 'starts at what comes next in the order where a day has no entry',
    needs: ['anchors'],
    async check(context) {
      const all = await history(context);
      const found = await firstAt(context, '9999-12-31');
      ensure(found === all[0]!.id, `asked to start at the end of the calendar, it started at ${found}`);
      const rest = all.find((entry) => dayOf(entry, timeZone) === null)?.id;
      const last = await firstAt(context, '0001-01-01');
      ensure(last === rest, `asked to start at the beginning of the calendar, it started at ${last}`);
    },
  },
  whole: {
    promise: 'leads both ways from an entry through the whole history, without loss or repeat',
    needs: ['anchors'],
    check: (context) => ensureWhole(context, {}),
  },
  'oldest-first': {
    promise: 'leads both ways through the whole history where the oldest come first, too',
    needs: ['anchors'],
    check: (context) =>
      ifSupported('sorting by date ascending', () =>
        ensureWhole(context, { sort: { by: 'date', direction: 'ascending' } }),
      ),
  },
  filtered: {
    promise: 'leads both ways through what a filter lets through, and nothing else',
    needs: ['anchors', 'filter by to'],
    async check(context) {
      const day = (await history(context)).map((entry) => dayOf(entry, timeZone)).find((one) => one !== null);
      assume(day, 'the record has no entries of a known day');
      await ensureWhole(context, { filters: { to: day } });
    },
  },
  top: {
    promise: 'says that nothing comes before the first entry',
    needs: ['anchors'],
    async check(context) {
      const first = (await history(context))[0]!;
      const { previous } = await context.page({ anchor: { id: first.id }, timeZone, limit: 1 });
      // a page that is empty says it as well
      const isEnd =
        !previous || !(await context.page({ anchor: { id: first.id }, timeZone, cursor: previous })).items.length;
      ensure(isEnd, 'there was a page before that of the first entry');
    },
  },
  position: {
    promise: 'says rightly how many entries come before the anchor, where it says so',
    needs: ['anchors'],
    async check(context) {
      const all = await history(context);
      const middle = all.length >> 1;
      const { position } = await context.page({ anchor: { id: all[middle]!.id }, timeZone, limit: 1 });
      ensure(position === undefined || position === middle, `it said ${position} where ${middle} came before`);
    },
  },
});
