import { decodeInteraction } from '../../data/decode.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';

async function listed(context: CheckContext): Promise<Interaction> {
  const [entry] = await context.take(1);
  assume(entry, 'the record has no entries');
  return entry;
}

function ask({ adapter, recordId }: CheckContext, id: string, signal?: AbortSignal): Promise<Interaction> {
  return adapter.get!({ id, recordId }, { signal });
}

/** What reading one entry promises. */
export const getPromises = promisesOf('get', {
  entry: {
    promise: 'answers with the entry that was asked for',
    needs: ['get'],
    async check(context) {
      const { id } = await listed(context);
      const answer: unknown = await ask(context, id);
      const found = (answer as { id?: unknown } | null | undefined)?.id;
      ensure(found === id, `asked for ${id}, get answered with ${inWords(answer)}`);
    },
  },
  fields: {
    promise: 'gives each field of an entry in the form of the contract',
    needs: ['get'],
    async check(context) {
      const { id } = await listed(context);
      decoded('get', decodeInteraction, await ask(context, id));
    },
  },
  'as-listed': {
    promise: 'tells of an entry what the list tells: date, code and subject',
    needs: ['get'],
    async check(context) {
      const inList = await listed(context);
      const alone = await ask(context, inList.id);
      for (const field of ['date', 'code', 'subcode', 'subject'] as const) {
        const [here, there] = [alone[field] ?? null, inList[field] ?? null];
        ensure(here === there, `the ${field} was ${inWords(here)}, and ${inWords(there)} in the list`);
      }
    },
  },
  unknown: {
    promise: 'refuses an entry that does not exist as not-found',
    needs: ['get'],
    async check(context) {
      await rejection('an entry that does not exist', ['not-found'], () =>
        ask(context, 'adapter-suite-nothing-3f9c1e'),
      );
    },
  },
  aborted: {
    promise: 'rejects as aborted when the signal was aborted before',
    needs: ['get'],
    async check(context) {
      const { id } = await listed(context);
      const controller = new AbortController();
      controller.abort();
      await rejection('get with an aborted signal', ['aborted'], () => ask(context, id, controller.signal));
    },
  },
});
