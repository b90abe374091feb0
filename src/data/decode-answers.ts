/** Checks what an adapter returns beyond a history: what a form offers, and what became of what it sent. */
import type { Relation } from '../model/relation.js';
import type { User } from '../model/user.js';
import type { AdapterError } from './adapter-error.js';
import type { AppliedResult, CreateResult } from './adapter.js';
import { choice, error } from './decode.js';
import { interaction, relation, user } from './decode-interaction.js';
import { flag, id, lenient, listOf, shaped, text } from './decode-shape.js';

/** What a field offers, as far as it can be read. @throws AdapterError where it is no list */
export const decodeChoices: (answer: unknown) => readonly { readonly key: string; readonly label: string }[] = lenient(
  listOf(choice),
  'choices',
);

/** The relations that can be read. @throws AdapterError where it is no list */
export const decodeRelations: (answer: unknown) => readonly Relation[] = lenient(listOf(relation), 'relations');

/** The users that can be read. @throws AdapterError where it is no list */
export const decodeUsers: (answer: unknown) => readonly User[] = lenient(listOf(user), 'users');

const applied = shaped<AppliedResult>({ relationId: id, applied: flag, error }, ['relationId', 'applied']);

const fileError = shaped<{ fileId: string; error: AdapterError }>({ fileId: id, error }, ['fileId', 'error']);

const createResult = shaped<CreateResult>(
  { interaction, warnings: listOf(text), attachmentErrors: listOf(fileError), applied: listOf(applied) },
  ['interaction'],
);

/** What became of a new entry. @throws AdapterError where the entry has no id; anything else wrong is left out */
export const decodeCreateResult: (answer: unknown) => CreateResult = lenient(createResult, 'create');
