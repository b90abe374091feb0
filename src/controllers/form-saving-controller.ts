import type { ReactiveControllerHost } from 'lit';
import { AdapterError, toAdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { decodeInteraction } from '../data/decode.js';
import type { FileUpload, FileUploads } from '../data/file-upload.js';
import { findDuplicate } from '../data/find-duplicate.js';
import type { AttachmentDraft } from '../model/attachment.js';
import { changesBetween, type FieldGroup } from '../model/changes.js';
import type { CodeTree } from '../model/code-tree.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import type { User } from '../model/user.js';
import type { DraftFormController, FormRules } from './draft-form-controller.js';
import { reportFailure, type Failure } from './failure-reporter.js';
import { currentEntry, findConflict, takenFromThem, undecided, type Conflict } from './form-conflict.js';
import { saveInteraction } from './save-interaction.js';
import { updateInteraction } from './update-interaction.js';

/** What is done when the interaction is saved. */
export type AfterSaving = 'close' | 'another' | 'follow-up';

/** What a save needs to know beside the form. */
export interface SavingContext {
  readonly adapter: InteractionAdapter;
  readonly rules: FormRules;
  readonly codes: CodeTree | undefined;
  readonly currentUser: User | null | undefined;
}

/** What the controller asks of its element. */
export interface SavingOptions {
  readonly form: DraftFormController;
  /** Undefined while there is no adapter to save to. */
  readonly context: () => SavingContext | undefined;
  /** Something has to be put right first: the form says what. */
  readonly refused: () => void;
  /** Waited for before a new interaction goes to the adapter; afterwards the form knows under which id. */
  readonly keep: () => Promise<void>;
  /** It could not be saved, and that is said. */
  readonly failed: () => void;
  /** The adapter has taken it; called before the page is told. */
  readonly saved: (interaction: Interaction, then: AfterSaving) => void;
}

/** Time that looking for a duplicate may take before the save goes on without it, in milliseconds. */
const DUPLICATE_PATIENCE = 1500;

/**
 * Saves what a form holds: a new interaction, or changes of one. It asks where the interaction seems to be there already or was
 * changed elsewhere, and keeps the form as it is whatever fails.
 */
export class FormSavingController {
  /** True from Save to the answer; a second press meanwhile does nothing. */
  busy = false;
  /** What failed last, until it is tried again. */
  failure: Failure | undefined;
  /** An entry that looks the same; saving once more keeps both. */
  duplicate: Interaction | undefined;
  /** What somebody else made of the entry meanwhile. */
  conflict: Conflict | undefined;
  uploads: FileUploads = new Map();
  /** True once the user has stopped waiting: nobody knows whether the adapter took it. */
  stopped = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SavingOptions;
  #call: AbortController | undefined;
  #running: Promise<void> = Promise.resolve();
  #then: AfterSaving = 'close';
  /** What the adapter was last given as a new interaction. */
  #sent: InteractionDraft | undefined;
  /** True once the user has seen the duplicate, and saves all the same. */
  #isDistinct = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SavingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Forgets what an earlier form asked or failed at. */
  reset(): void {
    this.failure = undefined;
    this.duplicate = undefined;
    this.conflict = undefined;
    this.uploads = new Map();
    this.stopped = false;
    this.#sent = undefined;
    this.#isDistinct = false;
    this.#host.requestUpdate();
  }

  async save(then: AfterSaving): Promise<void> {
    const { form, context, refused } = this.#options;
    const known = context();
    if (this.busy || !known) return;
    const draft = form.finish(known.rules);
    if (!draft || (this.conflict && undecided(this.conflict).length > 0)) {
      refused();
      return;
    }
    this.#running = this.#run(known, draft, then);
    await this.#running;
  }

  /** Leaves a file out; where it is just being sent, that is stopped, and what else is to be saved goes on. */
  readonly cancelUpload = async (fileId: string): Promise<void> => {
    const { form } = this.#options;
    form.change('attachments', { files: form.values.files.filter(({ id }) => id !== fileId) });
    if (!this.busy) return;
    this.#call?.abort();
    await this.#running;
    await this.save(this.#then);
  };

  /** Sends again what failed. */
  readonly retryUpload = (): Promise<void> => this.again();

  /** Saves what was asked about or failed, and goes on as it was meant to. */
  again(): Promise<void> {
    return this.save(this.#then);
  }

  /** Waits no longer for the adapter. What was typed stays, and may be saved again under the same id. */
  stop(): void {
    if (!this.busy) return;
    this.stopped = true;
    this.#call?.abort();
  }

  /** Takes what was decided about a group of fields that both sides changed. */
  choose(group: FieldGroup, whose: 'mine' | 'theirs'): void {
    const { conflict } = this;
    if (!conflict) return;
    this.#decide({ ...conflict, chosen: { ...conflict.chosen, [group]: whose } });
    this.#options.form.adopt(conflict[whose], [group]);
    this.#host.requestUpdate();
  }

  async #run(known: SavingContext, draft: InteractionDraft, then: AfterSaving): Promise<void> {
    const { entry } = this.#options.form.started!;
    const call = new AbortController();
    this.#call = call;
    this.#then = then;
    this.busy = true;
    this.failure = undefined;
    // whoever saves once more has seen what looks the same
    this.#isDistinct ||= this.duplicate !== undefined;
    this.duplicate = undefined;
    this.uploads = new Map();
    this.stopped = false;
    this.#host.requestUpdate();
    try {
      const work = entry ? this.#update(known, entry, draft, then) : this.#create(known, draft, then);
      // an adapter that ignores the signal must not keep anybody in the form
      await Promise.race([work, aborted(call.signal)]);
    } catch (thrown) {
      if (!call.signal.aborted) this.#fail(toAdapterError(thrown), then);
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }

  async #create(known: SavingContext, draft: InteractionDraft, then: AfterSaving) {
    const { adapter, rules, codes, currentUser } = known;
    if (!this.#isDistinct) {
      this.duplicate = await this.#findDuplicate(adapter, draft, rules.timeZone);
      if (this.duplicate) return;
    }
    const { form, keep, saved, refused } = this.#options;
    const { signal } = this.#call!;
    await keep();
    if (signal.aborted) return;
    const { id = draft.id } = form.snapshot ?? {};
    const sent = { ...draft, id };
    const arrived = await this.#findArrived(adapter, sent);
    if (arrived) {
      form.arrive(arrived);
      await this.#update(known, arrived, form.draft(rules) ?? sent, then);
      return;
    }
    this.#sent = sent;
    const result = await saveInteraction(this.#host, {
      adapter,
      draft: sent,
      files: form.values.files,
      codes,
      currentUser,
      signal,
      onProgress: (fileId, fraction) => this.#setUpload(fileId, { fraction }),
      beforeReport: (interaction) => {
        // taken after all, when nobody waited any more: what is in the form now is a change of it
        if (signal.aborted) this.#changeInstead(id, interaction);
        // closing gives the focus back; a listener that is told afterwards may place it where the new row is
        else saved(interaction, then);
      },
    });
    if (!result && !signal.aborted) refused();
  }

  #changeInstead(id: string, interaction: Interaction): void {
    const { form } = this.#options;
    if (form.snapshot?.id === id) form.arrive(interaction);
    this.#host.requestUpdate();
  }

  /**
   * What an earlier try has left at the adapter without an answer, where the form was changed since: sent again under its id,
   * the change would be taken for the same once more and be lost.
   */
  async #findArrived(adapter: InteractionAdapter, draft: InteractionDraft): Promise<Interaction | undefined> {
    const { id, recordId } = draft;
    const sent = this.#sent;
    if (sent?.id !== id || Object.keys(changesBetween(sent, draft)).length === 0) return undefined;
    const answer: unknown = await adapter.get?.({ id, recordId }).catch((error: unknown) => {
      if (toAdapterError(error).kind !== 'not-found') throw error;
    });
    return answer === undefined ? undefined : decodeInteraction(answer);
  }

  async #update({ adapter }: SavingContext, entry: Interaction, draft: InteractionDraft, then: AfterSaving) {
    const { form, saved, refused } = this.#options;
    const changes = changesBetween(entry, draft);
    let current: Interaction | null = entry;
    if (Object.keys(changes).length > 0) {
      current = await updateInteraction(this.#host, adapter, draft.recordId, entry, changes);
      if (!current) {
        refused();
        return;
      }
      // what is saved is not sent again when a file fails
      form.rebase(current);
      this.conflict = undefined;
    }
    await this.#detach(adapter, draft.recordId, current.id);
    const failed = await this.#attach(adapter, draft.recordId, current);
    if (failed) throw failed;
    saved(form.started?.entry ?? current, then);
  }

  /** Takes away the files that are to go, one after the other; what is gone is not asked for again. */
  async #detach(adapter: InteractionAdapter, recordId: string, id: string): Promise<void> {
    const { form } = this.#options;
    for (const attachmentId of form.values.detached) {
      const answer: unknown = await adapter.detach?.({ id, recordId }, attachmentId);
      if (answer !== undefined) form.rebase(decodeInteraction(answer));
      form.change('attachments', { detached: form.values.detached.filter((other) => other !== attachmentId) });
    }
  }

  /** Sends the files one after the other. @returns why the first that failed did; it and those after it stay in the form */
  async #attach(adapter: InteractionAdapter, recordId: string, entry: Interaction): Promise<AdapterError | undefined> {
    const { form } = this.#options;
    const { id, attachments = [] } = entry;
    for (const file of form.values.files) {
      if (attachments.some((kept) => kept.id === file.id)) continue;
      try {
        const attached = await this.#attachOne(adapter, { id, recordId }, file);
        form.rebase(attached);
        form.change('attachments', { files: form.values.files.filter((other) => other.id !== file.id) });
      } catch (thrown) {
        const error = toAdapterError(thrown);
        this.#setUpload(file.id, { error });
        return error;
      }
    }
    return undefined;
  }

  async #attachOne(adapter: InteractionAdapter, ref: { id: string; recordId: string }, file: AttachmentDraft) {
    const answer = await adapter.attach?.(ref, file, {
      signal: this.#call?.signal,
      onProgress: (fileId, fraction) => this.#setUpload(fileId, { fraction }),
    });
    return decodeInteraction(answer);
  }

  async #findDuplicate(adapter: InteractionAdapter, draft: InteractionDraft, timeZone: string) {
    const signal = AbortSignal.any([AbortSignal.timeout(DUPLICATE_PATIENCE), this.#call!.signal]);
    const tooLate = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
    // a guard must never keep anybody from saving
    const found = findDuplicate(adapter, draft, { timeZone, signal }).catch(() => undefined);
    return Promise.race([found, tooLate]);
  }

  #fail(error: AdapterError, then: AfterSaving): void {
    const { form, context } = this.#options;
    if (error.kind === 'invalid' && error.fields) form.refuse(error.fields);
    this.failure = reportFailure(this.#host, 'save', error, () => void this.save(then));
    this.#options.failed();
    const { entry, recordId } = form.started ?? {};
    const known = context();
    if (error.kind === 'conflict' && entry && known && recordId !== undefined) {
      void this.#findConflict(known, recordId, entry, error);
    }
  }

  async #findConflict({ adapter, rules }: SavingContext, recordId: string, entry: Interaction, error: AdapterError) {
    const { form, refused } = this.#options;
    const theirs = await currentEntry(adapter, recordId, entry.id, error);
    const mine = form.draft(rules);
    if (!theirs || !mine || form.started?.entry !== entry) return;
    const conflict = findConflict(entry, mine, theirs);
    this.#decide(conflict);
    this.failure = undefined;
    form.adopt(theirs, takenFromThem(conflict));
    this.#host.requestUpdate();
    // the fields are drawn anew: the reader goes on where it says why
    refused();
  }

  /** Only what was decided is held against their version: a form that is left before meets the same question again. */
  #decide(conflict: Conflict): void {
    this.conflict = conflict;
    if (undecided(conflict).length === 0) this.#options.form.rebase(conflict.theirs);
  }

  #setUpload(fileId: string, upload: FileUpload): void {
    this.uploads = new Map([...this.uploads, [fileId, upload]]);
    this.#host.requestUpdate();
  }
}

/** Rejects when the signal is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new AdapterError('aborted', 'Stopped.')), { once: true });
  });
}
