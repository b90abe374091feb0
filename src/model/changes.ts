import type { InteractionChanges, InteractionContent } from './interaction-draft.js';

/** A field of an interaction's content. */
export type ContentField = keyof InteractionContent;

/** What an entry and a draft have in common: content, some of it missing. */
export type PartialContent = { readonly [Field in ContentField]?: InteractionContent[Field] | null };

/**
 * Fields that are decided together, by the name under which a form shows them: a subcode means nothing without its code, nor
 * a zone without its date.
 */
export const fieldGroups = {
  user: ['user'],
  code: ['code', 'subcode'],
  date: ['date', 'datePrecision', 'timeZone', 'until'],
  relations: ['relations'],
  subject: ['subject'],
  comments: ['comments'],
  publicComments: ['publicComments'],
  visibility: ['visibility'],
  status: ['status'],
  fields: ['fields'],
  flag: ['flag'],
} as const satisfies Readonly<Record<string, readonly ContentField[]>>;

/** The name of a group of fields. */
export type FieldGroup = keyof typeof fieldGroups;

const groupNames = Object.keys(fieldGroups) as FieldGroup[];

/** A group that both sides changed since, so that somebody has to choose; or that only they changed. */
export interface Difference {
  readonly group: FieldGroup;
  readonly changedBy: 'both' | 'them';
}

/** A value in one form for all that means the same: an absent field, null, the empty text and the empty list are none. */
function normalized(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map(normalized) : undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([name, part]) => [name, normalized(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(normalized(a)) === JSON.stringify(normalized(b));

function isSameIn(fields: readonly ContentField[], a: PartialContent, b: PartialContent): boolean {
  return fields.every((field) => isSame(a[field], b[field]));
}

/**
 * What to send so that `before` becomes `after`: changed fields only, null where a value is gone. Empty where nothing has
 * changed.
 */
export function changesBetween(before: PartialContent, after: PartialContent): InteractionChanges {
  const fields = groupNames.flatMap<ContentField>((group) => fieldGroups[group]);
  const changed = fields.filter((field) => !isSame(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field] ?? null]));
}

/**
 * Where an entry was changed elsewhere since it was opened: the groups of fields that are not as they were, and whether
 * they were changed here, too. A change that both sides made alike is none.
 */
export function differencesOf(before: PartialContent, mine: PartialContent, theirs: PartialContent): Difference[] {
  return groupNames.flatMap((group): Difference[] => {
    const fields = fieldGroups[group];
    if (isSameIn(fields, before, theirs) || isSameIn(fields, mine, theirs)) return [];
    return [{ group, changedBy: isSameIn(fields, before, mine) ? 'them' : 'both' }];
  });
}
