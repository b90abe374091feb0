import type { ReactiveController } from 'lit';
import { leadOn } from './lead-on.js';
import type { TimelineModel } from './timeline-model.js';

/**
 * Leads on whoever is beside the rows once that goes. Below them, from *Load older* or from what says that it failed or takes long: to
 * the button in its place, else to the first row that came, else to the last one. From a line above them: to the row they were in.
 */
export class EndFocus implements ReactiveController {
  readonly #model: TimelineModel;
  /** True while an update may take away where somebody is. */
  #wasThere = false;
  #wasAbove = false;
  /** The last row that was drawn then. */
  #last: string | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
    model.host.addController(this);
  }

  hostUpdate(): void {
    const { focused, host } = this.#model;
    this.#wasThere = Boolean(focused?.closest('.list ~ *'));
    this.#wasAbove = !this.#wasThere && Boolean(focused?.closest('.notices'));
    if (!this.#wasThere) return;
    this.#last = [...host.renderRoot.querySelectorAll<HTMLElement>('.list [data-id]')].at(-1)?.dataset['id'];
  }

  hostUpdated(): void {
    if (this.#model.focused) return;
    if (this.#wasThere) this.#leadOn();
    else if (this.#wasAbove) void leadOn(this.#model);
  }

  #leadOn(): void {
    const { items, focus, host } = this.#model;
    const button = host.renderRoot.querySelector<HTMLElement>('.list ~ button, .list ~ * button');
    const row = items[items.findIndex(({ id }) => id === this.#last) + 1] ?? items.at(-1);
    if (button) button.focus();
    else if (row) void focus.focus(row.id);
  }
}
