import { decodeCodes, decodeInteraction } from '../../data/decode.js';
import type { InteractionChanges } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { createClientId } from '../../model/client-id.js';
import { rejectsAborted } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { inWords } from '../in-words.js';
import { assume } from '../not-claimed.js';
import { rejection, unlessRefused } from '../rejection.js';

const needs = ['writes', 'create', 'update'] as const;

/** A new entry after these changes: as update answers, and as it is read again. */
async function changed(
  context: CheckContext,
  changes: InteractionChanges,
): Promise<{ before: Interaction; answer: Interaction; read: Interaction }> {
  const before = await context.createReadable({ comments: 'Before', publicComments: 'For all' });
  const answer = decoded(
    'update',
    decodeInteraction,
    await context.adapter.update!(context.ref(before), changes, { version: before.version }),
  );
  return { before, answer, read: await context.readBack(answer) };
}

/** What changing an entry promises: an absent field is kept, null clears it. */
export const updatePromises = promisesOf('update', {
  answers: {
    promise: 'answers with the changed entry',
    needs,
    async check(context) {
      const { before, answer } = await changed(context, { comments: 'After' });
      ensure(answer.id === before.id, `it answered with the entry ${answer.id} instead of ${before.id}`);
      ensure(answer.comments === 'After', `it answered with the comments ${inWords(answer.comments)}`);
    },
  },
  stored: {
    promise: 'shows the change when the entry is read again',
    needs,
    async check(context) {
      const { read } = await changed(context, { comments: 'After' });
      ensure(read.comments === 'After', `read again, the comments were ${inWords(read.comments)}`);
    },
  },
  keeps: {
    promise: 'keeps the fields that it is not told to change',
    needs,
    async check(context) {
      const { before, read } = await changed(context, { comments: 'After' });
      for (const field of ['date', 'code', 'subcode', 'subject', 'publicComments'] as const) {
        const [now, then] = [read[field] ?? null, before[field] ?? null];
        ensure(now === then, `the ${field} was ${inWords(now)} instead of ${inWords(then)}`);
      }
    },
  },
  'keeps-undefined': {
    promise: 'keeps a field whose change is undefined',
    needs,
    async check(context) {
      const { before, read } = await changed(context, { comments: 'After', subject: undefined });
      ensure(read.subject === before.subject, `the subject was ${inWords(read.subject)}`);
    },
  },
  clears: {
    promise: 'clears a field whose change is null',
    needs,
    async check(context) {
      const { read } = await changed(context, { comments: null });
      ensure(!read.comments, `the comments were ${inWords(read.comments)}`);
    },
  },
  'own-entry': {
    promise: 'changes no other entry',
    needs,
    async check(context) {
      const other = (await context.create({ comments: 'Another' })).interaction;
      await changed(context, { comments: 'After' });
      const { comments } = await context.readBack(other);
      ensure(comments === 'Another', `the comments of another entry were ${inWords(comments)}`);
    },
  },
  moves: {
    promise: 'moves an entry to its new date in the history',
    needs: [...needs, 'dateSettable'],
    async check(context) {
      const other = (await context.create({ date: '2020-05-05T10:00:00Z' })).interaction;
      const { answer } = await changed(context, { date: '2019-05-05T10:00:00Z' });
      const ids = (await context.scratch()).map(({ id }) => id);
      ensure(ids.indexOf(other.id) < ids.indexOf(answer.id), 'moved to 2019, it stood above an entry of 2020');
    },
  },
  unknown: {
    promise: 'refuses to change an entry that does not exist as not-found',
    needs: ['writes', 'update'],
    async check(context) {
      const ref = context.ref({ id: createClientId() });
      await rejection('a change of nothing', ['not-found'], () => context.adapter.update!(ref, { comments: 'After' }));
    },
  },
  several: {
    promise: 'changes several fields at once',
    needs,
    async check(context) {
      const subject = `${context.mark}, later`;
      const { read } = await changed(context, { subject, comments: 'After' });
      ensure(read.subject === subject, `the subject was ${inWords(read.subject)}`);
      ensure(read.comments === 'After', `the comments were ${inWords(read.comments)}`);
    },
  },
  code: {
    promise: 'gives an entry another code',
    needs: [...needs, 'codes'],
    async check(context) {
      const before = await context.createReadable();
      const codes = decodeCodes(await context.adapter.codes!({ recordId: context.scratchRecordId }));
      const asksNothing = ({ fields, required }: (typeof codes)[number]) => !fields?.length && !required?.length;
      const other = codes.find(
        (code) =>
          code.parent === undefined &&
          code.active !== false &&
          code.bareAllowed !== false &&
          code.key !== before.code &&
          asksNothing(code),
      );
      assume(other, 'there is no other code that asks for nothing more');
      const changes = { code: other.key, subcode: null };
      await context.adapter.update!(context.ref(before), changes, { version: before.version });
      const { code, subcode } = await context.readBack(before);
      ensure(code === other.key && !subcode, `the code was ${inWords(code)}, the subcode ${inWords(subcode)}`);
    },
  },
  nothing: {
    promise: 'takes a change of no field, and changes none',
    needs,
    async check(context) {
      const { before, read } = await changed(context, {});
      for (const field of ['date', 'code', 'subcode', 'subject', 'comments'] as const) {
        const [now, then] = [read[field] ?? null, before[field] ?? null];
        ensure(now === then, `the ${field} was ${inWords(now)} instead of ${inWords(then)}`);
      }
    },
  },
  'leaves-changes': {
    promise: 'leaves the changes as they were given',
    needs,
    async check(context) {
      const changes = { comments: 'After', fields: { suite: 'kept' } };
      const before = JSON.stringify(changes);
      await unlessRefused(['invalid', 'unsupported'], () => changed(context, changes));
      ensure(JSON.stringify(changes) === before, `the changes became ${inWords(changes)}`);
    },
  },
  'wrong-date': {
    promise: 'refuses a change to a day that does not exist as invalid, and changes nothing',
    needs: [...needs, 'dateSettable'],
    async check(context) {
      const before = await context.createReadable({ comments: 'Before' });
      const changes = { date: '2026-02-30', comments: 'After' };
      await rejection('a change to 30 February', ['invalid'], () =>
        context.adapter.update!(context.ref(before), changes, { version: before.version }),
      );
      const { comments } = await context.readBack(before);
      ensure(comments === 'Before', `the comments were ${inWords(comments)} nevertheless`);
    },
  },
  aborted: rejectsAborted('update', needs, async (context) => {
    const entry = await context.createReadable();
    return ({ signal }) =>
      context.adapter.update!(context.ref(entry), { comments: 'After' }, { version: entry.version, signal });
  }),
});
