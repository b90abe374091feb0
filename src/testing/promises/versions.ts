import { decodeInteraction } from '../../data/decode.js';
import type { Interaction } from '../../model/interaction.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { rejection } from '../rejection.js';
import { file } from '../sent-files.js';

const needs = ['writes', 'create', 'update'] as const;

/** An entry that somebody else has changed: as one reader still has it, and as it is. */
async function changedMeanwhile(context: CheckContext): Promise<{ stale: Interaction; current: Interaction }> {
  const stale = await context.createReadable({ comments: 'First' });
  assume(stale.version !== undefined, 'entries have no version');
  const current = await context.adapter.update!(context.ref(stale), { comments: 'Second' }, { version: stale.version });
  return { stale, current };
}

function updateStale(context: CheckContext, { stale }: { stale: Interaction }) {
  return rejection('a change of an older version', ['conflict'], () =>
    context.adapter.update!(context.ref(stale), { comments: 'Third' }, { version: stale.version }),
  );
}

/** What versions promise: nothing is overwritten unseen. */
export const versionPromises = promisesOf('versions', {
  counts: {
    promise: 'gives an entry another version with each change',
    needs,
    async check(context) {
      const { stale, current } = await changedMeanwhile(context);
      ensure(current.version !== stale.version, `the version was ${inWords(current.version)} before and after`);
    },
  },
  alike: {
    promise: 'gives the same version in the list as in the answer to a change',
    needs,
    async check(context) {
      const { current } = await changedMeanwhile(context);
      const { version } = await context.readBack(current);
      ensure(version === current.version, `the list gave ${inWords(version)} instead of ${inWords(current.version)}`);
    },
  },
  conflict: {
    promise: 'refuses a change of an older version as a conflict',
    needs,
    async check(context) {
      await updateStale(context, await changedMeanwhile(context));
    },
  },
  current: {
    promise: 'hands over with a conflict the entry as it stands now',
    needs,
    async check(context) {
      const { current } = await updateStale(context, await changedMeanwhile(context));
      ensure(current?.comments === 'Second', `\`current\` was ${inWords(current)}`);
    },
  },
  'keeps-newer': {
    promise: 'leaves the entry as it is when there is a conflict',
    needs,
    async check(context) {
      const changed = await changedMeanwhile(context);
      await updateStale(context, changed).catch(() => undefined);
      const { comments } = await context.readBack(changed.current);
      ensure(comments === 'Second', `the comments were ${inWords(comments)}`);
    },
  },
  'at-once': {
    promise: 'takes only one of two changes of the same version that come at once',
    needs,
    async check(context) {
      const { current } = await changedMeanwhile(context);
      const { version } = current;
      const change = (comments: string) => context.adapter.update!(context.ref(current), { comments }, { version });
      const outcomes = await Promise.allSettled([change('Third'), change('Fourth')]);
      const taken = outcomes.filter(({ status }) => status === 'fulfilled').length;
      ensure(taken === 1, `of two changes at once, it took ${taken}`);
    },
  },
  'of-now': {
    promise: 'takes a change of the version that is current',
    needs,
    async check(context) {
      const { current } = await changedMeanwhile(context);
      const { version } = current;
      const next = await context.adapter.update!(context.ref(current), { comments: 'Third' }, { version });
      ensure(next.comments === 'Third', `the comments were ${inWords(next.comments)}`);
    },
  },
  delete: {
    promise: 'refuses to delete an older version as a conflict',
    needs: [...needs, 'delete'],
    async check(context) {
      const { stale } = await changedMeanwhile(context);
      await rejection('deleting an older version', ['conflict'], () =>
        context.adapter.delete!(context.ref(stale), { version: stale.version }),
      );
    },
  },
  attach: {
    promise: 'gives with an attached file the version that the next change needs',
    needs: [...needs, 'attach'],
    async check(context) {
      const before = await context.createReadable();
      assume(before.version !== undefined, 'entries have no version');
      const answer: unknown = await context.adapter.attach!(context.ref(before), file('late.txt'));
      const { version } = decoded('attach', decodeInteraction, answer);
      const listed = (await context.readBack(before)).version;
      ensure(
        version === listed,
        `attach answered with the version ${inWords(version)}, the list with ${inWords(listed)}`,
      );
      await context.adapter.update!(context.ref(before), { comments: 'After' }, { version });
    },
  },
});
