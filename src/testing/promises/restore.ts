import { createClientId } from '../../model/client-id.js';
import type { Interaction } from '../../model/interaction.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { inWords } from '../in-words.js';
import { News } from '../news.js';
import { rejection } from '../rejection.js';

const needs = ['writes', 'create', 'delete', 'restore'] as const;

/** An entry that was there, and is deleted. */
async function deleted(context: CheckContext): Promise<Interaction> {
  const entry = await context.createReadable({ comments: 'She will call back.' });
  await context.delete(context.ref(entry), { version: entry.version });
  return entry;
}

/** What bringing back a deleted entry promises. */
export const restorePromises = promisesOf('restore', {
  answers: {
    promise: 'answers with the entry that it has brought back',
    needs,
    async check(context) {
      const { id } = await deleted(context);
      const restored = await context.restore(context.ref({ id }));
      ensure(restored.id === id, `it answered with the entry ${restored.id} instead of ${id}`);
    },
  },
  listed: {
    promise: 'shows an entry again that was brought back',
    needs,
    async check(context) {
      const { id } = await deleted(context);
      await context.restore(context.ref({ id }));
      const ids = (await context.scratch()).map((entry) => entry.id);
      ensure(ids.includes(id), `the entry ${id} was not in the list`);
    },
  },
  whole: {
    promise: 'brings an entry back as it was',
    needs,
    async check(context) {
      const before = await deleted(context);
      const now = await context.readBack(await context.restore(context.ref(before)));
      for (const field of ['date', 'code', 'subcode', 'subject', 'comments'] as const) {
        const [back, then] = [now[field] ?? null, before[field] ?? null];
        ensure(back === then, `the ${field} was ${inWords(back)} instead of ${inWords(then)}`);
      }
    },
  },
  unknown: {
    promise: 'refuses to bring back an entry that never was as not-found',
    needs: ['writes', 'restore'],
    async check(context) {
      const ref = context.ref({ id: createClientId() });
      await rejection('bringing back nothing', ['not-found'], () => context.adapter.restore!(ref));
    },
  },
  told: {
    promise: 'tells who listens of an entry that is back',
    needs: [...needs, 'subscribe'],
    async check(context) {
      const { id } = await deleted(context);
      const news = new News(context, context.scratchRecordId);
      try {
        await context.restore(context.ref({ id }));
        await news.until('the entry that is back', (change) => 'interaction' in change && change.interaction.id === id);
      } finally {
        news.stop();
      }
    },
  },
  aborted: rejectsAborted('restore', needs, async (context) => {
    const ref = context.ref(await deleted(context));
    return (options) => context.adapter.restore!(ref, options);
  }),
});
