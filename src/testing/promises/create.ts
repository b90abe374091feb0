import type { AppliedResult } from '../../data/adapter.js';
import { decodeCodes, decodeCurrentUser, decodeInteraction } from '../../data/decode.js';
import { decodeRelations, decodeUsers } from '../../data/decode-answers.js';
import type { InteractionDraft } from '../../model/interaction-draft.js';
import { promisesOf, type PromiseInGroup } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { decoded } from '../decoded.js';
import { faithful } from '../faithful.js';
import { inWords } from '../in-words.js';
import type { Need } from '../needs.js';
import { assume } from '../not-claimed.js';
import { isAdapterError, rejection, unlessRefused } from '../rejection.js';

const needs = ['writes', 'create'] as const;

const LINK = 'https://example.org/letters/4711';

/** Whether what came back has this value under this name. */
function hasIn(name: string, value: unknown): (back: unknown) => boolean {
  return (back) => (back as Readonly<Record<string, unknown>> | null | undefined)?.[name] === value;
}

function refuses(
  promise: string,
  wrong: Partial<Record<keyof InteractionDraft, unknown>>,
  more: readonly Need[] = [],
): PromiseInGroup {
  return {
    promise,
    needs: [...needs, ...more],
    async check(context) {
      const draft = { ...(await context.draft()), ...wrong } as InteractionDraft;
      await rejection(`a draft with ${JSON.stringify(wrong)}`, ['invalid'], () => context.send(draft));
    },
  };
}

async function ensureNothingStored(context: CheckContext, { id, subject }: InteractionDraft): Promise<void> {
  const stored = (await context.scratch()).find((entry) => entry.id === id || entry.subject === subject);
  ensure(!stored, `the entry ${stored?.id} was stored nevertheless`);
}

/** What logging an interaction promises. */
export const createPromises = promisesOf('create', {
  answers: {
    promise: 'answers with the new entry, which has an id that is a text',
    needs,
    async check(context) {
      const answer = await context.createRaw();
      const { interaction } = (answer ?? {}) as { interaction?: { id?: unknown } };
      ensure(typeof interaction?.id === 'string' && interaction.id, `create answered with ${inWords(answer)}`);
    },
  },
  forms: {
    promise: 'answers with an entry of which each field is in the form of the contract',
    needs,
    async check(context) {
      const answer = (await context.createRaw()) as { interaction?: unknown } | null | undefined;
      decoded('create', decodeInteraction, answer?.interaction);
    },
  },
  listed: {
    promise: 'shows the new entry in the list, unless it says that it is pending',
    needs,
    async check(context) {
      const { interaction } = await context.create();
      assume(interaction.state !== 'pending', 'new entries are pending');
      const listed = await context.scratch({ view: 'interactions' });
      ensure(
        listed.some(({ id }) => id === interaction.id),
        `the entry ${interaction.id} was not in the list`,
      );
    },
  },
  'own-record': {
    promise: 'puts the new entry into the history of its own record only',
    needs,
    async check(context) {
      assume(context.recordId !== context.scratchRecordId, 'the record that is read is the scratch record');
      const { interaction } = await context.create();
      const others = await context.take(50, { view: 'activities' });
      ensure(!others.some(({ id }) => id === interaction.id), `the entry stands in the record ${context.recordId} too`);
    },
  },
  code: {
    promise: 'keeps the code of a new entry, or says that it does not',
    needs: [...needs, 'codes'],
    async check(context) {
      const { code } = await context.draft();
      assume(code, 'there is no code that asks for nothing more');
      await faithful(context, 'code', code);
    },
  },
  subcode: {
    promise: 'keeps the subcode of a new entry, or says that it does not',
    needs: [...needs, 'codes'],
    async check(context) {
      assume(context.adapter.capabilities?.subcodes !== false, 'codes have one level');
      const codes = decodeCodes(await context.adapter.codes!({ recordId: context.scratchRecordId }));
      const subcode = codes.find(
        ({ parent, active, required, fields }) => parent && active !== false && !required?.length && !fields?.length,
      );
      assume(subcode, 'there is no subcode that asks for nothing more');
      await faithful(context, 'subcode', subcode.key, { code: subcode.parent });
    },
  },
  subject: {
    promise: 'keeps the subject of a new entry, or says that it does not',
    needs,
    check: (context) => faithful(context, 'subject', `${context.mark}: called about the visit`),
  },
  comments: {
    promise: 'keeps the comments of a new entry, or says that it does not',
    needs,
    check: (context) => faithful(context, 'comments', 'She will call back.'),
  },
  'public-comments': {
    promise: 'keeps the public comments of a new entry apart from the comments, or says that it does not',
    needs,
    check: (context) => faithful(context, 'publicComments', 'See you on Monday.', { comments: 'For staff only.' }),
  },
  user: {
    promise: 'keeps the user of a new entry, or says that it does not',
    needs: [...needs, 'users', 'userSettable'],
    async check(context) {
      const user = decodeUsers(await context.adapter.users!({ limit: 20 })).at(-1);
      assume(user, 'there are no users');
      await faithful(context, 'user', user, { isSame: (back) => (back as typeof user | undefined)?.id === user.id });
    },
  },
  relations: {
    promise: 'says what became of each relation that a new entry applies to',
    needs: [...needs, 'relations'],
    async check(context) {
      const relations = decodeRelations(await context.adapter.relations!(context.scratchRecordId)).slice(0, 2);
      assume(relations.length > 0, 'the scratch record has no relations');
      const { applied = [], interaction, warnings } = await context.create({ relations });
      const told = new Set([...applied.map(({ relationId }) => relationId), ...idsOf(interaction.relations)]);
      const forgotten = relations.find(({ id }) => !told.has(id));
      ensure(!forgotten || warnings?.length, `nothing was said of the relation ${forgotten?.id}`);
    },
  },
  'extra-fields': {
    promise: 'keeps the extra fields of a new entry, or says that it does not',
    needs,
    check: (context) =>
      faithful(
        context,
        'fields',
        { suite: 'kept', count: 7, certain: true },
        { isSame: (back) => isAsSent(back as Readonly<Record<string, unknown>> | undefined) },
      ),
  },
  'leaves-draft': {
    promise: 'leaves the draft as it was given',
    needs,
    async check(context) {
      const draft = await context.draft({ fields: { suite: 'kept' } });
      const before = JSON.stringify(draft);
      await unlessRefused(['invalid', 'unsupported'], () => context.send(draft));
      ensure(JSON.stringify(draft) === before, `the draft became ${inWords(draft)}`);
    },
  },
  'wrong-day': refuses('refuses a day that does not exist as invalid', { date: '2026-02-30' }, ['dateSettable']),
  'wrong-date': refuses('refuses a date in other words as invalid', { date: 'yesterday' }, ['dateSettable']),
  'no-record': refuses('refuses a draft without a record as invalid', { recordId: '' }),
  'stores-nothing-wrong': {
    promise: 'stores nothing of a draft that it refuses',
    needs: [...needs, 'dateSettable'],
    async check(context) {
      const draft = await context.draft({ date: '2026-02-30', subject: `${context.mark} refused` });
      const result = await unlessRefused(['invalid'], () => context.send(draft));
      assume(!result, 'the adapter takes a day that does not exist');
      await ensureNothingStored(context, draft);
    },
  },
  aborted: {
    promise: 'rejects as aborted, and stores nothing, when the signal was aborted before',
    needs,
    async check(context) {
      const controller = new AbortController();
      controller.abort();
      const draft = await context.draft({ subject: `${context.mark} aborted` });
      await rejection('create with an aborted signal', ['aborted'], () =>
        context.send(draft, { signal: controller.signal }),
      );
      await ensureNothingStored(context, draft);
    },
  },
  'own-user': {
    promise: 'signs a new entry as the current user, where it puts its own user on entries',
    needs: [...needs, 'own user', 'currentUser'],
    async check(context) {
      const current = decodeCurrentUser(await context.adapter.currentUser!());
      assume(current, 'nobody is the current user');
      const { user } = await context.readBack((await context.create()).interaction);
      ensure(user?.id === current.id, `the entry was signed by ${inWords(user)} instead of ${current.id}`);
    },
  },
  status: {
    promise: 'keeps the status of a new entry, or says that it does not',
    needs,
    check: (context) =>
      faithful(context, 'status', { key: 'cancelled', cancelled: true }, { isSame: hasIn('cancelled', true) }),
  },
  flag: {
    promise: 'keeps that a new entry raises a flag, or says that it does not',
    needs,
    check: (context) => faithful(context, 'flag', 'raised'),
  },
  links: {
    promise: 'keeps the links of a new entry, or says that it does not',
    needs,
    check: (context) =>
      faithful(context, 'links', [{ href: LINK }], {
        isSame: (back) => hasIn('href', LINK)((back as readonly unknown[] | undefined)?.[0]),
      }),
  },
  'follow-up': {
    promise: 'keeps which entry a new one follows up, or says that it does not',
    needs,
    async check(context) {
      const { id } = await context.createReadable();
      await faithful(context, 'followUpOf', id);
    },
  },
  visibility: {
    promise: 'keeps to whom a new entry is shown: each that it names itself',
    needs: [...needs, 'visibilities'],
    async check(context) {
      for (const { key } of context.adapter.capabilities!.visibilities!) await faithful(context, 'visibility', key);
    },
  },
  warnings: {
    promise: 'warns in sentences: texts that are not empty',
    needs,
    async check(context) {
      const answer = (await context.createRaw()) as { readonly warnings?: unknown } | null | undefined;
      const { warnings } = answer ?? {};
      assume(warnings !== undefined, 'the adapter warns of nothing');
      ensure(Array.isArray(warnings), `\`warnings\` was ${inWords(warnings)}`);
      const wrong = (warnings as readonly unknown[]).find((text) => typeof text !== 'string' || !text.trim());
      ensure(wrong === undefined, `a warning was ${inWords(wrong)}`);
    },
  },
  'not-applied': {
    promise: 'says why a relation was left out of a new entry: by an AdapterError',
    needs: [...needs, 'relations'],
    async check(context) {
      const relations = decodeRelations(await context.adapter.relations!(context.scratchRecordId)).slice(0, 2);
      assume(relations.length > 0, 'the scratch record has no relations');
      const { applied = [] } = (await context.create({ relations })) as { readonly applied?: readonly AppliedResult[] };
      assume(applied.length > 0, 'the adapter says nothing of relations');
      const wrong = applied.find((one) => !one.applied && !isAdapterError(one.error));
      ensure(!wrong, `the error of the relation ${wrong?.relationId} was ${inWords(wrong?.error)}`);
      const strange = applied.find(({ relationId }) => !relations.some(({ id }) => id === relationId));
      ensure(!strange, `it told of the relation ${strange?.relationId}, which nobody sent`);
    },
  },
});

function idsOf(relations: readonly { readonly id: string }[] = []): readonly string[] {
  return relations.map(({ id }) => id);
}

function isAsSent(fields: Readonly<Record<string, unknown>> | undefined): boolean {
  return fields?.['suite'] === 'kept' && fields['count'] === 7 && fields['certain'] === true;
}
