import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { NewInteractionDialogElement } from '../new-interaction-dialog/new-interaction-dialog-element.js';
import type { TimelineModel } from './timeline-model.js';

/** The timeline's form: loaded when it is first wanted, unless the host brings its own. */
export class TimelineForm {
  /** True once the timeline's own form is to be drawn. */
  loaded = false;

  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Opens the form for a new interaction; null where it was closed without saving, or could not be loaded. */
  async create(draft: PartialInteractionDraft): Promise<Interaction | null> {
    const form = await this.#form(() => void this.create(draft));
    return (await form?.showModal(draft)) ?? null;
  }

  async #form(again: () => void): Promise<NewInteractionDialogElement | undefined> {
    const { host } = this.#model;
    await host.updateComplete;
    if (!this.#slotted) {
      if (!(await this.#model.loadPart('dialog', again))) return undefined;
      this.loaded = true;
      host.requestUpdate();
      await host.updateComplete;
    }
    return this.#slotted;
  }

  get #slotted(): NewInteractionDialogElement | undefined {
    const slot = this.#model.host.renderRoot.querySelector<HTMLSlotElement>('slot[name="dialog"]');
    return slot?.assignedElements({ flatten: true })[0] as NewInteractionDialogElement | undefined;
  }
}
