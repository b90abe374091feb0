import { html, nothing, type TemplateResult } from 'lit';
import { encodePart } from '../../../model/encode-part.js';
import type { Interaction } from '../../../model/interaction.js';
import type { TimelineModel } from '../timeline-model.js';
import { entryText } from './entry-text.js';

/** Copies an entry's address, or the entry as text; where the clipboard is closed the text is shown, selected. */
export class CopyActs {
  readonly #model: TimelineModel;
  /** What is to be copied by hand, and from which entry. */
  #shown: { readonly id: string; readonly text: string } | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  render(interaction: Interaction, domId: string): TemplateResult {
    const { i18n, entryView } = this.#model;
    const { messages } = i18n;
    const copyLink = () => this.#copy(interaction.id, this.#addressOf(interaction), messages.linkCopied);
    const copyText = () => this.#copy(interaction.id, entryText(interaction, entryView), messages.textCopied);
    return html`<button type="button" part="copy-link" aria-describedby="${domId}-subject" @click=${copyLink}>
        ${messages.copyLink}
      </button>
      <button type="button" part="copy-text" aria-describedby="${domId}-subject" @click=${copyText}>
        ${messages.copyText}
      </button>`;
  }

  /** What is to be copied by hand. */
  renderText(id: string): TemplateResult | typeof nothing {
    if (this.#shown?.id !== id) return nothing;
    return html`<label class="by-hand">
      <span class="label" part="label">${this.#model.i18n.messages.copyByHand}</span>
      <textarea class="field" part="copy-field" readonly rows="3" .value=${this.#shown.text}></textarea>
    </label>`;
  }

  /** The host's own address of an entry, else the page's with the entry in its fragment. */
  #addressOf(interaction: Interaction): string {
    const own = this.#model.hosting.call('entryUrl', interaction);
    if (typeof own === 'string') return own;
    const address = new URL(location.href);
    address.hash = `interaction=${encodePart(interaction.id)}`;
    return address.href;
  }

  async #copy(id: string, text: string, said: string): Promise<void> {
    const { host } = this.#model;
    try {
      // absent on plain http, and refused where the page's policy closes it
      await navigator.clipboard.writeText(text);
      this.#shown = undefined;
      this.#model.announce(said);
    } catch {
      this.#shown = { id, text };
      host.requestUpdate();
      await host.updateComplete;
      const field = host.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand textarea');
      field?.focus();
      field?.select();
    }
  }
}
