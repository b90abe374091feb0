import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import type { Code } from '../../src/model/code.js';
import type { Interaction } from '../../src/model/interaction.js';
import type { User } from '../../src/model/user.js';
import { RECORD_ID } from '../support/interactions.js';
import type { Words } from './words.js';

const NEWEST = Date.UTC(2026, 10, 23, 12);

/** Entries, codes and people whose every field is a text of the corpus. */
export interface Scene {
  readonly texts: readonly string[];
  readonly words: Words;
  readonly entries: readonly Interaction[];
  readonly codes: readonly Code[];
  readonly users: readonly User[];
  readonly adapter: MemoryAdapter;
}

/** Two people with one name, whom a list tells apart: hostile texts may look alike, too. */
const TWINS: readonly User[] = ['one', 'other'].map((id) => ({ id, name: 'Twin' }));

/** Which text of a scene an entry is of, by their places. */
export const textIndex = (entry: number) => Math.floor(entry / 2);

/** Two entries a text: one of which all is known, and one with keys and ids only, of a code that the list does not know. */
export function createScene(texts: readonly string[], words: Words): Scene {
  const entries = texts.flatMap((text, index) => entriesOf(text, index, words));
  const codes = texts.flatMap((text, index) => codesOf(text, index, words));
  const named = texts.map((text, index) => ({
    id: idOf(text, index, words),
    // texts that look alike are to be told apart
    name: `${words.text(text)} ${index}`,
  }));
  const users = [...named, ...TWINS];
  const relations = entries.flatMap((entry) => entry.relations ?? []);
  const adapter = new MemoryAdapter({ interactions: entries, codes, users, relations: () => relations });
  return { texts, words, entries, codes, users, adapter };
}

/** An empty text names nothing. */
const idOf = (text: string, index: number, words: Words) => words.key(text, index) || `empty-${index}`;

function codesOf(text: string, index: number, words: Words): readonly Code[] {
  const key = words.key(text, index);
  const label = words.text(text);
  return [
    {
      key,
      label,
      folder: label,
      aliases: [label],
      defaultSubject: label,
      defaultComments: label,
      fields: [
        { key, label, type: 'text' },
        { key: `${key} choice`, label, type: 'choice', choices: [{ key, label }] },
      ],
    },
    { key, parent: key, label },
  ];
}

function entriesOf(text: string, index: number, words: Words): readonly Interaction[] {
  const key = words.key(text, index);
  const id = idOf(text, index, words);
  const said = words.text(text);
  const at = (minutes: number) => new Date(NEWEST - (index * 2 + minutes) * 60_000).toISOString();
  // an id of a megabyte names nothing better than its beginning
  const entryId = (kind: string) => `${kind}${index} ${id.slice(0, 200)}`;
  const known: Interaction = {
    id: entryId('known'),
    recordId: RECORD_ID,
    recordLabel: said,
    date: at(0),
    code: key,
    subcode: key,
    subject: said,
    comments: words.html(text),
    commentsFormat: 'html',
    publicComments: words.html(text),
    status: { key, label: said },
    user: { id, name: said },
    createdBy: { id, name: said },
    createdAt: at(0),
    relations: [{ id, label: said, type: said }],
    attachments: [{ id, name: words.file(text), type: said }],
    fields: Object.fromEntries([
      [key, said],
      [`${key} choice`, key],
      [`${key} unknown`, said],
    ]),
    links: [{ href: words.href(text), label: said }],
    visibility: key,
    version: key,
  };
  const bare: Interaction = {
    id: entryId('bare'),
    recordId: RECORD_ID,
    date: at(1),
    code: `${key}?`,
    codeLabel: said,
    subcode: `${key}?`,
    subcodeLabel: said,
    subject: '',
    comments: said,
    publicComments: said,
    status: { key },
    user: { id },
    relations: [{ id }],
    attachments: [
      { id, name: words.file(text) },
      { id: `${id} 2`, name: words.file(text) },
    ],
    fields: Object.fromEntries([[key, said]]),
    links: [{ href: words.href(text) }],
    followUpOf: known.id,
  };
  return [known, bare];
}
