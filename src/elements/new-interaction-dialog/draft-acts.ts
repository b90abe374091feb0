import type { ReactiveElement } from 'lit';
import type { FormDraftsController } from '../../controllers/form-drafts-controller.js';
import type { KeptDraft } from '../../data/device/draft.js';
import { isFocusLost } from '../shared/is-focus-lost.js';

/** Where who has nothing more to do here goes on. */
const FIRST_FIELD = '#field-code';

/** What the acts need of their form. */
interface DraftActsOptions {
  readonly drafts: FormDraftsController;
  /** Goes on with an earlier draft. */
  readonly resume: (draft: KeptDraft) => Promise<void>;
  /** Focuses the first control that a selector finds once everything is drawn. */
  readonly focus: (selector: string) => void;
}

/** What can be done with the drafts that a form offers; the focus stays in the form though most buttons go with what they do. */
export class DraftActs {
  /** The draft of which the person is asked whether it is to be thrown away. */
  asked: KeptDraft | undefined;

  readonly #host: ReactiveElement;
  readonly #options: DraftActsOptions;

  constructor(host: ReactiveElement, options: DraftActsOptions) {
    this.#host = host;
    this.#options = options;
  }

  resume(draft: KeptDraft): void {
    void this.#options.resume(draft);
  }

  /** Asks first; of the draft that is asked about, throws it away. */
  discard(draft: KeptDraft): void {
    if (this.asked?.id !== draft.id) {
      this.#ask(draft, '.drafts .keep');
      return;
    }
    this.#ask(undefined, FIRST_FIELD);
    // one that cannot be removed stays on offer
    void this.#options.drafts.keeper.discard(draft).catch(() => undefined);
  }

  /** Keeps the draft that is asked about. */
  keep({ id }: KeptDraft): void {
    this.#ask(undefined, `[data-draft="${CSS.escape(id)}"] [part="continue"]`);
  }

  /** Puts away what is said of drafts that the browser has lost. */
  forgetLost(): void {
    void this.#goOnAfter(this.#options.drafts.keeper.offers.forgetLost());
  }

  /** Looks for drafts again, after they could not be read. */
  look(): void {
    void this.#goOnAfter(this.#options.drafts.keeper.offers.look());
  }

  #ask(draft: KeptDraft | undefined, focus: string): void {
    this.asked = draft;
    this.#host.requestUpdate();
    this.#options.focus(focus);
  }

  async #goOnAfter(act: Promise<void>): Promise<void> {
    await act;
    await this.#host.updateComplete;
    if (isFocusLost()) this.#options.focus(FIRST_FIELD);
  }
}
