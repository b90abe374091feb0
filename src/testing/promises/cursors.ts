import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';
import { isAdapterError } from '../rejection.js';
import { inWords } from '../in-words.js';

async function firstCursor(context: CheckContext, limit = 2): Promise<string> {
  const { next } = await context.page({ limit });
  assume(next !== null, `the record has no more than ${limit} entries`);
  return next;
}

/** What comes from a cursor on, over as many pages as it takes. */
async function idsAt(context: CheckContext, cursor: string, limit = 2): Promise<string> {
  return (await context.take(limit, { limit, cursor })).map(({ id }) => id).join();
}

/** What a cursor promises. */
export const cursorPromises = promisesOf('cursors', {
  'not-empty': {
    promise: 'gives cursors that are not empty: the end is null',
    async check(context) {
      const cursor = await firstCursor(context);
      ensure(cursor !== '', '`next` was an empty string');
    },
  },
  repeatable: {
    promise: 'goes on with the same entries from the same cursor, however often it is used',
    async check(context) {
      const cursor = await firstCursor(context);
      const [first, second] = [await idsAt(context, cursor), await idsAt(context, cursor)];
      ensure(first === second, `the second time it answered with ${second || 'nothing'} instead of ${first}`);
    },
  },
  apart: {
    promise: 'keeps the places of two walks apart',
    async check(context) {
      const cursor = await firstCursor(context);
      const expected = await idsAt(context, cursor);
      const again = await firstCursor(context);
      await context.page({ limit: 1 });
      const found = await idsAt(context, again);
      ensure(
        found === expected,
        `after another walk began, it went on with ${found || 'nothing'} instead of ${expected}`,
      );
    },
  },
  foreign: {
    promise: 'answers a cursor that it did not make with a page or an AdapterError, not with a fault of its own',
    async check(context) {
      const cursor = 'adapter suite: nobody made this {"cursor"';
      const thrown: unknown = await context.adapter.list(context.query({ cursor })).then(
        () => undefined,
        (error: unknown) => error,
      );
      ensure(thrown === undefined || isAdapterError(thrown), `it failed with ${inWords(thrown)}`);
    },
  },
  growing: {
    promise: 'loses no entry when another one appears between two pages',
    needs: ['writes', 'create'],
    async check(context) {
      const made = [await context.create(), await context.create(), await context.create(), await context.create()];
      assume(
        made.every(({ interaction }) => interaction.state !== 'pending'),
        'new entries are pending',
      );
      const before = await context.scratch();
      const first = await context.page({ recordId: context.scratchRecordId, view: 'activities', limit: 2 });
      assume(first.next !== null, 'the first page held everything');
      await context.create();
      const rest = await context.scratch({ limit: 2, cursor: first.next });
      const seen = new Set([...first.items, ...rest].map(({ id }) => id));
      const lost = before.find(({ id }) => !seen.has(id));
      ensure(!lost, `the entry ${lost?.id} was on no page`);
    },
  },
});
