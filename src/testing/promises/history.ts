import { decodeInteraction } from '../../data/decode.js';
import { createClientId } from '../../model/client-id.js';
import type { Interaction, InteractionRef } from '../../model/interaction.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';

const needs = ['history'] as const;

async function listed(context: CheckContext): Promise<Interaction> {
  const [entry] = await context.take(1);
  assume(entry, 'the record has no entries');
  return entry;
}

async function rawVersions({ adapter }: CheckContext, ref: InteractionRef): Promise<readonly unknown[]> {
  const answer: unknown = await adapter.history!(ref);
  ensure(Array.isArray(answer), `history answered with ${inWords(answer)}`);
  return answer as readonly unknown[];
}

/** An entry of the history, and what it was before. */
async function versions(context: CheckContext): Promise<[Interaction, readonly Interaction[]]> {
  const entry = await listed(context);
  const raw = await rawVersions(context, { id: entry.id, recordId: context.recordId });
  return [entry, raw.map((version) => decoded('history', decodeInteraction, version))];
}

/** What the versions of an entry promise. */
export const historyPromises = promisesOf('history', {
  list: {
    promise: 'answers with an array of the versions of an entry',
    needs,
    async check(context) {
      const { id } = await listed(context);
      await rawVersions(context, { id, recordId: context.recordId });
    },
  },
  forms: {
    promise: 'gives each version as an entry in the form of the contract',
    needs,
    async check(context) {
      await versions(context);
    },
  },
  'own-entry': {
    promise: 'answers with versions of the entry that was asked for only',
    needs,
    async check(context) {
      const [{ id }, all] = await versions(context);
      const strange = all.find((version) => version.id !== id);
      ensure(!strange, `asked for ${id}, it answered with a version of ${strange?.id}`);
    },
  },
  now: {
    promise: 'has among the versions the one that the list shows',
    needs,
    async check(context) {
      const [entry, all] = await versions(context);
      assume(all.length > 0, 'no version of the entry is kept');
      const isShown = all.some(
        ({ date, subject }) => (subject ?? null) === (entry.subject ?? null) && date === entry.date,
      );
      ensure(isShown, `no version of ${entry.id} had the subject ${inWords(entry.subject)}`);
    },
  },
  grows: {
    promise: 'has the old text and the new one after a change',
    needs: [...needs, 'writes', 'create', 'update'],
    async check(context) {
      const { id, version } = await context.createReadable({ comments: 'Before' });
      await context.adapter.update!(context.ref({ id }), { comments: 'After' }, { version });
      const texts = (await rawVersions(context, context.ref({ id }))).map((one) => (one as Interaction).comments);
      ensure(texts.includes('Before') && texts.includes('After'), `the versions had the comments ${inWords(texts)}`);
    },
  },
  unknown: {
    promise: 'refuses the versions of an entry that does not exist as not-found, or has none',
    needs,
    async check(context) {
      const ref = { id: createClientId(), recordId: context.recordId };
      const found: unknown = await context.adapter.history!(ref).catch((error: unknown) =>
        rejection('the versions of nothing', ['not-found'], () => Promise.reject(error as Error)).then(() => []),
      );
      ensure(Array.isArray(found) && found.length === 0, `it answered with ${inWords(found)}`);
    },
  },
  aborted: rejectsAborted('history', needs, async (context) => {
    const { id } = await listed(context);
    return (options) => context.adapter.history!({ id, recordId: context.recordId }, options);
  }),
});
