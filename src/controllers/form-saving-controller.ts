import type { ReactiveControllerHost } from 'lit';
import { AdapterError, toAdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import type { FileUpload, FileUploads } from '../data/file-upload.js';
import { changesBetween, type FieldGroup } from '../model/changes.js';
import type { CodeTree } from '../model/code-tree.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import type { User } from '../model/user.js';
import type { DraftFormController, FormRules } from './draft-form-controller.js';
import { reportFailure, type Failure } from './failure-reporter.js';
import { currentEntry, findConflict, takenFromThem, undecided, type Conflict } from './form-conflict.js';
import { soonDuplicate } from './form-duplicate.js';
import { bringFiles } from './form-files.js';
import { findArrived, FormSent, isSame } from './form-sent.js';
import type { FormValues } from './form-values.js';
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
  /** The adapter has taken these values of a form that was left meanwhile. */
  readonly savedLater: (key: unknown, values: FormValues) => void;
}

/** One save, from the press to its answer. By then another form may be open, or somebody may have typed on. */
interface Run {
  /** Which form is saved. */
  readonly key: unknown;
  readonly known: SavingContext;
  readonly then: AfterSaving;
  readonly call: AbortController;
  /** What is saved of it. Once somebody types, the form has others. */
  values: FormValues;
  /** What the changes are changes of. */
  entry?: Interaction | undefined;
}

/**
 * Saves what a form holds: a new interaction, or changes of one. It asks where the interaction seems to be there already or was
 * changed elsewhere, and keeps the form as it is whatever fails.
 *
 * A save goes on when another form is opened: whoever has pressed Save counts on it. Its answer leaves that other form alone.
 */
export class FormSavingController {
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
  /** What is waited for, by the form. */
  readonly #runs = new Map<unknown, Run>();
  /** What failed while another form was open, by the form. */
  readonly #missed = new Map<unknown, Failure>();
  readonly #sent = new FormSent();
  #then: AfterSaving = 'close';
  /** True once the user has seen the duplicate, and saves all the same. */
  #isDistinct = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SavingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** True from Save to the answer; a second press meanwhile does nothing. */
  get busy(): boolean {
    return this.#runs.has(this.#options.form.key);
  }

  /** Forgets what an earlier form asked or failed at. */
  reset(): void {
    const { key } = this.#options.form;
    this.failure = this.#missed.get(key);
    this.#missed.delete(key);
    this.duplicate = undefined;
    this.conflict = undefined;
    this.uploads = new Map();
    this.stopped = false;
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
    await this.#run({ key: form.key, known, then, call: new AbortController(), values: form.values }, draft);
  }

  /** Leaves a file out; where it is just being sent, that is stopped, and what else is to be saved goes on. */
  readonly cancelUpload = async (fileId: string): Promise<void> => {
    const { form } = this.#options;
    form.change('attachments', { files: form.values.files.filter(({ id }) => id !== fileId) });
    if (this.#abort()) await this.again();
  };

  /** Sends again what failed. */
  readonly retryUpload = (): Promise<void> => this.again();

  /** Saves what was asked about or failed, and goes on as it was meant to. */
  again(): Promise<void> {
    return this.save(this.#then);
  }

  /** Waits no longer for the adapter. What was typed stays, and may be saved again under the same id. */
  stop(): void {
    this.stopped = this.#abort();
    this.#host.requestUpdate();
  }

  /** Takes what was decided about a group of fields that both sides changed. */
  choose(group: FieldGroup, whose: 'mine' | 'theirs'): void {
    const { conflict } = this;
    if (!conflict) return;
    this.#decide({ ...conflict, chosen: { ...conflict.chosen, [group]: whose } });
    this.#options.form.adopt(conflict[whose], [group]);
    this.#host.requestUpdate();
  }

  async #run(run: Run, draft: InteractionDraft): Promise<void> {
    const { entry } = this.#options.form.started!;
    const { signal } = run.call;
    this.#runs.set(run.key, run);
    this.#then = run.then;
    this.failure = undefined;
    // whoever saves once more has seen what looks the same
    this.#isDistinct ||= this.duplicate !== undefined;
    this.duplicate = undefined;
    this.uploads = new Map();
    this.stopped = false;
    this.#host.requestUpdate();
    try {
      const work = entry ? this.#update(run, entry, draft) : this.#create(run, draft);
      // an adapter that ignores the signal must not keep anybody in the form
      await Promise.race([work, aborted(signal)]);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(run, toAdapterError(thrown));
    } finally {
      this.#end(run);
      this.#host.requestUpdate();
    }
  }

  /** True while the form is open that is saved. */
  #isOpen({ key }: Run): boolean {
    return this.#options.form.key === key;
  }

  #end(run: Run): void {
    if (this.#runs.get(run.key) === run) this.#runs.delete(run.key);
  }

  /** Returns whether there was something to wait for. */
  #abort(): boolean {
    const run = this.#runs.get(this.#options.form.key);
    if (!run) return false;
    run.call.abort();
    this.#end(run);
    return true;
  }

  async #create(run: Run, draft: InteractionDraft): Promise<void> {
    const { form, keep, refused } = this.#options;
    const { adapter, rules, codes, currentUser } = run.known;
    const { signal } = run.call;
    if (!this.#isDistinct) {
      const duplicate = await soonDuplicate(adapter, draft, rules.timeZone, signal);
      if (signal.aborted) return;
      // without the form nobody can be asked; a double is seen and taken away, a gap is not seen
      if (duplicate && this.#isOpen(run)) {
        this.duplicate = duplicate;
        return;
      }
    }
    if (this.#isOpen(run)) await keep();
    if (signal.aborted) return;
    const { id = draft.id } = (this.#isOpen(run) && form.snapshot) || {};
    const sent = { ...draft, id };
    const hasOther = this.#sent.hasOther(id, sent);
    const arrived = hasOther ? await findArrived(adapter, sent) : undefined;
    if (signal.aborted || (arrived && !this.#isOpen(run))) return;
    if (arrived) {
      form.arrive(arrived);
      run.values = form.values;
      await this.#update(run, arrived, form.draft(rules) ?? sent);
      return;
    }
    let hasRest = false;
    const save = () =>
      saveInteraction(this.#host, {
        adapter,
        draft: sent,
        files: run.values.files,
        codes,
        currentUser,
        signal,
        onProgress: (fileId, fraction) => this.#setUpload(run, fileId, { fraction }),
        // closing gives the focus back; a listener that is told afterwards may place it where the new row is
        beforeReport: (interaction) => {
          const isOther = hasOther && adapter.update !== undefined && !isSame(interaction, sent);
          hasRest = this.#created(run, id, interaction, isOther);
        },
      });
    const result = await this.#sent.hand(id, sent, save);
    if (hasRest) await this.#saveRest(run);
    else if (!result && this.#isOpen(run) && !signal.aborted) refused();
  }

  /**
   * The adapter has taken a new interaction.
   * @param isOther true where it has answered with something else, as with what was sent before
   * @returns whether the form holds more than what was sent
   */
  #created(run: Run, id: string, interaction: Interaction, isOther: boolean): boolean {
    const { form, saved, savedLater } = this.#options;
    const { aborted: isStopped } = run.call.signal;
    if (!this.#isOpen(run)) {
      if (!isOther) savedLater(run.key, run.values);
      return false;
    }
    this.#sent.forget(id);
    if (!isStopped && !isOther && form.values === run.values) {
      saved(interaction, run.then);
      return false;
    }
    // what is in the form now is a change of it
    form.arrive(interaction);
    const { files } = run.values;
    if (files.length > 0) {
      form.change('attachments', { files: form.values.files.filter((file) => !files.includes(file)) });
    }
    return !isStopped;
  }

  /** Saves what was typed while the rest was on its way. */
  #saveRest(run: Run): Promise<void> {
    this.#end(run);
    return this.save(run.then);
  }

  async #update(run: Run, entry: Interaction, draft: InteractionDraft): Promise<void> {
    const { form, saved, savedLater, refused } = this.#options;
    const { adapter } = run.known;
    const { signal } = run.call;
    const { recordId } = draft;
    const changes = changesBetween(entry, draft);
    let current = entry;
    run.entry = entry;
    if (Object.keys(changes).length > 0) {
      const update = () => updateInteraction(this.#host, adapter, recordId, entry, changes);
      const updated = await this.#sent.hand(run.key, draft, update);
      if (!updated) {
        if (this.#isOpen(run) && !signal.aborted) refused();
        return;
      }
      current = updated;
      if (this.#isOpen(run)) {
        this.#sent.forget(run.key);
        // what is saved is not sent again when a file fails
        form.rebase(current);
        this.conflict = undefined;
      }
    }
    const { files, detached } = run.values;
    // nobody waits any more: the files are left to the next save
    if (signal.aborted && files.length + detached.length > 0) return;
    current = await bringFiles(current, run.values, {
      adapter,
      recordId,
      signal,
      upload: (fileId, upload) => this.#setUpload(run, fileId, upload),
      done: (now, left) => this.#done(run, now, left),
    });
    if (!this.#isOpen(run)) savedLater(run.key, run.values);
    else if (form.values !== run.values && !signal.aborted) await this.#saveRest(run);
    else if (!signal.aborted) saved(form.started?.entry ?? current, run.then);
  }

  /** Holds the form against the entry as it is now, without what is done. */
  #done(run: Run, entry: Interaction, left: (values: FormValues) => Partial<FormValues>): void {
    const { form } = this.#options;
    if (!this.#isOpen(run)) return;
    const isAsSaved = form.values === run.values;
    form.rebase(entry);
    form.change('attachments', left(form.values));
    if (isAsSaved) run.values = form.values;
  }

  #fail(run: Run, error: AdapterError): void {
    const { form, failed } = this.#options;
    const again = () => {
      if (this.#isOpen(run)) void this.save(run.then);
    };
    const failure = reportFailure(this.#host, 'save', error, again);
    if (!this.#isOpen(run)) {
      this.#missed.set(run.key, failure);
      return;
    }
    if (error.kind === 'invalid' && error.fields) form.refuse(error.fields);
    this.failure = failure;
    failed();
    if (error.kind === 'conflict') void this.#findConflict(run, error);
  }

  async #findConflict(run: Run, error: AdapterError): Promise<void> {
    const { form, refused } = this.#options;
    const { entry, recordId } = form.started!;
    if (!entry) return;
    const theirs = await currentEntry(run.known.adapter, recordId, entry.id, error);
    const mine = form.draft(run.known.rules);
    if (!theirs || !mine || form.started?.entry !== entry || this.busy) return;
    this.failure = undefined;
    const isOwn = theirs.version === entry.version || this.#sent.has(run.key, theirs);
    if (isOwn && theirs.version !== run.entry?.version) {
      // it was nobody else: an earlier change from this form, whose answer was lost or came late
      form.rebase(theirs);
      await this.save(run.then);
      return;
    }
    const conflict = findConflict(entry, mine, theirs);
    this.#decide(conflict);
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

  #setUpload(run: Run, fileId: string, upload: FileUpload): void {
    if (!this.#isOpen(run)) return;
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
