import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { inWords } from '../in-words.js';
import { News } from '../news.js';
import { assume } from '../not-claimed.js';
import { file } from '../sent-files.js';

const needs = ['writes', 'create', 'subscribe'] as const;

/** Does something while it listens to the scratch record. */
async function listening(context: CheckContext, check: (news: News) => Promise<void>): Promise<void> {
  const news = new News(context, context.scratchRecordId);
  try {
    await check(news);
  } finally {
    news.stop();
  }
}

/** What telling of changes promises. */
export const subscribePromises = promisesOf('subscribe', {
  stop: {
    promise: 'answers at once with the way to stop, which may be used twice',
    needs: ['subscribe'],
    check(context) {
      const news = new News(context, context.recordId);
      news.stop();
      news.stop();
    },
  },
  created: {
    promise: 'tells of a new entry',
    needs,
    check: (context) =>
      listening(context, async (news) => {
        const { interaction } = await context.create();
        await news.until(
          'the new entry',
          (change) => 'interaction' in change && change.interaction.id === interaction.id,
        );
      }),
  },
  updated: {
    promise: 'tells of a changed entry as it is now',
    needs: [...needs, 'update'],
    check: (context) =>
      listening(context, async (news) => {
        const { interaction } = await context.create({ comments: 'Before' });
        const { version } = interaction;
        await context.adapter.update!(context.ref(interaction), { comments: 'After' }, { version });
        await news.until('the change', (change) => 'interaction' in change && change.interaction.comments === 'After');
      }),
  },
  deleted: {
    promise: 'tells of a deleted entry',
    needs: [...needs, 'delete'],
    check: (context) =>
      listening(context, async (news) => {
        const { interaction } = await context.create();
        await context.delete(context.ref(interaction), { version: interaction.version });
        await news.until('the deleted entry', (change) => change.type === 'deleted' && change.id === interaction.id);
      }),
  },
  forms: {
    promise: 'tells of a change in the form of the contract',
    needs,
    check: (context) =>
      listening(context, async (news) => {
        await context.create();
        await news.until('the new entry', () => true);
      }),
  },
  stops: {
    promise: 'tells nothing more after it was told to stop',
    needs,
    check: (context) =>
      listening(context, async (news) => {
        const stopped = new News(context, context.scratchRecordId);
        stopped.stop();
        await context.create();
        await news.until('the new entry', () => true);
        ensure(stopped.told.length === 0, `it still told ${inWords(stopped.told[0])}`);
      }),
  },
  'every-listener': {
    promise: 'goes on telling the others when one stops',
    needs,
    check: (context) =>
      listening(context, async (news) => {
        const other = new News(context, context.scratchRecordId);
        news.stop();
        await context.create();
        await other.until('the new entry', () => true);
        other.stop();
      }),
  },
  'own-record': {
    promise: 'tells nothing of other records',
    needs,
    check: (context) =>
      listening(context, async (news) => {
        assume(context.recordId !== context.scratchRecordId, 'the record that is read is the scratch record');
        const other = new News(context, context.recordId);
        await context.create();
        await news.until('the new entry', () => true);
        other.stop();
        ensure(other.told.length === 0, `who listens to ${context.recordId} was told ${inWords(other.told[0])}`);
      }),
  },
  every: {
    promise: 'tells everybody who listens',
    needs,
    check: (context) =>
      listening(context, (news) =>
        listening(context, async (others) => {
          const { id } = (await context.create()).interaction;
          for (const one of [news, others]) {
            await one.until('the new entry', (change) => 'interaction' in change && change.interaction.id === id);
          }
        }),
      ),
  },
  attached: {
    promise: 'tells of an entry that has got a file',
    needs: [...needs, 'attach'],
    check: (context) =>
      listening(context, async (news) => {
        const ref = context.ref(await context.createReadable());
        await context.adapter.attach!(ref, file('late.txt'));
        await news.until(
          'the file',
          (change) => 'interaction' in change && Boolean(change.interaction.attachments?.length),
        );
      }),
  },
  'as-listed': {
    promise: 'tells of an entry with the version that the list gives',
    needs,
    check: (context) =>
      listening(context, async (news) => {
        const entry = await context.createReadable();
        const change = await news.until(
          'the new entry',
          (told) => 'interaction' in told && told.interaction.id === entry.id,
        );
        assume('interaction' in change, 'the adapter only tells that something has changed');
        const { version } = change.interaction;
        ensure(
          version === entry.version,
          `it told of version ${inWords(version)}, the list has ${inWords(entry.version)}`,
        );
      }),
  },
});
