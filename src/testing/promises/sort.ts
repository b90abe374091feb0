import type { Sort } from '../../data/query.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';

type TextField = Exclude<Sort['by'], 'date'>;

const VALUES: Readonly<Record<TextField, (entry: Interaction) => string>> = {
  code: ({ code }) => code ?? '',
  subject: ({ subject }) => subject ?? '',
  user: ({ user }) => user?.name ?? user?.id ?? '',
  status: ({ status }) => status?.label ?? status?.key ?? '',
};

const FIELDS = Object.keys(VALUES) as TextField[];

function claimed({ adapter }: CheckContext): readonly TextField[] {
  const fields = FIELDS.filter((field) => adapter.capabilities?.sortable?.includes(field));
  assume(fields.length > 0, 'the adapter claims to sort by date only');
  return fields;
}

async function idsSorted(context: CheckContext, sort: Sort, limit = 50): Promise<readonly string[]> {
  return (await context.take(50, { sort, limit })).map(({ id }) => id);
}

/** The values that follow each other, each run of equal ones once; those without a value left out. */
async function runs(context: CheckContext, by: TextField, direction: Sort['direction']): Promise<readonly string[]> {
  const values = (await context.take(500, { sort: { by, direction } })).map(VALUES[by]);
  assume(values.length < 500, 'the history is too long to compare');
  return values.filter((value, index) => value !== '' && value !== values[index - 1]);
}

/** What sorting by other fields than the date promises. */
export const sortPromises = promisesOf('sort', {
  together: {
    promise: 'puts equal values together when it sorts by a field that it claims',
    async check(context) {
      for (const by of claimed(context)) {
        const values = await runs(context, by, 'ascending');
        const torn = values.find((value, index) => values.indexOf(value) < index);
        ensure(torn === undefined, `sorted by ${by}, ${torn} stands in two places`);
      }
    },
  },
  directions: {
    promise: 'turns the order of values round when the direction is turned',
    async check(context) {
      for (const by of claimed(context)) {
        const up = await runs(context, by, 'ascending');
        const down = await runs(context, by, 'descending');
        ensure(up.join() === down.toReversed().join(), `by ${by} it went from ${up[0]} up, and down from ${down[0]}`);
      }
    },
  },
  paged: {
    promise: 'keeps the order over all pages',
    async check(context) {
      for (const by of claimed(context)) {
        const sort = { by, direction: 'ascending' } as const;
        const [large, small] = [await idsSorted(context, sort), await idsSorted(context, sort, 2)];
        const moved = large.find((id, index) => small[index] !== id);
        ensure(moved === undefined, `sorted by ${by}, the entry ${moved} stood elsewhere with a limit of 2`);
      }
    },
  },
  complete: {
    promise: 'shows the same entries in each order that it claims',
    async check(context) {
      const all = await context.take(200);
      assume(all.length < 200, 'the history is too long to compare');
      for (const by of claimed(context)) {
        const { length } = await context.take(200, { sort: { by, direction: 'ascending' } });
        ensure(length === all.length, `sorted by ${by} there were ${length} entries instead of ${all.length}`);
      }
    },
  },
  unclaimed: {
    promise: 'refuses an order that it does not claim as unsupported',
    async check(context) {
      const by = FIELDS.find((field) => !context.adapter.capabilities?.sortable?.includes(field));
      assume(by, 'the adapter claims every order');
      const query = context.query({ sort: { by, direction: 'ascending' } });
      await rejection(`sorting by ${by}`, ['unsupported'], () => context.adapter.list(query));
    },
  },
});
