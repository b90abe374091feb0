import { parseDate, sortTime } from './date.js';
import type { Code, CodeField, CodeKind } from './code.js';
import type { CodeTree } from './code-tree.js';
import type { PartialInteractionDraft } from './interaction-draft.js';
import type { DatePrecision, FieldValue } from './interaction.js';
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
  | 'relations'
  | 'attachments'
  | `fields.${string}`;

/** Why a field is refused: `unknown` is not among what is offered, `invalid` is not of the field's form. */
export type DraftProblemKind =
  'required' | 'subcode-required' | 'unknown' | 'inactive' | 'invalid' | 'too-long' | 'too-large';

/** One thing to put right, without a word of language: the messages are the interface's. */
export interface DraftProblem {
  readonly field: DraftField;
  readonly problem: DraftProblemKind;
  /** `too-long`: the most UTF-16 units; `too-large`: the most bytes. */
  readonly limit?: number | undefined;
  /** The file that is too large. */
  readonly name?: string | undefined;
}

/** What a draft is held against. */
export interface DraftRules {
  /** The codes there are. Where they are unknown or none, every code is taken. */
  readonly codes?: CodeTree | undefined;
  /** Names of fields that must be filled whatever the code: `subject`, `comments`, `user`, `date`… */
  readonly required?: readonly string[] | undefined;
  /** Most UTF-16 units of the subject, as `maxlength` counts them; no limit where absent. */
  readonly maxSubjectLength?: number | undefined;
  /** Most bytes of one file; no limit where absent. */
  readonly maxFileSize?: number | undefined;
  /** What is being logged; codes of the other kind are refused. */
  readonly kind?: CodeKind | undefined;
}

/** A draft as the form holds it, with the files that go along. */
export type ValidatedDraft = PartialInteractionDraft & {
  readonly files?: readonly { readonly name: string; readonly size: number }[] | undefined;
};

/** Everything that keeps a draft from being saved, in the order of the form; empty where it may go. */
export function validateDraft(draft: ValidatedDraft, rules: DraftRules): DraftProblem[] {
  const found = rules.codes?.find(draft.code, draft.subcode) ?? {};
  const named = [found.code, found.subcode].filter((code) => code !== undefined);
  const required = new Set([...(rules.required ?? []), ...named.flatMap((code) => code.required ?? [])]);
  return [
    ...missing(draft, required, ['user']),
    ...codeProblems(draft, rules, found),
    ...missing(draft, required, ['date']),
    ...dateProblems(draft),
    ...missing(draft, required, ['relations', 'attachments']),
    ...fileProblems(draft, rules),
    ...missing(draft, required, ['subject']),
    ...subjectProblems(draft, rules),
    ...missing(draft, required, ['comments']),
    ...fieldProblems(draft, named),
  ];
}

type FormField = 'user' | 'date' | 'subject' | 'comments' | 'relations' | 'attachments';

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function missing(draft: ValidatedDraft, required: ReadonlySet<string>, names: readonly FormField[]): DraftProblem[] {
  return names
    .filter((name) => required.has(name) && isEmpty(name === 'attachments' ? draft.files : draft[name]))
    .map((field) => ({ field, problem: 'required' }));
}

function codeProblems(
  draft: ValidatedDraft,
  { codes, required, kind }: DraftRules,
  found: ReturnType<CodeTree['find']>,
): DraftProblem[] {
  const areKnown = codes !== undefined && codes.codes.length > 0;
  if (!draft.code) return areKnown || required?.includes('code') ? [{ field: 'code', problem: 'required' }] : [];
  if (!areKnown) return [];
  const problem = problemOf(found.code, kind);
  if (problem) return [{ field: 'code', problem }];
  if (!draft.subcode) {
    return codes.needsSubcode(draft.code) ? [{ field: 'subcode', problem: 'subcode-required' }] : [];
  }
  const subcodeProblem = problemOf(found.subcode, kind);
  return subcodeProblem ? [{ field: 'subcode', problem: subcodeProblem }] : [];
}

function problemOf(code: Code | undefined, kind: CodeKind | undefined): DraftProblemKind | undefined {
  if (!code) return 'unknown';
  if (code.active === false) return 'inactive';
  return kind !== undefined && code.kinds && !code.kinds.includes(kind) ? 'invalid' : undefined;
}

function dateProblems({ date, datePrecision, until, timeZone }: ValidatedDraft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (typeof date === 'string' && !parseDate(date)) problems.push({ field: 'date', problem: 'invalid' });
  if (typeof until === 'string' && !isEnd(until, date ?? null, datePrecision)) {
    problems.push({ field: 'until', problem: 'invalid' });
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) problems.push({ field: 'timeZone', problem: 'invalid' });
  return problems;
}

/**
 * True where an end is a date, and not before a beginning that is one too: by the clock where both tell it alike, else
 * by the day.
 */
function isEnd(until: string, date: string | null, precision: DatePrecision | undefined): boolean {
  const [end, start] = [parseDate(until), date === null ? null : parseDate(date)];
  if (!end || !start) return end !== null;
  const byClock = end.kind === start.kind && precision !== 'day';
  return byClock ? sortTime(until) >= sortTime(date) : until.slice(0, 10) >= date!.slice(0, 10);
}

function fileProblems({ files = [] }: ValidatedDraft, { maxFileSize: limit = Infinity }: DraftRules): DraftProblem[] {
  return files
    .filter(({ size }) => size > limit)
    .map(({ name }) => ({ field: 'attachments', problem: 'too-large', limit, name }));
}

function subjectProblems({ subject }: ValidatedDraft, { maxSubjectLength: limit }: DraftRules): DraftProblem[] {
  if (limit === undefined || (subject ?? '').length <= limit) return [];
  return [{ field: 'subject', problem: 'too-long', limit }];
}

function fieldProblems({ fields = {} }: ValidatedDraft, named: readonly Code[]): DraftProblem[] {
  // by key: where a subcode brings a field of its code again, its own rules count
  const all = new Map(named.flatMap((code) => code.fields ?? []).map((field) => [field.key, field]));
  return [...all.values()].flatMap((field): DraftProblem[] => {
    const value = Object.hasOwn(fields, field.key) ? fields[field.key] : undefined;
    const name = `fields.${field.key}` as const;
    if (value === undefined || isEmpty(value)) return field.required ? [{ field: name, problem: 'required' }] : [];
    const problem = valueProblem(field, value);
    return problem ? [{ field: name, problem }] : [];
  });
}

function valueProblem({ type, choices }: CodeField, value: FieldValue): DraftProblemKind | undefined {
  if (!FORMS[type](value)) return 'invalid';
  return type === 'choice' && choices && !choices.some(({ key }) => key === value) ? 'unknown' : undefined;
}

/** What a value of each type of field looks like. */
const FORMS: Readonly<Record<CodeField['type'], (value: FieldValue) => boolean>> = {
  text: (value) => typeof value === 'string',
  'long-text': (value) => typeof value === 'string',
  choice: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  money: (value) =>
    typeof value === 'object' && value !== null && Number.isFinite(value.amount) && /^[A-Z]{3}$/.test(value.currency),
  date: (value) => typeof value === 'string' && parseDate(value) !== null,
  switch: (value) => typeof value === 'boolean',
};
