import type { ReactiveControllerHost } from 'lit';
import { fieldGroups, type ContentField, type FieldGroup, type PartialContent } from '../model/changes.js';
import { createClientId } from '../model/client-id.js';
import type { CodeTree } from '../model/code-tree.js';
import type { CodeValue } from '../model/code.js';
import { readDateEntry, type DateReading, type EntryPlace } from '../model/date-entry.js';
import type { InteractionDraft, PartialInteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import { textEntry } from '../model/text-entry.js';
import { formatInstant } from '../model/zoned-time.js';
import { validateDraft, type DraftField, type DraftProblemKind, type DraftRules } from '../model/validate-draft.js';
import { fieldsOf, sentValues, type FieldValues } from './code-fields.js';
import { noValues, valueNames, valuesOf, type FormValues } from './form-values.js';

export type { FormValues } from './form-values.js';

/** Why a field is refused: what the model found, a time that does not exist, or the backend's own words. */
export interface FieldProblem {
  readonly problem: DraftProblemKind | 'no-such-time' | 'doubled-time' | 'refused';
  readonly limit?: number | undefined;
  readonly words?: string | undefined;
}

/** What a form is started with: plain data, as its values are. */
export interface FormStart {
  readonly draft: PartialInteractionDraft;
  readonly recordId: string;
  readonly recordLabel: string | undefined;
  /** Where and when it was opened: decides how dates are written. */
  readonly place: EntryPlace;
  /** The entry that is edited; absent where a new one is made. */
  readonly entry?: Interaction | undefined;
}

/** A form that somebody left, with all that brings it back. */
export interface FormSnapshot {
  readonly id: string;
  readonly start: FormStart;
  readonly values: FormValues;
  /** The form's own, where it is one that was left. */
  readonly key?: unknown;
}

/** What the values are held against when they are to be saved. */
export interface FormRules extends DraftRules {
  /** Epoch milliseconds; the date, where it was left at now. */
  readonly now: number;
  readonly timeZone: string;
  /** BCP 47 tag; decides how numbers are read. */
  readonly locale: string;
  /** True while the field of the code holds a text that names none. */
  readonly codeUnknown: boolean;
  /** Whom an entry is shown to where nobody has chosen; undefined where the backend decides. */
  readonly visibility: string | undefined;
}

/**
 * A draft as a form edits it: the values of its fields, what is wrong with them, and the interaction they make. It knows
 * nothing of how the fields look, nor of adapters.
 */
export class DraftFormController {
  values = noValues;
  /** What is wrong, by the field that says so; that of the code asks for the subcode too. */
  problems: ReadonlyMap<DraftField, FieldProblem> = new Map();
  /** True once the user has changed something that is not saved. */
  dirty = false;
  /** The same for one form from its start to its end, also where it is left and brought back; another one for every other. */
  key: unknown;
  /** Another one whenever values come from elsewhere than the fields: these are drawn anew then. */
  edition: unknown;
  /** The code of this edition. From then on the field of the code knows best, a text that names none included. */
  editionCode: CodeValue | null = null;

  readonly #host: ReactiveControllerHost;
  #start: FormStart | undefined;
  #id = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What the form was opened for; it stays so, whatever the page shows meanwhile. */
  get started(): FormStart | undefined {
    return this.#start;
  }

  /** What the extra fields were opened with, by their keys. */
  get givenFields(): FieldValues {
    return this.#start?.draft.fields ?? {};
  }

  /** The form as it stands; undefined while it is closed. */
  get snapshot(): FormSnapshot | undefined {
    return this.#start && { id: this.#id, start: this.#start, values: this.values, key: this.key };
  }

  /** The draft is kept under another id; an interaction that does not exist yet will have that. */
  takeId(id: string): void {
    this.#id = id;
  }

  /** Begins anew with what is known already. */
  start(start: FormStart, values: Partial<FormValues> = {}): void {
    this.#become(start, { ...valuesOf(start.draft, start.place), ...values }, start.draft.id);
  }

  /** Goes on where a form was left. */
  restore({ id, start, values, key }: FormSnapshot): void {
    this.#become(start, values, id, key);
    this.dirty = true;
  }

  /** Holds the same values against a newer state of the entry that is edited. */
  rebase(entry: Interaction): void {
    if (this.#start) this.#start = { ...this.#start, entry: textEntry(entry) };
  }

  /**
   * The interaction has arrived, and what the form holds is a change of it from now on. What the form had left to others (the
   * user, the date at now, a flag) is as they settled it.
   */
  arrive(arrived: Interaction): void {
    if (!this.#start) return;
    const entry = textEntry(arrived);
    const { draft, place } = this.#start;
    const said = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
    this.#start = { ...this.#start, entry, draft: { ...entry, ...said } };
    const { user, visibility, date } = this.values;
    const settled = valuesOf(entry, place);
    this.values = {
      ...this.values,
      user: user ?? settled.user,
      visibility: visibility ?? settled.visibility,
      date: date ?? settled.date,
    };
    this.#host.requestUpdate();
  }

  /** Takes these groups of fields over from elsewhere; what was typed into them is gone. */
  adopt(content: PartialContent, groups: readonly FieldGroup[]): void {
    if (!this.#start) return;
    const fields = groups.flatMap<ContentField>((group) => fieldGroups[group]);
    const draft = { ...this.#start.draft, ...Object.fromEntries(fields.map((field) => [field, content[field]])) };
    this.#start = { ...this.#start, draft };
    const fresh = valuesOf(draft, this.#start.place);
    const names = groups.flatMap((group) => valueNames[group] ?? []);
    this.values = { ...this.values, ...Object.fromEntries(names.map((name) => [name, fresh[name]])) };
    this.#publish();
  }

  /** Forgets what was typed: it is saved, or the user does not want it. */
  clear(): void {
    this.#become(undefined, noValues);
  }

  /** Takes what the user changed in a field; its problem is no longer shown. */
  change(field: DraftField, patch: Partial<FormValues>): void {
    this.values = { ...this.values, ...patch };
    this.dirty = true;
    this.#setProblems([...this.problems].filter(([other]) => other !== field));
  }

  /** The interaction as the fields say it, whatever may be wrong with it; null while the form is closed. */
  draft(rules: FormRules): InteractionDraft | null {
    const { locale, codes, visibility } = rules;
    const start = this.#start;
    if (!start) return null;
    const { user, code, relations, subject, comments, publicComments } = this.values;
    const shownTo = this.values.visibility ?? (start.entry ? undefined : visibility);
    return {
      ...start.draft,
      id: this.#id,
      recordId: start.recordId,
      recordLabel: start.recordLabel,
      date: null,
      ...this.#readDate(rules).when,
      user,
      code: code?.code,
      subcode: code?.subcode,
      relations,
      // an entry whose subject nobody has touched keeps the blanks around it
      subject: start.entry && subject === start.draft.subject ? subject : subject.trim(),
      comments,
      // what was written for the person stays in the form while only staff may see the entry
      ...(shownTo !== undefined && { visibility: shownTo }),
      publicComments: shownTo === 'staff' || publicComments === '' ? undefined : publicComments,
      fields: this.#sentFields(codes, locale),
      // an entry that becomes a watch flag is raised like a new one; one that was lifted stays so
      flag: start.draft.flag ?? (isFlag(code, codes) ? 'raised' : undefined),
    };
  }

  /** The interaction to save, or null where something is wrong; then `problems` says what. */
  finish(rules: FormRules): InteractionDraft | null {
    const draft = this.draft(rules);
    if (!draft) return null;
    const files = this.values.files.map(({ name, blob }) => ({ name, size: blob.size, type: blob.type }));
    const found = validateDraft({ ...draft, files }, rules);
    const problems: [DraftField, FieldProblem][] = found.map((each) => [each.field, each]);
    const { problem } = this.#readDate(rules);
    if (problem) problems.push(['date', { problem }]);
    if (rules.codeUnknown) problems.push(['code', { problem: 'unknown' }]);
    this.#setProblems(problems);
    return this.problems.size === 0 ? draft : null;
  }

  /** Takes what the backend refused, in its own words, a field each. */
  refuse(fields: Readonly<Record<string, string>>): void {
    this.#setProblems(
      Object.entries(fields).map(([field, words]) => [field as DraftField, { problem: 'refused', words }]),
    );
  }

  #become(start: FormStart | undefined, values: FormValues, id = createClientId(), key: unknown = {}): void {
    this.#start = start;
    this.#id = id;
    this.key = key;
    this.values = values;
    this.dirty = false;
    this.problems = new Map();
    this.#publish();
  }

  /** The values come from elsewhere than the fields. */
  #publish(): void {
    this.edition = {};
    this.editionCode = this.values.code;
    this.#host.requestUpdate();
  }

  #setProblems(problems: readonly (readonly [DraftField, FieldProblem])[]): void {
    this.problems = new Map(problems.map(([field, problem]) => [field === 'subcode' ? 'code' : field, problem]));
    this.#host.requestUpdate();
  }

  /** Values that no field shows are kept with the code that they came with, and go with it. */
  #sentFields(codes: CodeTree | undefined, locale: string): FieldValues | undefined {
    const { code, fields } = this.values;
    const { draft } = this.#start!;
    const shown = fieldsOf(code, codes);
    const isSameCode = (draft.code ?? undefined) === code?.code && (draft.subcode ?? undefined) === code?.subcode;
    const given = isSameCode ? this.givenFields : {};
    return sentValues(shown, fields, this.givenFields, given, locale);
  }

  /** When it was, and what is not clear about that. */
  #readDate({ now, timeZone }: FormRules): DateReading {
    const { date } = this.values;
    return date ? readDateEntry(date, timeZone) : { when: { date: formatInstant(now, timeZone) } };
  }
}

function isFlag(value: CodeValue | null, codes: CodeTree | undefined): boolean {
  const { code, subcode } = codes?.find(value?.code, value?.subcode) ?? {};
  return Boolean(code?.flag ?? subcode?.flag);
}
