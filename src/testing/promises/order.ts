import { sortTime } from '../../model/sort-time.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { assume } from '../not-claimed.js';
import { ifSupported } from '../rejection.js';

const timeOf = ({ date, datePrecision }: Interaction) => sortTime(date, datePrecision);

function firstOutOfOrder(entries: readonly Interaction[], sign: 1 | -1): Interaction | undefined {
  const dated = entries.filter((entry) => Number.isFinite(timeOf(entry)));
  return dated.find((entry, index) => index > 0 && sign * (timeOf(entry) - timeOf(dated[index - 1]!)) < 0);
}

const ASCENDING = { by: 'date', direction: 'ascending' } as const;
const DESCENDING = { by: 'date', direction: 'descending' } as const;

/** What the order of a history promises. */
export const orderPromises = promisesOf('order', {
  'newest-first': {
    promise: 'puts the newest first; a bare day counts as its noon in UTC',
    async check(context) {
      const late = firstOutOfOrder(await context.take(50), -1);
      ensure(!late, `the entry ${late?.id} of ${late?.date} stands after an older one`);
    },
  },
  'unknown-last': {
    promise: 'puts entries of unknown date last',
    async check(context) {
      const entries = await context.take(200);
      const first = entries.findIndex(({ date }) => date === null);
      assume(first >= 0, 'no entry of the record is of unknown date');
      const after = entries.slice(first).find(({ date }) => date !== null);
      ensure(!after, `the entry ${after?.id} of ${after?.date} stands after one of unknown date`);
    },
  },
  ties: {
    promise: 'puts entries of the same time in one order, whatever the size of the page',
    async check(context) {
      const entries = await context.take(50);
      const tied = entries.filter((entry, index) => index > 0 && timeOf(entry) === timeOf(entries[index - 1]!));
      assume(tied.length > 0, 'no two entries of the record are of the same time');
      for (const limit of [1, 3]) {
        const again = await context.take(entries.length, { limit });
        const moved = entries.find(({ id }, index) => again[index] !== undefined && again[index].id !== id);
        ensure(!moved, `the entry ${moved?.id} stood elsewhere with a limit of ${limit}`);
      }
    },
  },
  'as-by-default': {
    promise: 'sorts by date descending just as without a word about the order',
    async check(context) {
      const sorted = await ifSupported('an explicit order', () => context.take(50, { sort: DESCENDING }));
      const plain = await context.take(50);
      ensure(
        sorted.map(({ id }) => id).join() === plain.map(({ id }) => id).join(),
        `it began with ${sorted[0]?.id} instead of ${plain[0]?.id}`,
      );
    },
  },
  'oldest-first': {
    promise: 'puts the oldest first when it sorts by date ascending',
    async check(context) {
      const entries = await ifSupported('sorting by date ascending', () => context.take(50, { sort: ASCENDING }));
      const early = firstOutOfOrder(entries, 1);
      ensure(!early, `the entry ${early?.id} of ${early?.date} stands after a newer one`);
    },
  },
  'same-entries': {
    promise: 'shows the same entries in both directions',
    async check(context) {
      const up = await ifSupported('sorting by date ascending', () => context.take(200, { sort: ASCENDING }));
      const down = await context.take(200);
      assume(down.length < 200, 'the history is too long to compare');
      const ids = new Set(up.map(({ id }) => id));
      const lost = down.find(({ id }) => !ids.has(id));
      ensure(!lost && up.length === down.length, `ascending it had ${up.length} entries, descending ${down.length}`);
    },
  },
});
