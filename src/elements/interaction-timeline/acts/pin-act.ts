import { html, nothing, type TemplateResult } from 'lit';
import { updateInteraction } from '../../../controllers/update-interaction.js';
import { toAdapterError } from '../../../data/adapter-error.js';
import type { Interaction } from '../../../model/interaction.js';
import { tellFailure } from '../tell-failure.js';
import type { TimelineModel } from '../timeline-model.js';

/** Pins an entry to the top of the view, where the adapter keeps that, or takes it down. */
export class PinAct {
  readonly #model: TimelineModel;
  readonly #running = new Set<string>();

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  render(interaction: Interaction, domId: string): TemplateResult | typeof nothing {
    const { source, i18n } = this.#model;
    if (!source.adapter?.capabilities?.pinnable || !this.#model.can('update', interaction)) return nothing;
    return html`<button
      type="button"
      part="pin"
      aria-describedby="${domId}-subject"
      aria-disabled=${this.#running.has(interaction.id) ? 'true' : 'false'}
      @click=${() => this.#toggle(interaction)}
    >
      ${interaction.pinned ? i18n.messages.unpin : i18n.messages.pin}
    </button>`;
  }

  async #toggle(interaction: Interaction): Promise<void> {
    const { source, record, host, pages, i18n } = this.#model;
    const { id, recordId = record.recordId ?? '', pinned } = interaction;
    if (!source.adapter || this.#running.has(id)) return;
    this.#running.add(id);
    host.requestUpdate();
    try {
      const updated = await updateInteraction(host, source.adapter, recordId, interaction, { pinned: !pinned });
      if (updated) {
        pages.replace(updated);
        this.#model.announce(updated.pinned ? i18n.messages.entryPinned : i18n.messages.entryUnpinned);
      }
    } catch (thrown) {
      const error = toAdapterError(thrown);
      const { current = interaction } = error;
      if (error.current) pages.replace(error.current);
      tellFailure(this.#model, 'pin', error, { about: interaction, retry: () => void this.#toggle(current) });
    } finally {
      this.#running.delete(id);
      host.requestUpdate();
    }
  }
}
