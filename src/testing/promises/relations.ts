import { decodeRelations } from '../../data/decode-answers.js';
import type { SearchOptions } from '../../data/adapter.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { ensureIds } from '../ensure-ids.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { unlessRefused } from '../rejection.js';

async function rawRelations({ adapter, recordId }: CheckContext, options?: SearchOptions): Promise<readonly unknown[]> {
  const answer: unknown = await adapter.relations!(recordId, options);
  ensure(Array.isArray(answer), `relations answered with ${inWords(answer)}`);
  return answer as readonly unknown[];
}

async function someRelations(context: CheckContext, least = 1) {
  const relations = decodeRelations(await rawRelations(context));
  assume(relations.length >= least, `the record has fewer than ${least} relations`);
  return relations;
}

/** What the list of relations promises. */
export const relationPromises = promisesOf('relations', {
  list: {
    promise: 'answers with an array of relations',
    needs: ['relations'],
    async check(context) {
      await rawRelations(context);
    },
  },
  ids: {
    promise: 'gives each relation an id that is a text, and no two the same',
    needs: ['relations'],
    async check(context) {
      ensureIds(await rawRelations(context));
    },
  },
  limit: {
    promise: 'answers with no more relations than asked for',
    needs: ['relations'],
    async check(context) {
      await someRelations(context, 2);
      const { length } = await rawRelations(context, { limit: 1 });
      ensure(length <= 1, `a limit of 1 was answered with ${length} relations`);
    },
  },
  search: {
    promise: 'finds a relation by its name',
    needs: ['relations'],
    async check(context) {
      const wanted = (await someRelations(context)).find(({ label }) => label?.trim());
      assume(wanted, 'no relation of the record has a name');
      const found = decodeRelations(await rawRelations(context, { search: wanted.label! }));
      ensure(
        found.some(({ id }) => id === wanted.id),
        `searching for ${wanted.label} did not find it`,
      );
    },
  },
  'own-record': {
    promise: 'answers with no relations for a record that nobody knows, or refuses it',
    needs: ['relations'],
    async check({ adapter }) {
      const answer = await unlessRefused(['not-found', 'forbidden'], () =>
        adapter.relations!('adapter-suite-nobody-3f9c1e'),
      );
      ensure(!answer?.length, `it answered with ${inWords(answer)}`);
    },
  },
  forms: {
    promise: 'gives each relation in the form of the contract: texts, and `linked` true or false',
    needs: ['relations'],
    async check(context) {
      for (const one of await rawRelations(context)) {
        const { label, type, linked } = (one ?? {}) as Readonly<Record<string, unknown>>;
        const isKept =
          [label ?? '', type ?? ''].every((text) => typeof text === 'string') && typeof (linked ?? true) === 'boolean';
        ensure(isKept, `a relation was ${inWords(one)}`);
      }
    },
  },
  aborted: rejectsAborted('relations', ['relations'], ({ adapter, recordId }) =>
    Promise.resolve((options) => adapter.relations!(recordId, options)),
  ),
});
