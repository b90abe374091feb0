import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';

async function isPinned(context: CheckContext, id: string): Promise<boolean> {
  const pinned = await context.take(200, { recordId: context.scratchRecordId, view: 'activities', pinned: true });
  return pinned.some((entry) => entry.id === id);
}

/** What pins promise. */
export const pinnedPromises = promisesOf('pinned', {
  only: {
    promise: 'shows only pinned entries when asked for them',
    needs: ['pinnable'],
    async check(context) {
      const other = (await context.take(50, { pinned: true })).find(({ pinned }) => pinned !== true);
      ensure(!other, `the entry ${other?.id} is not pinned`);
    },
  },
  all: {
    promise: 'finds every pinned entry that the history shows',
    needs: ['pinnable'],
    async check(context) {
      const shown = (await context.take(200)).filter(({ pinned }) => pinned);
      assume(shown.length > 0, 'the record has no pinned entry');
      const found = await context.take(200, { pinned: true });
      const missing = shown.find(({ id }) => !found.some((entry) => entry.id === id));
      ensure(!missing, `the pinned entry ${missing?.id} was not found`);
    },
  },
  pins: {
    promise: 'finds an entry once it is pinned, and no more once it is not',
    needs: ['pinnable', 'writes', 'create', 'update'],
    async check(context) {
      const { id, version } = await context.createReadable();
      const ref = context.ref({ id });
      const pinned = await context.adapter.update!(ref, { pinned: true }, { version });
      ensure(await isPinned(context, ref.id), 'the entry was not found after it was pinned');
      await context.adapter.update!(ref, { pinned: false }, { version: pinned.version });
      ensure(!(await isPinned(context, ref.id)), 'the entry was still found after it was unpinned');
    },
  },
  unclaimed: {
    promise: 'refuses to list pinned entries as unsupported where it does not claim to pin',
    async check(context) {
      assume(!context.adapter.capabilities?.pinnable, 'the adapter claims to pin entries');
      const query = context.query({ pinned: true });
      await rejection('asking for pinned entries', ['unsupported'], () => context.adapter.list(query));
    },
  },
});
