import type { PartialInteractionDraft } from '../model/interaction-draft.js';
import { AskingEvent } from './asking-event.js';

/**
 * Asks for the full form with what was typed so far. Whoever has a form opens it with the draft, and says by `waitUntil`
 * whether it was saved: the text goes only then.
 *
 * ```js
 * quickLog.addEventListener('interaction-compose', (event) => {
 *   event.waitUntil(dialog.showModal(event.draft).then((saved) => saved !== null));
 * });
 * ```
 */
export class InteractionComposeEvent extends AskingEvent {
  #isTaken = false;

  constructor(readonly draft: PartialInteractionDraft) {
    super('interaction-compose');
  }

  override waitUntil(answer: Promise<boolean>): void {
    this.#isTaken = true;
    super.waitUntil(answer);
  }

  /** Whether a form took the draft and saved it. Called by the element after dispatching. */
  async saved(): Promise<boolean> {
    return this.#isTaken && (await this.allowed());
  }
}

declare global {
  interface HTMLElementEventMap {
    'interaction-compose': InteractionComposeEvent;
  }
}
