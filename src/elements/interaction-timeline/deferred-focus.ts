import type { TimelineModel } from './timeline-model.js';

/** The row that the Tab key reaches, and the way to others; what moves the focus is loaded after the rows. */
export class DeferredFocus {
  readonly #model: TimelineModel;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** The row that Tab reaches; the first one until the reader has been elsewhere. */
  get current(): string | undefined {
    const rowEvents = this.#model.extras.get('rowEvents');
    return rowEvents ? rowEvents.focus.current : this.#model.items[0]?.id;
  }

  /** Makes a row the one that Tab reaches, and focuses it once it is drawn. */
  async focus(id: string): Promise<void> {
    await this.#model.extras.demand('rowEvents', (part) => part.focus.focus(id));
  }
}
