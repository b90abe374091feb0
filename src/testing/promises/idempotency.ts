import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';

const needs = ['writes', 'create'] as const;

async function countNamed(context: CheckContext, subject: string): Promise<number> {
  return (await context.scratch()).filter((entry) => entry.subject === subject).length;
}

/** What repeating a request promises: answers get lost on their way, entries must not be doubled by that. */
export const idempotencyPromises = promisesOf('idempotency', {
  once: {
    promise: 'stores a draft once, however often it is sent',
    needs,
    async check(context) {
      const draft = await context.draft({ subject: `${context.mark} ${Date.now()}` });
      const { interaction } = await context.send(draft);
      assume(interaction.state !== 'pending', 'new entries are pending');
      await context.send(draft);
      const count = await countNamed(context, draft.subject!);
      ensure(count <= 1, `sent twice, it stood there ${count} times`);
    },
  },
  'same-answer': {
    promise: 'answers a draft that is sent again with the entry that is there',
    needs,
    async check(context) {
      const draft = await context.draft();
      const [first, second] = [await context.send(draft), await context.send(draft)];
      ensure(
        first.interaction.id === second.interaction.id,
        `the second answer was ${second.interaction.id} instead of ${first.interaction.id}`,
      );
    },
  },
  'at-once': {
    promise: 'stores a draft once when it is sent twice at the same time',
    needs,
    async check(context) {
      const draft = await context.draft({ subject: `${context.mark} ${Date.now()}` });
      const [{ interaction }] = await Promise.all([context.send(draft), context.send(draft)]);
      assume(interaction.state !== 'pending', 'new entries are pending');
      const count = await countNamed(context, draft.subject!);
      ensure(count <= 1, `sent twice at once, it stood there ${count} times`);
    },
  },
  alike: {
    promise: 'stores two drafts that say the same as two entries',
    needs,
    async check(context) {
      const date = new Date().toISOString();
      const [first, second] = [await context.create({ date }), await context.create({ date })];
      ensure(first.interaction.id !== second.interaction.id, 'the second answer was the entry of the first draft');
    },
  },
  'after-abort': {
    promise: 'stores a draft once when it is sent again after the first call was aborted on its way',
    needs,
    async check(context) {
      const draft = await context.draft({ subject: `${context.mark} ${Date.now()}` });
      const controller = new AbortController();
      const given = context.send(draft, { signal: controller.signal }).catch(() => undefined);
      controller.abort();
      await given;
      const { interaction } = await context.send(draft);
      assume(interaction.state !== 'pending', 'new entries are pending');
      const count = await countNamed(context, draft.subject!);
      ensure(count <= 1, `aborted and sent again, it stood there ${count} times`);
    },
  },
});
