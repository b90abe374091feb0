import { InteractionCreatedEvent, InteractionUpdatedEvent } from '../../src/events/interaction-events.js';
import type { Interaction } from '../../src/model/interaction.js';

/** One call of the form. */
interface Opening {
  readonly how: 'showModal' | 'show' | 'edit';
  readonly given: unknown;
  readonly options?: unknown;
}

/** A form of the host's own that does as the test says: it saves what it is told, or is closed. */
export class StubDialog extends HTMLElement {
  readonly openings: Opening[] = [];
  #settle: ((saved: Interaction | null) => void) | undefined;

  /** Puts one into the `dialog` slot of an element. */
  static into(el: HTMLElement): StubDialog {
    const dialog = document.createElement('stub-dialog') as StubDialog;
    dialog.slot = 'dialog';
    el.append(dialog);
    return dialog;
  }

  showModal(draft: unknown): Promise<Interaction | null> {
    return this.#open({ how: 'showModal', given: draft });
  }

  show(draft: unknown): Promise<Interaction | null> {
    return this.#open({ how: 'show', given: draft });
  }

  edit(interaction: Interaction, options: unknown): Promise<Interaction | null> {
    return this.#open({ how: 'edit', given: interaction, options });
  }

  /** Reports that an entry was changed, as a form does, and closes. */
  saveChange(...given: ConstructorParameters<typeof InteractionUpdatedEvent>): void {
    this.close(given[0]);
    this.dispatchEvent(new InteractionUpdatedEvent(...given));
  }

  /** Reports that an entry was made, and closes. */
  saveNew(...given: ConstructorParameters<typeof InteractionCreatedEvent>): void {
    this.close(given[0].interaction);
    this.dispatchEvent(new InteractionCreatedEvent(...given));
  }

  close(saved: Interaction | null = null): void {
    this.replaceChildren();
    this.#settle?.(saved);
  }

  #open(opening: Opening): Promise<Interaction | null> {
    // whoever had it opened for something else is answered
    this.#settle?.(null);
    this.openings.push(opening);
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Field of the form');
    this.replaceChildren(field);
    field.focus();
    return new Promise((resolve) => (this.#settle = resolve));
  }
}

customElements.define('stub-dialog', StubDialog);
