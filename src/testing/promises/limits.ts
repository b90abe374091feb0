import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { inWords } from '../in-words.js';
import { faithful } from '../faithful.js';
import { unlessRefused } from '../rejection.js';

/** What may break a path, a query language or a decoder on its way. */
const ODD_RECORD = 'adapter suite/..%2f%zz?a=b&c#d \'"`;--\\ \u{1F4DE} \u202E';

/** What the ends of the allowed ranges promise. */
export const limitPromises = promisesOf('limits', {
  one: {
    promise: 'answers a page of one entry',
    async check(context) {
      const { items } = await context.page({ limit: 1 });
      ensure(items.length <= 1, `it answered with ${items.length} entries`);
    },
  },
  most: {
    promise: 'answers a page of up to 200 entries',
    async check(context) {
      const { items } = await context.page({ limit: 200 });
      ensure(items.length <= 200, `it answered with ${items.length} entries`);
    },
  },
  'odd-record': {
    promise: 'takes any text as the id of a record, quotes, slashes and percent signs included',
    async check(context) {
      const page = await unlessRefused(['not-found', 'forbidden', 'invalid'], () =>
        context.page({ recordId: ODD_RECORD }),
      );
      ensure(!page?.items.length, `it answered with ${inWords(page?.items)}`);
    },
  },
  'long-record': {
    promise: 'takes a text of 2,000 characters as the id of a record',
    async check(context) {
      const page = await unlessRefused(['not-found', 'forbidden', 'invalid'], () =>
        context.page({ recordId: 'x'.repeat(2000) }),
      );
      ensure(!page?.items.length, `it answered with ${inWords(page?.items)}`);
    },
  },
  'long-subject': {
    promise: 'keeps a subject of 250 characters, or says that it does not',
    needs: ['writes', 'create'],
    check: (context) => faithful(context, 'subject', context.mark.padEnd(250, ' abcdefghi')),
  },
  'long-comments': {
    promise: 'keeps comments of 100 kB, or says that it does not',
    needs: ['writes', 'create'],
    check: (context) => faithful(context, 'comments', 'A long talk about the visit.\n'.repeat(3500)),
  },
});
