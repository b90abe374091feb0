import { isDeepStrictEqual } from 'node:util';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { InteractionDraft } from 'interaction-timeline';
import { StoreError, type Principal, type Store } from '../../src/store/store.js';
import { draftOf, RECORD } from './tenants.js';

/** What is hidden: an entry with a word in it that stands nowhere else, in one of two records. */
export interface Secret {
  readonly word: string;
  readonly id: string;
  readonly recordId: string;
  readonly fileId: string;
  /** The draft that it was created from. */
  readonly draft: InteractionDraft;
}

/** A new secret; every field of its draft that takes a text has the word. */
export function newSecret(number: number, content: Partial<InteractionDraft> = {}, recordId = RECORD): Secret {
  const word = `secret${number}word`;
  const draft = draftOf({
    recordId,
    subject: `${word} subject`,
    comments: `${word} comments`,
    publicComments: `${word} public comments`,
    code: word,
    user: { id: `user-${word}`, name: word },
    status: { key: word, label: word },
    relations: [{ id: word, label: word }],
    flag: 'raised',
    pinned: true,
    ...content,
  });
  return { word, id: draft.id, recordId, fileId: `file-${number}`, draft };
}

type Operation = (store: Store, who: Principal, secret: Secret, since: string) => Promise<unknown>;

const view = 'activities';
const listed =
  (query: object): Operation =>
  (store, who, { recordId }) =>
    store.list(who, recordId, { view, limit: 50, timeZone: 'UTC', ...query });

/** Every way to ask a store for something, first those that write nothing. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  list: listed({}),
  'list by code': listed({ sort: { by: 'code', direction: 'ascending' } }),
  'list of flags': listed({ flagged: true }),
  'list of pinned': listed({ pinned: true }),
  'list from a day': listed({ anchor: { date: '2026-03-04' } }),
  'list with files': listed({ filters: { hasFiles: true } }),
  search: (store, who, secret, since) => listed({ search: secret.word })(store, who, secret, since),
  'filter by user': (...asked) => listed({ filters: { users: [asked[2].draft.user?.id] } })(...asked),
  'filter by relation': (...asked) => listed({ filters: { relations: [asked[2].word] } })(...asked),
  'filter by status': (...asked) => listed({ filters: { status: [asked[2].word] } })(...asked),
  'filter by code': (...asked) => listed({ filters: { codes: [{ code: asked[2].word }] } })(...asked),
  'list from its id': (...asked) => listed({ anchor: { id: asked[2].id } })(...asked),
  summarize: (store, who, { recordId }) => store.summarize(who, recordId, { view, by: 'day', timeZone: 'UTC' }),
  'summarize a search': (store, who, { recordId, word }) => store.summarize(who, recordId, { view, search: word }),
  get: (store, who, secret) => store.get(who, secret),
  history: (store, who, secret) => store.history(who, secret),
  openAttachment: async (store, who, secret) => {
    const { bytes, ...file } = await store.openAttachment(who, secret, secret.fileId);
    return { ...file, content: await text(bytes) };
  },
  changesAfter: async (store, who, { recordId }, since) => {
    const { changes, more, positions } = await store.changesAfter(who, recordId, since, 100);
    return { changes, more, count: positions.length };
  },
  codes: (store, who) => store.codes(who, {}),
  choices: (store, who) => store.choices(who, 'payment', 'type'),
  relations: (store, who, { recordId }) => store.relations(who, recordId),
  users: (store, who) => store.users(who),
  currentUser: (store, who) => store.currentUser(who),
  apply: (store, who, secret) => store.apply(who, secret, ['mother']),
  attach: (store, who, secret) => {
    const bytes = Readable.from([Buffer.from('intruder')]);
    return store.attach(who, secret, { id: 'intruder', name: 'intruder.txt', type: 'text/plain', bytes });
  },
  detach: (store, who, secret) => store.detach(who, secret, secret.fileId),
  update: (store, who, secret) => store.update(who, secret, { subject: 'intruder' }, { version: '99' }),
  delete: (store, who, secret) => store.delete(who, secret, { version: '99' }),
  restore: (store, who, secret) => store.restore(who, secret),
};

/** What somebody gets, without what differs each time: cursors count only as being there. */
function comparable(answer: unknown): unknown {
  if (answer instanceof StoreError) {
    const { kind, message, fields, current } = answer;
    return { kind, message, fields, current };
  }
  if (typeof answer !== 'object' || answer === null || !('next' in answer)) return answer;
  const { next, previous } = answer as { next: unknown; previous?: unknown };
  return { ...answer, next: typeof next, previous: typeof previous };
}

/** The answers to all operations, by name. An error is an answer, too; a fault of the server is none. */
export async function answersTo(
  store: Store,
  who: Principal,
  secret: Secret,
  since: string,
): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const answer = await operation(store, who, secret, since).catch((error: unknown) => error);
    if (answer instanceof Error && !(answer instanceof StoreError && answer.kind !== 'server')) throw answer;
    answers.set(name, comparable(answer));
  }
  return answers;
}

/** The operations whose answers tell something of a secret: its word, or what was not so before it was there. */
export function leaksIn(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  { word }: Secret,
): readonly string[] {
  return [...after]
    .filter(([name, answer]) => {
      const told = JSON.stringify(answer) ?? '';
      return told.includes(word) || !isDeepStrictEqual(answer, before.get(name));
    })
    .map(([name]) => name);
}
