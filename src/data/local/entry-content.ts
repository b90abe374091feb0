import type { Attachment } from '../../model/attachment.js';
import type { InteractionChanges, InteractionContent, InteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { parseDate } from '../../model/parse-date.js';
import type { User } from '../../model/user.js';
import { AdapterError } from '../adapter-error.js';
import { checkText, refuse } from './check-query.js';
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
};

/** Labels kept for codes that the list of codes no longer knows: they go with the key that they name. */
const LABELS = { code: 'codeLabel', subcode: 'subcodeLabel' } as const;

/** Who writes, and when. */
export interface Stamp {
  /** ISO instant. */
  readonly at: string;
  readonly by: User | undefined;
}

function isContentField(name: string): name is keyof InteractionContent {
  return Object.hasOwn(CONTENT_FIELDS, name);
}

/** A copy that no later change of the original reaches; `invalid` for what is no plain data. */
export function copyOf<Value>(value: Value): Value {
  try {
    return structuredClone(value);
  } catch (cause) {
    throw new AdapterError('invalid', 'An entry must be plain data.', { cause });
  }
}

/** Checks what the order and the layout of a history rest on; everything else is kept as it comes. */
function checkPlace({ date, origin, flag }: Partial<Interaction>): void {
  if (date !== null && (typeof date !== 'string' || parseDate(date) === null)) {
    refuse('date', 'must be an ISO instant, a day, or null');
  }
  if (origin !== undefined && origin !== 'user' && origin !== 'system') refuse('origin', 'must be user or system');
  if (flag !== undefined && flag !== 'raised' && flag !== 'lifted') refuse('flag', 'must be raised or lifted');
}

/** An interaction from elsewhere as an entry: its own version is kept, the first one given where it has none. */
export function importedEntry(interaction: Interaction): StoredEntry {
  const { recordId, version = '1', ...rest } = copyOf(interaction);
  checkText('id', rest.id);
  checkText('recordId', recordId);
  checkPlace(rest);
  return { ...rest, recordId, version };
}

/** A draft as the entry that it becomes. */
export function newEntry(draft: InteractionDraft, stamp: Stamp): StoredEntry {
  const { id, recordId, recordLabel, ...rest } = copyOf(draft);
  checkText('id', id);
  checkText('recordId', recordId);
  checkPlace(rest);
  const content = Object.entries(rest).filter(([name, value]) => isContentField(name) && value !== undefined);
  return {
    id,
    recordId,
    ...(recordLabel !== undefined && { recordLabel }),
    ...(Object.fromEntries(content) as unknown as InteractionContent),
    version: '1',
    createdAt: stamp.at,
    ...(stamp.by && { createdBy: stamp.by }),
  };
}

/** The entry with the version that follows its own. */
export function nextVersion(entry: StoredEntry, stamp: Stamp): StoredEntry {
  return { ...entry, version: String((Number.parseInt(entry.version, 10) || 0) + 1), updatedAt: stamp.at };
}

/**
 * The entry with the changes applied: an absent field is kept, null clears it.
 * @throws AdapterError `invalid` for a field that is not a person's to change
 */
export function changedEntry(entry: StoredEntry, changes: InteractionChanges, stamp: Stamp): StoredEntry {
  const next: Record<string, unknown> = { ...nextVersion(entry, stamp) };
  for (const [name, value] of Object.entries(copyOf(changes))) {
    if (!isContentField(name)) refuse(name, 'cannot be changed');
    if (value === undefined) continue;
    if (name === 'code' || name === 'subcode') delete next[LABELS[name]];
    // a date has no absent form: null is the unknown date itself
    if (value === null && name !== 'date') delete next[name];
    else next[name] = value;
  }
  checkPlace(next);
  return next as unknown as StoredEntry;
}

/** The entry with these files instead of its own; without the field where there are none. */
export function withAttachments(entry: StoredEntry, attachments: readonly Attachment[]): StoredEntry {
  const { attachments: _, ...rest } = entry;
  return attachments.length ? { ...rest, attachments } : rest;
}
