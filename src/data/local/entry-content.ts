import type { InteractionChanges, InteractionContent, InteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { parseDate } from '../../model/parse-date.js';
import type { User } from '../../model/user.js';
import { AdapterError } from '../adapter-error.js';
import { check, checkChoice, checkText } from './check-query.js';
import type { StoredEntry } from './entry-storage.js';

/** A record, so that the compiler misses the field that is forgotten here. */
const CONTENT_FIELDS: Readonly<Record<keyof InteractionContent, true>> = {
  date: true,
  datePrecision: true,
  timeZone: true,
  until: true,
  origin: true,
  code: true,
  subcode: true,
  subject: true,
  comments: true,
  publicComments: true,
  visibility: true,
  status: true,
  user: true,
  relations: true,
  fields: true,
  flag: true,
  links: true,
  followUpOf: true,
  pinned: true,
};

/** A copy that no later change of the original reaches; `invalid` for what is no plain data. */
export function copyOf<Value>(value: Value): Value {
  try {
    return structuredClone(value);
  } catch (cause) {
    throw new AdapterError('invalid', 'An entry must be plain data.', { cause });
  }
}

/** Checks what the order and the layout of a history rest on; everything else is kept as it comes. */
export function checkEntry({ id, recordId, date, origin, flag }: Partial<Interaction>): void {
  checkText('id', id);
  checkText('recordId', recordId);
  check('date', date === null || (typeof date === 'string' && parseDate(date)), 'an ISO instant, a day, or null');
  checkChoice('origin', origin, 'user', 'system');
  checkChoice('flag', flag, 'raised', 'lifted');
}

/** An interaction from elsewhere as an entry: its own version is kept, the first one given where it has none. */
export function importedEntry(interaction: Interaction): StoredEntry {
  const { version = '1', ...entry } = copyOf(interaction);
  checkEntry(entry);
  return { ...entry, version } as StoredEntry;
}

/** What of an entry, or of more, a draft can say. What only its keeper knows (version, rights, times) stays behind. */
export function draftOf(entry: Interaction | InteractionDraft): InteractionDraft {
  const kept = { id: true, recordId: true, recordLabel: true, ...CONTENT_FIELDS };
  const content = Object.entries(entry).filter(([name, value]) => Object.hasOwn(kept, name) && value !== undefined);
  return Object.fromEntries(content) as unknown as InteractionDraft;
}

/** A draft as the entry that it becomes. */
export function newEntry(draft: InteractionDraft, createdAt: string, createdBy: User | undefined): StoredEntry {
  const entry = copyOf(draftOf(draft));
  checkEntry(entry);
  return { ...entry, version: '1', createdAt, ...(createdBy && { createdBy }) };
}

/**
 * The entry with the changes applied: an absent field is kept, null clears it.
 * @throws AdapterError `invalid` for a field that is not a person's to change
 */
export function changedEntry(entry: StoredEntry, changes: InteractionChanges): StoredEntry {
  const next: Record<string, unknown> = { ...entry };
  for (const [name, value] of Object.entries(copyOf(changes))) {
    check(name, Object.hasOwn(CONTENT_FIELDS, name), 'left as it is');
    if (value === undefined) continue;
    // the old label of a code goes with the key that it names
    delete next[`${name}Label`];
    // a date has no absent form: null is the unknown date itself
    if (value === null && name !== 'date') delete next[name];
    else next[name] = value;
  }
  checkEntry(next);
  return next as unknown as StoredEntry;
}
