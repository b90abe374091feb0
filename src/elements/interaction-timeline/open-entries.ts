import type { RenderDetails } from './render-details.js';
import type { TimelineModel } from './timeline-model.js';

/** Where an entry's details are shown: in its row, beside the rows, or beside them where there is room. */
export type DetailsPlace = 'inline' | 'panel' | 'auto';

/** Which entries are open, in their rows or in the panel beside them. What shows them is loaded with the first one. */
export class OpenEntries {
  readonly #model: TimelineModel;
  /** The rows that are open, in the order they were opened. */
  readonly ids = new Set<string>();
  #marked: string | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Draws the details of a row; undefined until that is loaded. */
  get renderDetails(): RenderDetails | undefined {
    return this.#model.extras.get('details')?.render;
  }

  /** Whether an entry is open in its row. */
  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** Whether an entry is open, wherever. */
  shows(id: string): boolean {
    return this.has(id) || this.#model.extras.get('sidePanel')?.shownId === id;
  }

  /** The entry that was gone to by its id, until another one is opened or gone to. */
  get marked(): string | undefined {
    return this.#marked;
  }

  /** Marks the entry that was gone to. */
  mark(id: string | undefined): void {
    this.#marked = id;
    this.#model.host.requestUpdate();
  }

  clear(): void {
    this.#marked = undefined;
    this.ids.clear();
    this.#model.extras.get('sidePanel')?.close();
  }
}
