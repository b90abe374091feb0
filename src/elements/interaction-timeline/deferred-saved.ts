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
    const { extras, pages } = this.#model;
    await extras.demand('saved', (saved) => saved.take(event));
    // what nothing leads to is in the history all the same
    if (!extras.get('saved')) await pages.refresh();
  };

  /** Gives the row of an entry the focus, wherever in the history it is, and opens it where that is wanted. */
  async locate(
    id: string,
    options?: { readonly opened?: boolean; readonly marked?: boolean; readonly quiet?: boolean },
  ): Promise<void> {
    await this.#model.extras.demand('saved', (saved) => saved.locate(id, options));
  }
}
