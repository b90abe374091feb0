import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { unlessRefused } from '../rejection.js';

/** A record id that no backend has given. */
const NOBODY = 'adapter-suite-nobody-3f9c1e';

const idsOf = (items: readonly { readonly id?: unknown }[]) => items.map(({ id }) => id);

/** What a first page promises. */
export const listPromises = promisesOf('list', {
  items: {
    promise: 'answers with an array of items',
    async check(context) {
      const answer: unknown = await context.adapter.list(context.query());
      ensure(typeof answer === 'object' && answer !== null, `list answered with ${inWords(answer)}`);
      const { items } = answer as { items?: unknown };
      ensure(Array.isArray(items), `\`items\` was ${inWords(items)}`);
    },
  },
  next: {
    promise: 'says with `next` whether more follows: a cursor, or null at the end',
    async check(context) {
      const answer: unknown = await context.adapter.list(context.query());
      const { next } = answer as { next?: unknown };
      ensure(next === null || typeof next === 'string', `\`next\` was ${inWords(next)}`);
    },
  },
  'own-record': {
    promise: 'answers with entries of the record that was asked for only',
    async check(context) {
      const strange = (await context.page()).items.find(
        ({ recordId }) => recordId !== undefined && recordId !== context.recordId,
      );
      ensure(!strange, `the entry ${strange?.id} is of the record ${strange?.recordId}`);
    },
  },
  'unknown-record': {
    promise: 'answers an empty page for a record that nobody knows, or refuses it as not-found or forbidden',
    async check(context) {
      const page = await unlessRefused(['not-found', 'forbidden'], () => context.page({ recordId: NOBODY }));
      ensure(!page?.items.length, `it answered with ${page?.items.length} entries`);
    },
  },
  limit: {
    promise: 'answers with no more entries than asked for',
    async check(context) {
      assume((await context.take(2)).length === 2, 'the record has fewer than two entries');
      const { length } = await context.rawItems({ limit: 1 });
      ensure(length <= 1, `a limit of 1 was answered with ${length} entries`);
    },
  },
  'any-entry': {
    promise: 'answers with an entry when it says that there are some',
    async check(context) {
      const { items, next, total } = await context.page();
      assume(total !== undefined, 'the adapter does not count');
      ensure(total === 0 || items.length > 0 || next !== null, `\`total\` was ${total}, and there was no entry`);
    },
  },
  repeatable: {
    promise: 'answers the same question with the same entries',
    async check(context) {
      const answers = [await context.rawItems(), await context.rawItems(), await context.rawItems()].map((items) =>
        JSON.stringify(idsOf(items)),
      );
      // somebody may have added an entry between two calls, hardly between both pairs
      ensure(answers[0] === answers[1] || answers[1] === answers[2], 'three calls gave three different lists');
    },
  },
  'leaves-query': {
    promise: 'leaves the query as it was given',
    async check(context) {
      const query = context.query();
      const before = JSON.stringify(query);
      await context.adapter.list(query);
      ensure(JSON.stringify(query) === before, `the query became ${inWords(query)}`);
    },
  },
  total: {
    promise: 'counts with `total`, where it is given, all that match: never fewer than a page shows',
    async check(context) {
      const { total, items } = await context.page();
      assume(total !== undefined, 'the adapter does not count');
      ensure(Number.isInteger(total) && total >= items.length, `\`total\` was ${total} with ${items.length} entries`);
    },
  },
  'total-alike': {
    promise: 'counts the same whatever the size of the page',
    async check(context) {
      const { total } = await context.page();
      assume(total !== undefined, 'the adapter does not count');
      const small = await context.page({ limit: 1 });
      ensure(small.total === total, `\`total\` was ${total}, and ${small.total} with a limit of 1`);
    },
  },
  'total-unfiltered': {
    promise: 'counts with `totalUnfiltered` at least what `total` counts',
    async check(context) {
      const { total, totalUnfiltered } = await context.page();
      assume(totalUnfiltered !== undefined, 'the adapter does not count what there is without filters');
      ensure(totalUnfiltered >= (total ?? 0), `\`totalUnfiltered\` was ${totalUnfiltered}, \`total\` ${total}`);
    },
  },
});
