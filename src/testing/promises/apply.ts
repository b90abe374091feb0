import type { AppliedResult } from '../../data/adapter.js';
import { decodeRelations } from '../../data/decode-answers.js';
import { createClientId } from '../../model/client-id.js';
import type { InteractionRef } from '../../model/interaction.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { isAdapterError, kindOf, rejection, unlessRefused } from '../rejection.js';

const needs = ['writes', 'create', 'relations', 'apply'] as const;

async function relationIds(context: CheckContext): Promise<readonly string[]> {
  const relations = decodeRelations(await context.adapter.relations!(context.scratchRecordId)).slice(0, 2);
  assume(relations.length > 0, 'the scratch record has no relations');
  return relations.map(({ id }) => id);
}

async function newRef(context: CheckContext): Promise<InteractionRef> {
  return context.ref(await context.createReadable());
}

async function applied(
  { adapter }: CheckContext,
  ref: InteractionRef,
  ids: readonly string[],
): Promise<readonly AppliedResult[]> {
  const answer: unknown = await adapter.apply!(ref, ids);
  ensure(Array.isArray(answer), `apply answered with ${inWords(answer)}`);
  return answer as readonly AppliedResult[];
}

/** What applying an entry to relations promises. */
export const applyPromises = promisesOf('apply', {
  each: {
    promise: 'says of each relation whether the entry was applied to it',
    needs,
    async check(context) {
      const ids = await relationIds(context);
      const results = await applied(context, await newRef(context), ids);
      const forgotten = ids.find(
        (id) => !results.some((one) => one?.relationId === id && typeof one.applied === 'boolean'),
      );
      ensure(forgotten === undefined, `of the relation ${forgotten} it said ${inWords(results)}`);
    },
  },
  listed: {
    promise: 'names on the entry the relations that it was applied to',
    needs,
    async check(context) {
      const ref = await newRef(context);
      const done = (await applied(context, ref, await relationIds(context))).filter((one) => one.applied);
      assume(done.length > 0, 'the adapter applies the entry to none of the relations');
      const { relations = [] } = (await context.scratch()).find(({ id }) => id === ref.id) ?? {};
      const missing = done.find(({ relationId }) => !relations.some(({ id }) => id === relationId));
      ensure(!missing, `the relation ${missing?.relationId} was not on the entry`);
    },
  },
  'unknown-relation': {
    promise: 'says why where it does not apply an entry: by an AdapterError for the relation',
    needs,
    async check(context) {
      const id = createClientId();
      const ref = await newRef(context);
      const results = await unlessRefused(['not-found', 'invalid'], () => applied(context, ref, [id]));
      if (!results) return;
      const [result] = results;
      ensure(result?.applied === false, `of a relation that nobody knows it said ${inWords(results)}`);
      ensure(isAdapterError(result.error), `the error of a relation that nobody knows was ${inWords(result.error)}`);
    },
  },
  unknown: {
    promise: 'refuses to apply an entry that does not exist as not-found',
    needs: ['writes', 'relations', 'apply'],
    async check(context) {
      const ids = await relationIds(context);
      const ref = context.ref({ id: createClientId() });
      await rejection('applying nothing', ['not-found'], async () => {
        const [result] = await applied(context, ref, ids);
        // each result on its own may say it, too
        if (kindOf(result?.error) === 'not-found') throw result!.error as Error;
        return result;
      });
    },
  },
  aborted: rejectsAborted('apply', needs, async (context) => {
    const [ref, ids] = [await newRef(context), await relationIds(context)];
    return (options) => context.adapter.apply!(ref, ids, options);
  }),
});
