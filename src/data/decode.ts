/**
 * Checks what an adapter returns, field by field, before anything else sees it. An answer of the wrong form is an
 * `AdapterError` of kind `server` that names the field; a page with one wrong row is a page without it, that says so.
 */
import type { Code, CodeField } from '../model/code.js';
import type { Interaction } from '../model/interaction.js';
import type { Relation } from '../model/relation.js';
import type { User } from '../model/user.js';
import { toAdapterError, type AdapterError } from './adapter-error.js';
import type { AdapterChange, AppliedResult, CreateResult, Page, PageProblem, PageRights } from './adapter.js';
import { interaction, relation, user } from './decode-interaction.js';
import { count, flag, id, listOf, nullable, oneOf, shaped, text, type Reader } from './decode-shape.js';

const error: Reader<AdapterError> = (candidate) => toAdapterError(candidate);

const problem = shaped<PageProblem>({ source: text, error }, ['source', 'error']);

const readPage = shaped<Page>(
  {
    items: listOf(interaction),
    next: nullable(text),
    previous: nullable(text),
    total: count,
    totalUnfiltered: count,
    can: shaped<PageRights>({ create: flag }, []),
    problems: listOf(problem),
    withheld: count,
    asOf: text,
  },
  ['items', 'next'],
);

/**
 * A page. Entries that cannot be read are left out and named in `problems`, by their path; so is each value that was left out.
 * @throws AdapterError of kind `server` where the page itself, or every entry of it, cannot be read
 */
export function decodePage(answer: unknown): Page {
  const found: PageProblem[] = [];
  const {
    items,
    problems = [],
    ...page
  } = readPage(answer, '', (source, cause) => found.push({ source, error: cause }));
  const [first] = found;
  if (!items.length && (answer as Page).items.length && first) throw first.error;
  const seen = new Set<string>();
  const all = [...problems, ...found];
  return {
    ...page,
    items: items.filter((item) => !seen.has(item.id) && seen.add(item.id)),
    ...(all.length && { problems: all }),
  };
}

/** What an answer about one thing leaves out is not worth a word to the reader; the adapter suite names it. */
const lenient =
  <Value>(reader: Reader<Value>, path: string) =>
  (answer: unknown): Value =>
    reader(answer, path, () => undefined);

/** An entry of which nothing may be wrong. @throws AdapterError of kind `server` that names the first wrong field */
export function decodeInteraction(answer: unknown): Interaction {
  return interaction(answer, 'interaction', (_, cause) => {
    throw cause;
  });
}

const choice = shaped<{ key: string; label: string }>({ key: id, label: text }, ['key', 'label']);

const codeField = shaped<CodeField>(
  {
    key: id,
    label: text,
    type: oneOf('text', 'long-text', 'number', 'money', 'date', 'choice', 'switch'),
    choices: listOf(choice),
    required: flag,
    currency: text,
  },
  ['key', 'label', 'type'],
);

const code = shaped<Code>(
  {
    key: id,
    label: text,
    parent: id,
    folder: text,
    active: flag,
    kinds: listOf(oneOf('interaction', 'activity')),
    recordTypes: listOf(text),
    aliases: listOf(text),
    hue: count,
    icon: text,
    exportValue: text,
    bareAllowed: flag,
    fields: listOf(codeField),
    required: listOf(text),
    defaultSubject: text,
    defaultComments: text,
    flag,
  },
  ['key'],
);

/** The codes that can be read: the others are left out, for these are worth offering. @throws AdapterError where it is no list */
export const decodeCodes: (answer: unknown) => readonly Code[] = lenient(listOf(code), 'codes');

/** What a field offers, as far as it can be read. @throws AdapterError where it is no list */
export const decodeChoices: (answer: unknown) => readonly { readonly key: string; readonly label: string }[] = lenient(
  listOf(choice),
  'choices',
);

/** The relations that can be read. @throws AdapterError where it is no list */
export const decodeRelations: (answer: unknown) => readonly Relation[] = lenient(listOf(relation), 'relations');

/** The users that can be read. @throws AdapterError where it is no list */
export const decodeUsers: (answer: unknown) => readonly User[] = lenient(listOf(user), 'users');

const readUser = lenient(nullable(user), 'currentUser');

/** The current user, null where nobody is known. @throws AdapterError where the user has no id */
export function decodeCurrentUser(answer: unknown): User | null {
  return readUser(answer ?? null);
}

const applied = shaped<AppliedResult>({ relationId: id, applied: flag, error }, ['relationId', 'applied']);

const fileError = shaped<{ fileId: string; error: AdapterError }>({ fileId: id, error }, ['fileId', 'error']);

const createResult = shaped<CreateResult>(
  { interaction, warnings: listOf(text), attachmentErrors: listOf(fileError), applied: listOf(applied) },
  ['interaction'],
);

/** What became of a new entry. @throws AdapterError where the entry has no id; anything else wrong is left out */
export const decodeCreateResult: (answer: unknown) => CreateResult = lenient(createResult, 'create');

const readChangeType = lenient(oneOf('created', 'updated', 'deleted', 'stale'), 'change.type');
const readChangedEntry = lenient(interaction, 'change.interaction');
const readDeletedId = lenient(id, 'change.id');

/** News of a change. @throws AdapterError where it cannot be read; reading the history again then tells what it was */
export function decodeChange(answer: unknown): AdapterChange {
  const change = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const type = readChangeType(change['type']);
  if (type === 'stale') return { type };
  if (type === 'deleted') return { type, id: readDeletedId(change['id']) };
  return { type, interaction: readChangedEntry(change['interaction']) };
}
