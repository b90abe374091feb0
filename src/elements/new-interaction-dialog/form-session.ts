import type { ReactiveControllerHost } from 'lit';
import type { DraftFormController, FormSnapshot, FormStart } from '../../controllers/draft-form-controller.js';
import type { FormDraftsController } from '../../controllers/form-drafts-controller.js';
import type { AfterSaving, FormSavingController } from '../../controllers/form-saving-controller.js';
import type { FormValues } from '../../controllers/form-values.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { KeptDraft } from '../../data/device/draft.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Interaction } from '../../model/interaction.js';
import { anotherStart, followUpStart, type NextStart } from './next-start.js';
import { createAnswer, type Opening } from './opening.js';

/** What the session asks of its element. */
export interface SessionOptions {
  readonly form: DraftFormController;
  readonly saving: () => FormSavingController;
  readonly drafts: FormDraftsController;
  readonly i18n: () => I18n;
  readonly focus: (selector: string) => void;
  /** Takes the form from sight. */
  readonly hide: () => void;
}

/** Where to open the form, and for which adapter. */
export interface Place {
  readonly modal: boolean;
  readonly adapter: InteractionAdapter | undefined;
}

/**
 * What happens between opening a form and closing it: which interaction it holds, who waits for the answer, what comes after a
 * save. What is not saved is kept for the next time that the form is opened for the same.
 */
export class FormSession {
  /** Undefined while the form is closed. */
  opening: Opening | undefined;
  /** True while the user is asked whether what was written is to be thrown away. */
  asking = false;
  /** Said to screen readers when the form goes on with another interaction. */
  announcement = '';

  readonly #host: ReactiveControllerHost;
  readonly #options: SessionOptions;
  /** Forms that were left before they were saved, by what they were opened for. */
  readonly #left = new Map<string, FormSnapshot>();

  constructor(host: ReactiveControllerHost, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
  }

  /**
   * Opens the form. One that is open for something else is left as it is, and its opener answered.
   * @param resumes true: what was written for the same before and not saved comes back
   */
  open(start: FormStart, resumes: boolean, { modal, adapter }: Place): Promise<Interaction | null> {
    const { form, focus } = this.#options;
    const { opening } = this;
    if (opening && resumes && keyOf(start) === keyOf(form.started)) {
      focus('#field-code');
      return opening.result;
    }
    this.#leave();
    opening?.settle(opening.last);
    const left = resumes ? this.#left.get(keyOf(start)) : undefined;
    if (left) {
      // what becomes of it is the open form's matter, also where it is a change of what has arrived by then
      this.#left.delete(keyOf(start));
      form.restore(left);
    } else form.start(start);
    this.#options.drafts.begin();
    const answer = createAnswer();
    // one that is in sight already stays where it is
    this.#begin({ modal: opening?.modal ?? modal, adapter, last: null, ...answer });
    focus('#field-code');
    return answer.result;
  }

  /** Closes the form and answers whoever opened it. */
  close(): void {
    const { opening } = this;
    this.#leave();
    this.opening = undefined;
    this.#host.requestUpdate();
    this.#options.hide();
    opening?.settle(opening.last);
  }

  /** Waits no longer for the adapter. */
  stop(): void {
    const { saving, focus } = this.#options;
    saving().stop();
    // the button that was pressed goes with it
    focus('[part~="save"]');
  }

  /** Asks whether what was written is to be thrown away. */
  ask(): void {
    this.#setAsking(true, 'footer .keep');
  }

  /** Goes on after the question. */
  keep(): void {
    this.#setAsking(false, '#field-subject');
  }

  /** Throws away what was written, and closes the form. */
  discard(): void {
    const { form, drafts } = this.#options;
    this.#left.delete(keyOf(form.started));
    void drafts.keeper.discard().catch(ignore);
    form.clear();
    this.close();
  }

  /** Goes on with an earlier draft; what was written meanwhile stays a draft of its own. */
  async resume(draft: KeptDraft): Promise<void> {
    const { form, drafts, focus } = this.#options;
    const { opening } = this;
    if (!opening || !(await drafts.resume(draft)) || opening !== this.opening) return;
    // under its new name, so that it is not brought back a second time
    this.#left.delete(keyOf(form.started));
    this.#begin(opening);
    focus('#field-subject');
  }

  /** The adapter has taken the interaction: closes the form, or goes on with the next one. */
  saved(interaction: Interaction, then: AfterSaving): void {
    const { form, drafts, i18n } = this.#options;
    const { started, values } = form;
    if (!this.opening || !started) return;
    this.#left.delete(keyOf(started));
    // where it cannot be removed it is next time, for by then the adapter knows of it
    void drafts.keeper.saved().catch(ignore);
    this.opening = { ...this.opening, last: interaction };
    const { messages } = i18n();
    if (then === 'close') {
      form.clear();
      this.close();
    } else if (then === 'another') {
      this.#goOn(this.opening, anotherStart(started, values), messages.savedNext, '#field-subject');
    } else {
      const next = followUpStart(started, values, interaction, i18n());
      this.#goOn(this.opening, next, messages.savedFollowUp, '#field-date');
    }
  }

  /** The adapter has taken these values of a form that was left: it does not come back, unless somebody had written on. */
  savedLater(key: unknown, values: FormValues): void {
    const { keeper } = this.#options.drafts;
    for (const [name, left] of this.#left) {
      if (left.key !== key || left.values !== values) continue;
      this.#left.delete(name);
      void keeper.saved(left.id).catch(ignore);
    }
    // one that gave way to a draft is on offer
    void keeper.offers.look();
  }

  #goOn(opening: Opening, { start, values }: NextStart, announcement: string, focus: string): void {
    const { form, drafts } = this.#options;
    form.start(start, values);
    drafts.begin();
    this.#begin(opening, announcement);
    this.#options.focus(focus);
  }

  #begin(opening: Opening, announcement = ''): void {
    this.opening = opening;
    this.announcement = announcement;
    this.asking = false;
    this.#options.saving().reset();
  }

  #leave(): void {
    const { form, drafts } = this.#options;
    void drafts.keeper.end();
    const { snapshot } = form;
    if (snapshot && form.dirty) this.#left.set(keyOf(snapshot.start), snapshot);
    form.clear();
  }

  #setAsking(asking: boolean, focus: string): void {
    this.asking = asking;
    this.#host.requestUpdate();
    this.#options.focus(focus);
  }
}

function ignore(): void {
  // the draft stays where it is, and is offered again
}

/** What a form was opened for: a new interaction of a record, or one of its entries. */
function keyOf(start: FormStart | undefined): string {
  return JSON.stringify([start?.recordId, start?.entry?.id]);
}
