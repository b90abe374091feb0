import { changes } from '../../i18n/english/changes.js';
import { html, nothing, type TemplateResult } from 'lit';
import { LeftoversController, type Leftover, type SavedResult } from '../../controllers/leftovers-controller.js';
import { safeFileName } from '../../model/file-name.js';
import { relationText } from '../shared/relation-text.js';
import { renderIcon } from '../shared/render-icon.js';
import type { TimelineModel } from './timeline-model.js';

/** What was not saved with a row, in the row, with Retry for just that. Loaded when there is such a thing. */
export class Leftovers {
  static readonly texts = changes;
  readonly #model: TimelineModel;
  readonly #leftovers: LeftoversController;

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#leftovers = new LeftoversController(model.host, {
      changed: (interaction) => void model.pages.replace(interaction),
      done: (entryId, leftover) => {
        const { messages } = model.i18n;
        const name = this.#nameOf(leftover);
        model.announce(leftover.relation ? messages.relationApplied(name) : messages.fileKept(name));
        // the button that was pressed goes with its line
        if (model.focused?.closest('.leftovers')) void model.focus.focus(entryId);
      },
    });
  }

  /** Takes what a save has left. */
  add(saved: SavedResult): void {
    this.#leftovers.add(saved);
  }

  render(entryId: string, domId: string): TemplateResult | typeof nothing {
    const leftovers = this.#leftovers.of(entryId);
    if (leftovers.length === 0) return nothing;
    return html`<ul class="leftovers" part="leftovers" role="list">
      ${leftovers.map((leftover, index) => this.#renderLeftover(entryId, leftover, `${domId}-left-${index}`))}
    </ul>`;
  }

  #renderLeftover(entryId: string, leftover: Leftover, domId: string): TemplateResult {
    const { messages, format } = this.#model.i18n;
    const name = this.#nameOf(leftover);
    const { error, isTrying, canRetry, relation } = leftover;
    const nameless = messages.filesNotKept(format.count(1));
    const notKept = leftover.file ? messages.fileNotKept(name) : nameless;
    const words = relation ? messages.relationNotApplied(name) : notKept;
    const reason = error.userMessage ?? messages.because(error.kind, undefined);
    const retry = () => void this.#leftovers.retry(entryId, leftover);
    return html`<li part="leftover">
      ${renderIcon('alert', this.#model.host.icons)}
      <div>
        <bdi id=${domId}>${words} ${reason}</bdi>
        ${
          canRetry
            ? html`<button
                type="button"
                class="plain"
                part="leftover-retry"
                aria-describedby=${domId}
                aria-disabled=${isTrying ? 'true' : 'false'}
                @click=${retry}
              >
                ${isTrying ? messages.trying : messages.retry}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="plain"
          part="leftover-dismiss"
          aria-describedby=${domId}
          @click=${() => void this.#dismiss(entryId, leftover)}
        >
          ${messages.dismiss}
        </button>
      </div>
    </li>`;
  }

  async #dismiss(entryId: string, leftover: Leftover): Promise<void> {
    this.#leftovers.dismiss(entryId, leftover);
    await this.#model.focus.focus(entryId);
  }

  #nameOf({ file, relation }: Leftover): string {
    return relation ? relationText(relation, this.#model.i18n) : safeFileName(file?.name ?? '');
  }
}
