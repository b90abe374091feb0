import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { TimelineModel } from './timeline-model.js';

/** The form as the rest of the timeline knows it: what opens it is loaded when it is first wanted. */
export class DeferredForm {
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** True while a form stands beside the history. */
  get docked(): boolean {
    return this.#model.extras.get('form')?.docked === true;
  }

  /** Opens the form for a new interaction; null where it was closed without saving, or could not be loaded. */
  async create(draft: PartialInteractionDraft): Promise<Interaction | null> {
    return (await this.#model.extras.demand('form', (form) => form.create(draft))) ?? null;
  }

  /** Opens the form for an entry, which is read first where it is not loaded in full. Null as with `create`. */
  async edit(id: string): Promise<Interaction | null> {
    return (await this.#model.extras.demand('form', (form) => form.edit(id))) ?? null;
  }
}
