import { html, nothing, type TemplateResult } from 'lit';
import type { Count } from '../../../i18n/messages.js';
import type { CodeValue } from '../../../model/code.js';
import { codePickerParts } from '../../interaction-code-picker/code-picker-parts.js';
import type { InteractionCodePickerElement } from '../../interaction-code-picker/interaction-code-picker-element.js';
import { exportParts } from '../../shared/export-parts.js';
import { showModal } from '../../shared/show-modal.js';
import type { TimelineModel } from '../timeline-model.js';

/** Asks for the code that the selected entries shall have. */
export class RecodeDialog {
  readonly #model: TimelineModel;
  readonly #chosen: (value: CodeValue) => void;
  #count: Count | undefined;
  #isMissing = false;

  constructor(model: TimelineModel, chosen: (value: CodeValue) => void) {
    this.#model = model;
    this.#chosen = chosen;
  }

  async open(count: Count): Promise<void> {
    const { host } = this.#model;
    if (!(await this.#model.loadPart('codePicker', () => void this.open(count)))) return;
    this.#count = count;
    this.#isMissing = false;
    host.requestUpdate();
    await host.updateComplete;
    showModal(this.#dialog);
    this.#picker?.focus();
  }

  render(): TemplateResult | typeof nothing {
    const { i18n, lookups, record, host } = this.#model;
    const { messages } = i18n;
    if (!this.#count) return nothing;
    return html`<dialog
      class="act-dialog"
      part="dialog recoding"
      aria-labelledby="recode-title"
      @close=${this.#handleClose}
      @keydown=${this.#handleKeydown}
    >
      <h2 class="dialog-title" part="dialog-title" id="recode-title">${messages.recodeTitle(this.#count)}</h2>
      <interaction-code-picker
        part="new-code"
        exportparts=${exportParts('new-code', codePickerParts)}
        .label=${messages.newCode}
        .codes=${lookups.codeList}
        .recordType=${record.recordType}
        .messages=${host.messages}
        .locale=${i18n.locale}
        .icons=${host.icons}
      ></interaction-code-picker>
      ${this.#isMissing ? html`<p class="error" part="error" role="alert">${messages.chooseNewCode}</p>` : nothing}
      <div class="dialog-actions" part="dialog-actions">
        <button type="button" part="cancel" @click=${() => this.#dialog?.close()}>${messages.cancel}</button>
        <button type="button" class="primary" part="start" @click=${this.#handleStart}>${messages.recode}</button>
      </div>
    </dialog>`;
  }

  readonly #handleStart = (): void => {
    const value = this.#picker?.value;
    this.#isMissing = !value;
    this.#model.host.requestUpdate();
    if (value) {
      this.#dialog?.close();
      this.#chosen(value);
    } else this.#picker?.focus();
  };

  readonly #handleClose = (): void => {
    // a dialog tells it late: it may have been opened again
    if (!this.#dialog?.open) this.#count = undefined;
    this.#model.host.requestUpdate();
  };

  /** Keys of the dialog are nothing to the rows around it. */
  readonly #handleKeydown = (event: KeyboardEvent): void => event.stopPropagation();

  get #dialog(): HTMLDialogElement | null {
    return this.#model.host.renderRoot.querySelector<HTMLDialogElement>('.selection dialog');
  }

  get #picker(): InteractionCodePickerElement | null {
    return this.#dialog?.querySelector('interaction-code-picker') ?? null;
  }
}
