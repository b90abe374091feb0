import type { AttachmentDraft } from '../model/attachment.js';
import type { FieldGroup } from '../model/changes.js';
import type { CodeValue } from '../model/code.js';
import type { CodeTree } from '../model/code-tree.js';
import { entryOfWhen, type DateEntry, type EntryPlace } from '../model/date-entry.js';
import type { PartialInteractionDraft } from '../model/interaction-draft.js';
import type { Relation } from '../model/relation.js';
import type { User } from '../model/user.js';
import type { FieldValues } from './code-fields.js';

/** What the form holds, as its fields show it: plain data, so that a draft of it can be kept and found again. */
export interface FormValues {
  /** Undefined while nobody was chosen: then it is the current user's. */
  readonly user: User | undefined;
  readonly code: CodeValue | null;
  /** Null while the date is left at now. */
  readonly date: DateEntry | null;
  readonly relations: readonly Relation[];
  readonly files: readonly AttachmentDraft[];
  /** Ids of files of the edited entry that are to go. */
  readonly detached: readonly string[];
  readonly subject: string;
  readonly comments: string;
  readonly publicComments: string;
  /** Undefined while nobody has chosen: the backend's own choice. */
  readonly visibility: string | undefined;
  /** What was typed into the fields of codes, by `slotOf` the field. */
  readonly fields: FieldValues;
}

/** Which values a group of an interaction's fields is typed into. */
export const valueNames: Readonly<Partial<Record<FieldGroup, readonly (keyof FormValues)[]>>> = {
  user: ['user'],
  code: ['code'],
  date: ['date'],
  relations: ['relations'],
  subject: ['subject'],
  comments: ['comments'],
  publicComments: ['publicComments'],
  visibility: ['visibility'],
  fields: ['fields'],
};

/** The values of a form that holds nothing. */
export const noValues: FormValues = {
  user: undefined,
  code: null,
  date: null,
  relations: [],
  files: [],
  detached: [],
  subject: '',
  comments: '',
  publicComments: '',
  visibility: undefined,
  fields: {},
};

/** The values of a form that begins with what is known already. */
export function valuesOf(draft: PartialInteractionDraft, place: EntryPlace): FormValues {
  const { user, code, subcode, relations, subject, comments, publicComments, visibility } = draft;
  const { date, datePrecision, timeZone } = draft;
  return {
    ...noValues,
    user,
    code: code ? { code, subcode: subcode ?? undefined } : null,
    date: date === undefined ? null : entryOfWhen({ date, datePrecision, timeZone }, place),
    relations: relations ?? [],
    subject: subject ?? '',
    comments: comments ?? '',
    publicComments: publicComments ?? '',
    visibility,
  };
}

/**
 * The texts that a code brings, in place of those that the code before it brought. What somebody has written stays.
 */
export function withDefaultTexts(values: FormValues, code: CodeValue | null, codes: CodeTree | undefined): FormValues {
  const before = defaultTexts(values.code, codes);
  const after = defaultTexts(code, codes);
  const next = (name: 'subject' | 'comments') =>
    values[name] === '' || values[name] === before[name] ? after[name] : values[name];
  return { ...values, code, subject: next('subject'), comments: next('comments') };
}

function defaultTexts(value: CodeValue | null, codes: CodeTree | undefined): { subject: string; comments: string } {
  const { code, subcode } = codes?.find(value?.code, value?.subcode) ?? {};
  return {
    subject: subcode?.defaultSubject ?? code?.defaultSubject ?? '',
    comments: subcode?.defaultComments ?? code?.defaultComments ?? '',
  };
}
