import type { ReactiveControllerHost } from 'lit';
import { InteractionOpenEvent } from '../../events/interaction-events.js';
import type { Interaction } from '../../model/interaction.js';
import type { RenderDetails } from './render-details.js';

type LoadDetails = () => Promise<{ readonly renderDetails: RenderDetails } | undefined>;

/** Which rows are open, and what draws their details: that is loaded when the first one opens. */
export class OpenEntries {
  /** Draws the details of a row; undefined until it is loaded. */
  renderDetails: RenderDetails | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: LoadDetails;
  readonly #ids = new Set<string>();

  /** @param load undefined where the part could not be loaded; people have been told then */
  constructor(host: ReactiveControllerHost & HTMLElement, load: LoadDetails) {
    this.#host = host;
    this.#load = load;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Opens a row unless the page objects, or closes it. */
  async toggle(interaction: Interaction): Promise<void> {
    if (!this.#ids.delete(interaction.id)) {
      const event = new InteractionOpenEvent(interaction);
      this.#host.dispatchEvent(event);
      if (!(await event.allowed())) return;
      this.#ids.add(interaction.id);
      this.renderDetails ??= (await this.#load())?.renderDetails;
    }
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#ids.clear();
  }
}
