import type { Page } from '../../data/adapter.js';
import { parseDate } from '../../model/parse-date.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { isAdapterError, unlessRefused } from '../rejection.js';

/** A record id that no backend has given. */
const NOBODY = 'adapter-suite-nobody-3f9c1e';

const idsOf = (items: readonly { readonly id?: unknown }[]) => items.map(({ id }) => id);

/** A page may be shorter another time: one begins as the other goes on. */
function beginAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((id, index) => index >= other.length || id === other[index]);
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

/** A part of the page as it came. @throws NotClaimed where it is absent */
async function partOf(context: CheckContext, name: keyof Page, what: string): Promise<unknown> {
  const part = (await context.rawPage())[name];
  assume(part !== undefined, `the page does not say ${what}`);
  return part;
}

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
      const answers = [await context.rawItems(), await context.rawItems(), await context.rawItems()].map(idsOf);
      // somebody may have added an entry between two calls, hardly between both pairs
      const isAlike = beginAlike(answers[0]!, answers[1]!) || beginAlike(answers[1]!, answers[2]!);
      ensure(isAlike, 'three calls gave three different lists');
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
  rights: {
    promise: 'says with `can` whether this user may log something: true or false',
    async check(context) {
      const can = await partOf(context, 'can', 'what this user may do');
      const { create } = Object(can) as { readonly create?: unknown };
      ensure(typeof can === 'object' && can !== null, `\`can\` was ${inWords(can)}`);
      ensure(create === undefined || typeof create === 'boolean', `\`can.create\` was ${inWords(create)}`);
    },
  },
  withheld: {
    promise: 'counts with `withheld` the entries that this user may not see',
    async check(context) {
      const withheld = await partOf(context, 'withheld', 'how much is withheld');
      ensure(isCount(withheld), `\`withheld\` was ${inWords(withheld)}`);
    },
  },
  'as-of': {
    promise: 'says with `asOf` of which instant an answer is, where it comes from a cache',
    async check(context) {
      const asOf = await partOf(context, 'asOf', 'of which instant it is');
      const isInstant = typeof asOf === 'string' && parseDate(asOf)?.kind === 'instant';
      ensure(isInstant, `\`asOf\` was ${inWords(asOf)}`);
    },
  },
  problems: {
    promise: 'names with `problems` each source that failed, in words, with an AdapterError',
    async check(context) {
      const problems = await partOf(context, 'problems', 'that a source has failed');
      ensure(Array.isArray(problems), `\`problems\` was ${inWords(problems)}`);
      for (const problem of problems as readonly unknown[]) {
        const { source, error } = Object(problem) as { readonly source?: unknown; readonly error?: unknown };
        ensure(typeof source === 'string' && source.trim(), `a source that failed was named ${inWords(source)}`);
        ensure(isAdapterError(error), `the error of ${source} was ${inWords(error)}`);
      }
    },
  },
  covered: {
    promise: 'says with `covered` how many entries an answer rests on, never more than there are',
    async check(context) {
      const covered = await partOf(context, 'covered', 'that it rests on a part of the history');
      const { read, of = read } = Object(covered) as { readonly read?: unknown; readonly of?: unknown };
      ensure(isCount(read) && isCount(of) && Number(read) <= Number(of), `\`covered\` was ${inWords(covered)}`);
    },
  },
});
