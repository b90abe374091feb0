import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { PopupPlacement } from '../../../controllers/popup-placement.js';
import { table } from '../../../i18n/english/table.js';
import type { TimelineModel } from '../timeline-model.js';
import { fields } from '../../../styles/fields.styles.js';
import { ColumnOptions } from './column-options.js';
import { optionStyles } from './options.styles.js';
import { renderOptions } from './render-options.js';

/** The choices of layout, groups, order, columns and paging, behind one button. Loaded with its first press. */
export class ViewOptions implements ReactiveController {
  static readonly texts = table;
  static readonly styles = [fields, optionStyles];

  readonly #model: TimelineModel;
  readonly #columns: ColumnOptions;
  readonly #placement = new PopupPlacement();
  #button: HTMLElement | undefined;
  /** Ends the listening while the options are open. */
  #open: AbortController | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#columns = new ColumnOptions(model);
    model.host.addController(this);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Opens the choices beside the button, or closes them. */
  toggle(button: HTMLElement): void {
    if (this.isOpen) this.#close();
    else this.#show(button);
  }

  render(): TemplateResult {
    return html`<div
      class="options"
      part="options-panel"
      popover="manual"
      role="dialog"
      aria-label=${this.#model.i18n.messages.viewOptions}
      @keydown=${this.#handleKeydown}
      @focusout=${this.#handleFocusout}
      @input=${(event: Event) => event.stopPropagation()}
    >
      ${this.isOpen ? renderOptions(this.#model, this.#columns) : nothing}
    </div>`;
  }

  hostUpdated(): void {
    const panel = this.#panel;
    // what opens late may find the element gone
    if (!this.isOpen || !panel?.isConnected || !this.#button) return;
    const isNew = !panel.matches(':popover-open');
    if (isNew) panel.showPopover();
    this.#placement.place(panel, this.#button);
    if (isNew) panel.querySelector<HTMLElement>('input:checked')?.focus();
  }

  hostDisconnected(): void {
    if (this.isOpen) this.#close();
  }

  #show(button: HTMLElement): void {
    this.#button = button;
    this.#columns.restart();
    this.#open = new AbortController();
    const { signal } = this.#open;
    addEventListener('pointerdown', this.#handlePointerdown, { signal, capture: true });
    this.#model.host.requestUpdate();
  }

  #close(): void {
    this.#open?.abort();
    this.#open = undefined;
    this.#placement.release();
    const panel = this.#panel;
    if (panel?.matches(':popover-open')) panel.hidePopover();
    this.#model.host.requestUpdate();
  }

  /** A press elsewhere puts the options away. The button does that itself. */
  readonly #handlePointerdown = (event: Event): void => {
    const path = event.composedPath();
    if (!path.some((node) => node === this.#panel || node === this.#button)) this.#close();
  };

  readonly #handleFocusout = ({ relatedTarget }: FocusEvent): void => {
    const isElsewhere = relatedTarget instanceof Node && relatedTarget !== this.#button;
    if (this.isOpen && isElsewhere && !this.#panel?.contains(relatedTarget)) this.#close();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#button?.focus();
      this.#close();
    } else if (event.code === 'Tab') this.#leave(event); // with Shift the key has another name in WebKitGTK
  };

  /** Beyond its first and last control Tab goes on from the button: the panel stands elsewhere in the document. */
  #leave(event: KeyboardEvent): void {
    const controls = [...this.#panel!.querySelectorAll<HTMLElement>('input, select, button')];
    const { target, shiftKey } = event;
    const edge = shiftKey ? controls.find(isReached) : controls.findLast(isReached);
    // the radio buttons of a group are one stop
    const isEdge = target === edge || (isRadio(target) && isRadio(edge) && target.name === edge.name);
    if (!isEdge) return;
    // forwards the browser itself moves on from there
    if (shiftKey) event.preventDefault();
    this.#button?.focus();
    this.#close();
  }

  get #panel(): HTMLElement | null {
    return this.#model.host.renderRoot.querySelector('.options');
  }
}

function isReached(el: HTMLElement): boolean {
  return !el.matches(':disabled');
}

function isRadio(el: unknown): el is HTMLInputElement {
  return el instanceof HTMLInputElement && el.type === 'radio';
}
