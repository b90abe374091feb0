import type { ReactiveControllerHost } from 'lit';
import type { AttachmentDraft } from '../model/attachment.js';
import { createClientId } from '../model/client-id.js';
import type { CodeValue } from '../model/code.js';
import type { CodeTree } from '../model/code-tree.js';
import { parseDate } from '../model/date.js';
import type { InteractionDraft, PartialInteractionDraft } from '../model/interaction-draft.js';
import type { FieldValue } from '../model/interaction.js';
import type { Relation } from '../model/relation.js';
import { formatInstant, instantsOf, wallTimeAt } from '../model/time-zone.js';
import type { User } from '../model/user.js';
import { validateDraft, type DraftField, type DraftProblemKind } from '../model/validate-draft.js';
import { fieldsOf, sentValues } from './code-fields.js';

/** What the form holds, as its fields show it. */
export interface FormValues {
  /** Undefined while nobody was chosen: then it is the current user's. */
  readonly user: User | undefined;
  readonly code: CodeValue | null;
  /** Wall time of the field, `YYYY-MM-DDTHH:mm`; undefined while the date is left at now, or as the host gave it. */
  readonly wall: string | undefined;
  /** Which of two instants is meant, where the wall time came twice. */
  readonly instant: number | undefined;
  readonly relations: readonly Relation[];
  readonly files: readonly AttachmentDraft[];
  readonly subject: string;
  readonly comments: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Why a field is refused: what the model found, a time that does not exist, or the backend's own words. */
export interface FieldProblem {
  readonly problem: DraftProblemKind | 'no-such-time' | 'doubled-time' | 'refused';
  readonly limit?: number | undefined;
  readonly words?: string | undefined;
}

/** What a form is started with. */
export interface FormStart {
  readonly draft: PartialInteractionDraft;
  readonly recordId: string;
  readonly recordLabel: string | undefined;
}

/** What the values are held against when they are to be saved. */
export interface FormRules {
  /** Epoch milliseconds; the date, where it was left at now. */
  readonly now: number;
  readonly timeZone: string;
  readonly codes: CodeTree | undefined;
  readonly maxFileSize: number | undefined;
  /** True while the field of the code holds a text that names none. */
  readonly codeUnknown: boolean;
}

const empty: FormValues = {
  user: undefined,
  code: null,
  wall: undefined,
  instant: undefined,
  relations: [],
  files: [],
  subject: '',
  comments: '',
  fields: {},
};

/**
 * A draft as a form edits it: the values of its fields, what is wrong with them, and the interaction they make. It knows
 * nothing of how the fields look, nor of adapters.
 */
export class DraftFormController {
  values = empty;
  /** What is wrong, by the field that says so; that of the code asks for the subcode too. */
  problems: ReadonlyMap<DraftField, FieldProblem> = new Map();
  /** True once the user has changed something that is not saved. */
  dirty = false;

  readonly #host: ReactiveControllerHost;
  #start: FormStart | undefined;
  #id = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The record that the form was opened for; it stays so, whatever the page shows meanwhile. */
  get record(): Omit<FormStart, 'draft'> | undefined {
    return this.#start;
  }

  /** Begins anew with what is known already. */
  start(start: FormStart): void {
    const { id, user, code, subcode, relations, subject, comments, fields } = start.draft;
    this.#id = id ?? createClientId();
    this.#become(start, {
      ...empty,
      user,
      code: code ? { code, subcode: subcode ?? undefined } : null,
      relations: relations ?? [],
      subject: subject ?? '',
      comments: comments ?? '',
      fields: fields ?? {},
    });
  }

  /** Forgets what was typed: it is saved, or the user does not want it. */
  clear(): void {
    this.#become(undefined, empty);
  }

  /** Takes what the user changed in a field; its problem is no longer shown. */
  change(field: DraftField, patch: Partial<FormValues>): void {
    // another wall time is another question which of two instants is meant
    this.values = { ...this.values, ...('wall' in patch && { instant: undefined }), ...patch };
    this.dirty = true;
    this.#setProblems([...this.problems].filter(([other]) => other !== field));
  }

  /** The wall time that the date field shows, in the given zone. */
  shownWall(now: number, timeZone: string): string {
    const { wall } = this.values;
    if (wall !== undefined) return wall;
    const given = this.#start?.draft.date;
    const parsed = given ? parseDate(given) : null;
    if (parsed?.kind === 'day') return `${parsed.day}T12:00`;
    return (parsed?.kind === 'floating' ? parsed.wall : wallTimeAt(parsed?.epoch ?? now, timeZone)).slice(0, 16);
  }

  /** The instants that the typed wall time can mean: two where clocks were put back, none where it does not exist. */
  possibleInstants(timeZone: string): readonly number[] | undefined {
    return this.values.wall ? instantsOf(this.values.wall, timeZone) : undefined;
  }

  /** The interaction to save, or null where something is wrong; then `problems` says what. */
  finish({ now, timeZone, codes, maxFileSize, codeUnknown }: FormRules): InteractionDraft | null {
    const start = this.#start;
    if (!start) return null;
    const { user, code, relations, files, subject, comments, fields } = this.values;
    const { date, problem } = this.#when(now, timeZone);
    const draft: InteractionDraft = {
      ...start.draft,
      id: this.#id,
      recordId: start.recordId,
      recordLabel: start.recordLabel,
      date,
      user,
      code: code?.code,
      subcode: code?.subcode,
      relations,
      subject: subject.trim(),
      comments,
      fields: sentValues(fieldsOf(code, codes), fields),
    };
    const sizes = files.map(({ name, blob }) => ({ name, size: blob.size }));
    const found = validateDraft({ ...draft, files: sizes }, { codes, maxFileSize, kind: 'interaction' });
    const problems: [DraftField, FieldProblem][] = found.map((each) => [each.field, each]);
    if (problem) problems.push(['date', { problem }]);
    if (codeUnknown) problems.push(['code', { problem: 'unknown' }]);
    this.#setProblems(problems);
    return this.problems.size === 0 ? draft : null;
  }

  /** Takes what the backend refused, in its own words, a field each. */
  refuse(fields: Readonly<Record<string, string>>): void {
    this.#setProblems(
      Object.entries(fields).map(([field, words]) => [field as DraftField, { problem: 'refused', words }]),
    );
  }

  #become(start: FormStart | undefined, values: FormValues): void {
    this.#start = start;
    this.values = values;
    this.dirty = false;
    this.#setProblems([]);
  }

  #setProblems(problems: readonly (readonly [DraftField, FieldProblem])[]): void {
    this.problems = new Map(problems.map(([field, problem]) => [field === 'subcode' ? 'code' : field, problem]));
    this.#host.requestUpdate();
  }

  /** When it was, and what is not clear about that: a clock change is asked about, never guessed. */
  #when(now: number, timeZone: string): { readonly date: string | null; readonly problem?: FieldProblem['problem'] } {
    const { wall, instant } = this.values;
    if (wall === undefined) return { date: this.#start?.draft.date ?? formatInstant(now, timeZone) };
    if (wall === '') return { date: null, problem: 'required' };
    const possible = instantsOf(wall, timeZone);
    const meant = instant ?? (possible.length === 1 ? possible[0] : undefined);
    if (meant !== undefined) return { date: formatInstant(meant, timeZone) };
    return { date: null, problem: possible.length === 0 ? 'no-such-time' : 'doubled-time' };
  }
}
