import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
import { validateDraft, type DraftField, type DraftProblem, type DraftProblemKind } from '../model/validate-draft.js';

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
  readonly kind: DraftProblemKind | 'no-such-time' | 'doubled-time' | 'refused';
  readonly limit?: number | undefined;
  readonly words?: string | undefined;
}

/** What a form is started with. */
export interface FormStart {
  readonly draft: PartialInteractionDraft;
  readonly recordId: string;
  readonly recordLabel: string | undefined;
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
export class DraftFormController implements ReactiveController {
  values: FormValues = empty;
  problems: ReadonlyMap<DraftField, FieldProblem> = new Map();
  /** True once the user has changed something that is not saved. */
  dirty = false;

  readonly #host: ReactiveControllerHost;
  #start: FormStart | undefined;
  #id = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Nothing to do by itself; the host draws anew whenever `change` or `start` was called. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The record that the form was opened for; it stays so, whatever the page shows meanwhile. */
  get record(): { readonly recordId: string; readonly recordLabel: string | undefined } | undefined {
    return this.#start;
  }

  /** Begins anew with what is known already. */
  start(start: FormStart): void {
    const { draft } = start;
    this.#start = start;
    this.#id = draft.id ?? createClientId();
    this.values = {
      ...empty,
      user: draft.user,
      code: draft.code ? { code: draft.code, subcode: draft.subcode ?? undefined } : null,
      relations: draft.relations ?? [],
      subject: draft.subject ?? '',
      comments: draft.comments ?? '',
      fields: draft.fields ?? {},
    };
    this.problems = new Map();
    this.dirty = false;
    this.#host.requestUpdate();
  }

  /** Takes what the user changed; a problem of a changed field is no longer shown. */
  change(patch: Partial<FormValues>): void {
    // another wall time is another question which of two instants is meant
    this.values = { ...this.values, ...('wall' in patch && { instant: undefined }), ...patch };
    this.dirty = true;
    const problems = new Map(this.problems);
    for (const name of Object.keys(patch)) problems.delete(problemField(name));
    if (patch.code !== undefined) problems.delete('subcode');
    if (patch.fields) for (const key of Object.keys(patch.fields)) problems.delete(`fields.${key}`);
    this.problems = problems;
    this.#host.requestUpdate();
  }

  /** The wall time that the date field shows, in the given zone. */
  shownWall(now: number, timeZone: string): string {
    const given = this.#start?.draft.date;
    const parsed = given ? parseDate(given) : null;
    if (this.values.wall !== undefined) return this.values.wall;
    if (!parsed) return wallTimeAt(now, timeZone).slice(0, 16);
    if (parsed.kind === 'day') return `${parsed.day}T12:00`;
    return (parsed.kind === 'floating' ? parsed.wall : wallTimeAt(parsed.epoch, timeZone)).slice(0, 16);
  }

  /** The instants that the typed wall time can mean: two where clocks were put back, none where it does not exist. */
  possibleInstants(timeZone: string): readonly number[] | undefined {
    return this.values.wall ? instantsOf(this.values.wall, timeZone) : undefined;
  }

  /**
   * The interaction to save, or null where something is wrong; then `problems` says what.
   * @param now epoch milliseconds; the date, where it was left at now
   */
  finish(now: number, timeZone: string, codes: CodeTree | undefined, maxFileSize?: number): InteractionDraft | null {
    const start = this.#start;
    if (!start) return null;
    const { user, code, relations, files, subject, comments, fields } = this.values;
    const date = this.#date(now, timeZone);
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
      fields: usedFields(fields, code, codes),
    };
    const sizes = files.map(({ name, blob }) => ({ name, size: blob.size }));
    const found = validateDraft({ ...draft, files: sizes }, { codes, maxFileSize, kind: 'interaction' });
    this.problems = new Map([...this.#timeProblems(timeZone), ...toFieldProblems(found)]);
    this.#host.requestUpdate();
    return this.problems.size === 0 ? draft : null;
  }

  /** Takes what the backend refused, in its own words, a field each. */
  refuse(fields: Readonly<Record<string, string>>): void {
    this.problems = new Map(
      Object.entries(fields).map(([field, words]) => [field as DraftField, { kind: 'refused', words }]),
    );
    this.#host.requestUpdate();
  }

  /** Forgets what was typed: it is saved, or the user does not want it. */
  clear(): void {
    this.dirty = false;
    this.values = empty;
    this.problems = new Map();
    this.#start = undefined;
    this.#host.requestUpdate();
  }

  #date(now: number, timeZone: string): string | null {
    const { wall, instant } = this.values;
    if (wall === undefined) return this.#start?.draft.date ?? formatInstant(now, timeZone);
    const possible = instantsOf(wall, timeZone);
    const chosen = instant ?? possible[0];
    return chosen === undefined ? null : formatInstant(chosen, timeZone);
  }

  /** A clock change is asked about, never guessed. */
  #timeProblems(timeZone: string): [DraftField, FieldProblem][] {
    const possible = this.possibleInstants(timeZone);
    if (this.values.wall === '') return [['date', { kind: 'required' }]];
    if (possible?.length === 0) return [['date', { kind: 'no-such-time' }]];
    return possible?.length === 2 && this.values.instant === undefined ? [['date', { kind: 'doubled-time' }]] : [];
  }
}

function problemField(name: string): DraftField {
  if (name === 'wall' || name === 'instant') return 'date';
  return (name === 'files' ? 'attachments' : name) as DraftField;
}

function toFieldProblems(found: readonly DraftProblem[]): [DraftField, FieldProblem][] {
  return found.map(({ field, problem, limit }) => [field, { kind: problem, limit }]);
}

/** Values of the fields that the chosen code has; what was typed for another code stays in the form and is not sent. */
function usedFields(
  fields: Readonly<Record<string, FieldValue>>,
  code: CodeValue | null,
  codes: CodeTree | undefined,
): Readonly<Record<string, FieldValue>> | undefined {
  const found = codes?.find(code?.code, code?.subcode);
  const keys = [found?.code, found?.subcode].flatMap((one) => one?.fields ?? []).map(({ key }) => key);
  const used = keys.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key] ?? null] as const);
  return used.length ? Object.fromEntries(used) : undefined;
}
