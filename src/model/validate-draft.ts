import { needsSubcode } from './code-choices.js';
import { parseDate } from './date.js';
import { sortTime } from './sort-time.js';
import type { Code, CodeField, CodeKind } from './code.js';
import type { CodeTree } from './code-tree.js';
import { fileProblem, type FileClaims, type FileLimits } from './file-check.js';
import type { PartialInteractionDraft } from './interaction-draft.js';
import type { FieldValue } from './interaction.js';
import { isTimeZone } from './time-zone.js';

/** A field of the form that can be wrong; `fields.` with the key of an extra field of the code. */
export type DraftField =
  | 'user'
  | 'code'
  | 'subcode'
  | 'date'
  | 'until'
  | 'timeZone'
  | 'subject'
  | 'comments'
  | 'publicComments'
  | 'visibility'
  | 'relations'
  | 'attachments'
  | `fields.${string}`;

/** Why a field is refused: `unknown` is not among what is offered, `invalid` is not of the field's form. */
export type DraftProblemKind =
  | 'required'
  | 'subcode-required'
  | 'unknown'
  | 'inactive'
  | 'invalid'
  | 'too-long'
  | 'too-large'
  | 'too-many'
  | 'wrong-type';

/** One thing to put right, without a word of language: the messages are the interface's. */
export interface DraftProblem {
  readonly field: DraftField;
  readonly problem: DraftProblemKind;
  /** `too-long`: the most UTF-16 units; `too-large`: the most bytes; `too-many`: the most files. */
  readonly limit?: number | undefined;
  /** The file that is too large, or of a type that is not taken. */
  readonly name?: string | undefined;
}

/** What a draft is held against. */
export interface DraftRules extends FileLimits {
  /** The codes there are. Where they are unknown or none, every code is taken. */
  readonly codes?: CodeTree | undefined;
  /** Names of fields that must be filled whatever the code: `subject`, `comments`, `user`, `date`… */
  readonly required?: readonly string[] | undefined;
  /** Most UTF-16 units of the subject, as `maxlength` counts them; no limit where absent. */
  readonly maxSubjectLength?: number | undefined;
  /** Most files; no limit where absent. */
  readonly maxFiles?: number | undefined;
  /** What is being logged; codes of the other kind are refused. */
  readonly kind?: CodeKind | undefined;
}

/** A draft as the form holds it, with the files that go along. */
export type ValidatedDraft = PartialInteractionDraft & {
  readonly files?: readonly FileClaims[] | undefined;
};

/** Everything that keeps a draft from being saved, in the order of the form; empty where it may go. */
export function validateDraft(draft: ValidatedDraft, rules: DraftRules): DraftProblem[] {
  const { code, subcode, date, until, timeZone, subject, files = [] } = draft;
  const { codes, kind, maxFiles = Infinity, maxFileSize, maxSubjectLength = Infinity } = rules;
  const hasCodes = codes !== undefined && codes.codes.length > 0;
  const found = codes?.find(code, subcode) ?? {};
  const named = [found.code, found.subcode].filter((one) => one !== undefined);
  const required = [rules.required ?? [], hasCodes ? ['code'] : [], named.map((one) => one.required ?? [])].flat(2);
  const missing = (field: FormField) =>
    required.includes(field) && isEmpty(field === 'attachments' ? files : draft[field]) && 'required';
  const codeProblem = missing('code') || (hasCodes && problemOf(found.code, kind));

  const checks: Check[] = [
    ['user', missing('user')],
    ['code', codeProblem],
    [
      'subcode',
      hasCodes &&
        !codeProblem &&
        (subcode ? problemOf(found.subcode, kind) : needsSubcode(codes, code ?? '') && 'subcode-required'),
    ],
    ['date', missing('date') || (typeof date === 'string' && !parseDate(date) && 'invalid')],
    ['until', typeof until === 'string' && !isEnd(until, draft) && 'invalid'],
    ['timeZone', timeZone !== undefined && !isTimeZone(timeZone) && 'invalid'],
    ['relations', missing('relations')],
    ['attachments', missing('attachments')],
    ['attachments', files.length > maxFiles && 'too-many', { limit: maxFiles }],
    ...files.map((file): Check => {
      const problem = fileProblem(file, rules);
      return ['attachments', problem, { name: file.name, ...(problem === 'too-large' && { limit: maxFileSize }) }];
    }),
    ['subject', missing('subject')],
    ['subject', (subject ?? '').length > maxSubjectLength && 'too-long', { limit: maxSubjectLength }],
    ['comments', missing('comments')],
    ['publicComments', missing('publicComments')],
    ...extraFields(named).map((field): Check => [`fields.${field.key}`, valueProblem(field, draft.fields ?? {})]),
  ];
  return checks.flatMap(([field, problem, more]) => (problem ? [{ field, problem, ...more }] : []));
}

/** A field, what is wrong with it (if anything), and more about that. */
type Check = readonly [DraftField, DraftProblemKind | false | undefined, Pick<DraftProblem, 'limit' | 'name'>?];

type FormField = 'user' | 'code' | 'date' | 'subject' | 'comments' | 'publicComments' | 'relations' | 'attachments';

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function problemOf(code: Code | undefined, kind: CodeKind | undefined): DraftProblemKind | false {
  if (!code) return 'unknown';
  if (code.active === false) return 'inactive';
  return kind !== undefined && code.kinds?.includes(kind) === false && 'invalid';
}

/**
 * True where an end is a date, and not before a beginning that is one too: by the clock where both tell it alike, else
 * by the day.
 */
function isEnd(until: string, { date = null, datePrecision }: ValidatedDraft): boolean {
  const [end, start] = [parseDate(until), parseDate(date)];
  if (!end || !start) return end !== null;
  const byClock = end.kind === start.kind && datePrecision !== 'day';
  return byClock ? sortTime(until) >= sortTime(date) : until.slice(0, 10) >= date!.slice(0, 10);
}

/** By key: where a subcode brings a field of its code again, its own rules count. */
function extraFields(named: readonly Code[]): CodeField[] {
  return [...new Map(named.flatMap(({ fields = [] }) => fields).map((field) => [field.key, field])).values()];
}

function valueProblem(
  { key, type, choices, required }: CodeField,
  fields: Readonly<Record<string, FieldValue>>,
): DraftProblemKind | false | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (value === undefined || isEmpty(value)) return required && 'required';
  if (!FORMS[type](value)) return 'invalid';
  return type === 'choice' && choices?.every((choice) => choice.key !== value) && 'unknown';
}

const isText = (value: unknown) => typeof value === 'string';

/** What a value of each type of field looks like. */
const FORMS: Readonly<Record<CodeField['type'], (value: FieldValue) => boolean>> = {
  text: isText,
  'long-text': isText,
  choice: isText,
  number: Number.isFinite,
  money: (value) =>
    typeof value === 'object' && value !== null && Number.isFinite(value.amount) && /^[A-Z]{3}$/.test(value.currency),
  date: (value) => typeof value === 'string' && parseDate(value) !== null,
  switch: (value) => typeof value === 'boolean',
};
