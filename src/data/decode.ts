/**
 * Checks what an adapter returns, field by field, before anything else sees it. An answer of the wrong form is an
 * `AdapterError` of kind `server` that names the field; a page with one wrong row is a page without it, that says so.
 */
import type { Code, CodeField } from '../model/code.js';
import type { Interaction } from '../model/interaction.js';
import type { User } from '../model/user.js';
import { toAdapterError, type AdapterError } from './adapter-error.js';
import type { AdapterChange, Coverage, Page, PageProblem, PageRights } from './adapter.js';
import { interaction, user } from './decode-interaction.js';
import { count, flag, id, lenient, listOf, nullable, oneOf, shaped, text, type Reader } from './decode-shape.js';

/** What went wrong, as an error of the contract. */
export const error: Reader<AdapterError> = (candidate) => toAdapterError(candidate);

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
    position: count,
    covered: shaped<Coverage>({ read: count, of: count, unsearched: count }, ['read']),
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

/** An entry of which nothing may be wrong. @throws AdapterError of kind `server` that names the first wrong field */
export function decodeInteraction(answer: unknown): Interaction {
  return interaction(answer, 'interaction', (_, cause) => {
    throw cause;
  });
}

/** One of the values that a field offers. */
export const choice = shaped<{ key: string; label: string }>({ key: id, label: text }, ['key', 'label']);

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

const readUser = lenient(nullable(user), 'currentUser');

/** The current user, null where nobody is known. @throws AdapterError where the user has no id */
export function decodeCurrentUser(answer: unknown): User | null {
  return readUser(answer ?? null);
}

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
