import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Messages } from '../../i18n/messages.js';
import type { IconSet } from '../shared/icon-set.js';
import { hue } from '../shared/hue.js';
import { renderIcon } from '../shared/render-icon.js';

/** The input with what stands beside it. */
export interface ControlView {
  readonly text: string;
  /** Hue of the chosen code in degrees; undefined where none is chosen. */
  readonly hue: number | undefined;
  /** Accessible name; null where a visible label gives it. */
  readonly name: string | null;
  readonly placeholder: string;
  readonly required: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly clearable: boolean;
  /** True while the error with the id `error` stands under the field. */
  readonly invalid: boolean;
  /** True while the list is open. */
  readonly open: boolean;
  /** True while it holds options. */
  readonly expanded: boolean;
  /** Id of the active option. */
  readonly activeId: string | null;
  readonly messages: Messages;
  readonly icons: IconSet | undefined;
  readonly listeners: ControlListeners;
}

/** What is done to it. */
export interface ControlListeners {
  readonly input: (event: Event) => void;
  readonly click: () => void;
  readonly mouseup: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly toggle: () => void;
  readonly clear: () => void;
}

/** Draws the input, the code's dot or a magnifier before it, its buttons after it. */
export function renderControl(view: ControlView): TemplateResult {
  const { messages, icons, listeners, expanded, invalid } = view;
  const isFixed = view.disabled || view.readOnly;
  return html`
    <div class="control" part="control" @mousedown=${keepFocus}>
      <span class="lead">
        ${view.hue === undefined ? renderIcon('find', icons) : html`<span class="dot hued" part="dot" ${hue(view.hue)}></span>`}
      </span>
      <input
        id="input"
        class="field"
        part=${invalid ? 'input invalid' : 'input'}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${live(view.text)}
        placeholder=${view.placeholder}
        ?disabled=${view.disabled}
        ?readonly=${view.readOnly}
        aria-label=${view.name ?? nothing}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded=${expanded ? 'true' : 'false'}
        aria-controls=${expanded ? 'listbox' : nothing}
        aria-activedescendant=${(expanded && view.activeId) || nothing}
        aria-required=${view.required ? 'true' : nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${invalid ? 'error' : nothing}
        @input=${listeners.input}
        @click=${listeners.click}
        @mouseup=${listeners.mouseup}
        @keydown=${listeners.keydown}
        @focus=${listeners.focus}
        @blur=${listeners.blur}
      />
      <span class="buttons">
        ${
          view.clearable
            ? html`<button
                type="button"
                part="clear"
                tabindex="-1"
                aria-label=${messages.clearCode}
                @click=${listeners.clear}
              >
                ${renderIcon('close', icons)}
              </button>`
            : nothing
        }
        ${
          isFixed
            ? nothing
            : html`<button
                type="button"
                part="toggle"
                tabindex="-1"
                aria-label=${messages.openCodes}
                aria-expanded=${view.open ? 'true' : 'false'}
                @click=${listeners.toggle}
              >
                ${renderIcon('open', icons)}
              </button>`
        }
      </span>
    </div>
  `;
}

/** The buttons are pressed while the focus stays in the input. */
function keepFocus(event: Event): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}
