import type { InteractionCreatedEvent, InteractionUpdatedEvent } from '../../events/change-events.js';
import type { TimelineModel } from './timeline-model.js';

/** What becomes of saved entries, as the rest of the timeline knows it: loaded when something was saved, or is looked for. */
export class DeferredSaved {
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Takes what a form has saved. */
  readonly handle = async (event: InteractionCreatedEvent | InteractionUpdatedEvent): Promise<void> => {
    const saved = await this.#model.extras.load('saved');
    // what nothing leads to is in the history all the same
    await (saved?.take(event) ?? this.#model.pages.refresh());
  };

  /** Gives the row of an entry the focus, wherever in the history it is, and opens it where that is wanted. */
  async locate(
    id: string,
    options?: { readonly opened?: boolean; readonly marked?: boolean; readonly quiet?: boolean },
  ): Promise<void> {
    await (await this.#model.extras.load('saved'))?.locate(id, options);
  }
}
