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
import {
  count,
  flag,
  id,
  listOf,
  mismatch,
  nullable,
  oneOf,
  shaped,
  text,
  type Reader,
  type Report,
} from './decode-shape.js';

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
  const problems: PageProblem[] = [];
  const page = readPage(answer, '', (source, cause) => problems.push({ source, error: cause }));
  const [first] = problems;
  const given = (answer as Page).items.length;
  if (given > 0 && page.items.length === 0 && first) throw first.error;
  const items = withoutRepeats(page.items);
  return problems.length > 0 || items !== page.items
    ? { ...page, items, problems: [...(page.problems ?? []), ...problems] }
    : page;
}

export function decodeInteraction(answer: unknown): Interaction {
  return strict(interaction)(answer, 'interaction');
}

const codeField = shaped<CodeField>(
  {
    key: id,
    label: text,
    type: oneOf('text', 'long-text', 'number', 'money', 'date', 'choice', 'switch'),
    choices: listOf(shaped<{ key: string; label: string }>({ key: id, label: text }, ['key', 'label'])),
    required: flag,
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

/** Codes, relations and users that cannot be read are left out: the others are worth offering. */
export function decodeCodes(answer: unknown): readonly Code[] {
  return listOf(code)(answer, 'codes', ignore);
}

export function decodeRelations(answer: unknown): readonly Relation[] {
  return listOf(relation)(answer, 'relations', ignore);
}

export function decodeUsers(answer: unknown): readonly User[] {
  return listOf(user)(answer, 'users', ignore);
}

export function decodeCurrentUser(answer: unknown): User | null {
  return answer === null || answer === undefined ? null : user(answer, 'currentUser', ignore);
}

const applied = shaped<AppliedResult>({ relationId: id, applied: flag, error }, ['relationId', 'applied']);

const readCreateResult = shaped<CreateResult>(
  {
    interaction,
    warnings: listOf(text),
    attachmentErrors: listOf(
      shaped<{ fileId: string; error: AdapterError }>({ fileId: id, error }, ['fileId', 'error']),
    ),
    applied: listOf(applied),
  },
  ['interaction'],
);

export function decodeCreateResult(answer: unknown): CreateResult {
  return readCreateResult(answer, 'create', ignore);
}

/** News of a change. @throws AdapterError where it cannot be read; reading the history again then tells what it was */
export function decodeChange(answer: unknown): AdapterChange {
  const type = (answer as Partial<AdapterChange> | null | undefined)?.type;
  const source = answer as Record<string, unknown>;
  if (type === 'stale') return { type };
  if (type === 'deleted') return { type, id: id(source['id'], 'change.id', ignore) };
  if (type === 'created' || type === 'updated') {
    return { type, interaction: interaction(source['interaction'], 'change.interaction', ignore) };
  }
  throw mismatch('change.type', "'created', 'updated', 'deleted' or 'stale'", type);
}

/** What an answer about one thing leaves out is not worth a word to the reader; the adapter suite names it. */
function ignore(): void {}

function strict<Value>(reader: Reader<Value>): (answer: unknown, path: string) => Value {
  const report: Report = (_, cause) => {
    throw cause;
  };
  return (answer, path) => reader(answer, path, report);
}

function withoutRepeats(items: readonly Interaction[]): readonly Interaction[] {
  const seen = new Set(items.map((item) => item.id));
  if (seen.size === items.length) return items;
  return items.filter((item) => seen.delete(item.id));
}
