import { html, nothing, type TemplateResult } from 'lit';
import { help } from '../../../i18n/english/help.js';
import { renderControlIcon } from '../../shared/control-icons.js';
import { showModal } from '../../shared/show-modal.js';
import type { TimelineModel } from '../timeline-model.js';
import { keyList } from './key-list.js';
import { keyboard } from './keyboard.styles.js';

/** The keys of the widget beyond those of the list, and the panel that tells of them. */
export class Keyboard {
  static readonly texts = help;
  static readonly styles = [keyboard];

  readonly #model: TimelineModel;
  #isOpen = false;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** A key that was pressed somewhere in the widget, and that nothing else has taken. */
  handleKeydown({ key }: KeyboardEvent): void {
    const { host, form, canCreate } = this.#model;
    if (key === '?') void this.open();
    else if (key === '/') host.renderRoot.querySelector<HTMLElement>('[part="search-input"]')?.focus();
    else if (key === 'n' && canCreate) void form.create({});
  }

  /** Opens the panel that tells of the keys. */
  async open(): Promise<void> {
    const { host } = this.#model;
    this.#isOpen = true;
    host.requestUpdate();
    await host.updateComplete;
    showModal(this.#dialog);
  }

  /** The panel that tells of the keys. */
  render(): TemplateResult | typeof nothing {
    if (!this.#isOpen) return nothing;
    const { i18n, host } = this.#model;
    const { messages } = i18n;
    return html`<dialog
      class="keyboard"
      part="keyboard"
      aria-labelledby="keyboard-title"
      @close=${this.#handleClose}
      @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
    >
      <div class="keyboard-bar">
        <h2 part="dialog-title" id="keyboard-title">${messages.keyboardHelp}</h2>
        <button
          type="button"
          class="sign"
          part="keyboard-close"
          aria-label=${messages.close}
          @click=${({ currentTarget }: Event) => (currentTarget as Element).closest('dialog')?.close()}
        >
          ${renderControlIcon('close', host.icons)}
        </button>
      </div>
      ${host.noShortcuts ? html`<p part="keys-off">${messages.keysOff}</p>` : nothing}
      ${keyList.map(({ heading, keys, optional }) =>
        optional && host.noShortcuts
          ? nothing
          : html`<section>
              <h3 part="key-heading">${messages[heading]}</h3>
              <dl>
                ${keys.map(
                  ({ keys: names, text }) =>
                    html`<div part="key">
                      <dt>
                        ${names.map((name, index) => html`${index ? html` <small>${messages.keyOr}</small> ` : nothing}<kbd part="key-cap">${messages.keyName(name)}</kbd>`)}
                      </dt>
                      <dd>${messages[text]}</dd>
                    </div>`,
                )}
              </dl>
            </section>`,
      )}
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#model.host.renderRoot.querySelector<HTMLDialogElement>('dialog.keyboard');
  }

  readonly #handleClose = (): void => {
    // a dialog tells it late: it may have been opened again
    if (!this.#dialog?.open) this.#isOpen = false;
    this.#model.host.requestUpdate();
  };
}
