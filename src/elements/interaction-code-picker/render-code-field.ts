import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Messages } from '../../i18n/messages.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { CodeValue } from '../../model/code.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderControlIcon } from '../shared/control-icons.js';
import { renderIcon } from '../shared/render-icon.js';
import { renderCodeSign } from './render-code-sign.js';

/** The box of the input. */
export interface CodeFieldView {
  readonly value: CodeValue | null;
  readonly text: string;
  readonly tree: CodeTree;
  readonly icons: IconSet | undefined;
  readonly messages: Messages;
  readonly placeholder: string;
  /** The name for screen readers, where no visible label gives one. */
  readonly name: string | undefined;
  /** Ids of what is said under the field. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly disabled: boolean;
  readonly open: boolean;
  /** False: there is no list in the popup, only a sentence. */
  readonly hasOptions: boolean;
  /** Index of the active option, -1 for none. */
  readonly active: number;
  readonly popup: unknown;
  readonly handleEvent: (event: Event) => void;
}

/** The input with the colour of its code, its buttons, and the popup. */
export function renderCodeField(view: CodeFieldView): TemplateResult {
  const { value, icons, handleEvent, popup } = view;
  return html`
    <div
      part="control"
      @focusin=${handleEvent}
      @focusout=${handleEvent}
      @input=${handleEvent}
      @keydown=${handleEvent}
      @mousedown=${handleEvent}
      @mouseup=${handleEvent}
      @click=${handleEvent}
    >
      ${value ? renderCodeSign(value, view) : renderIcon('find', icons)} ${renderInput(view)} ${renderButtons(view)}
      <div part="popup" popover="manual">${popup}</div>
    </div>
  `;
}

/** Without a name, so that no browser fills in what it knows of other fields. */
function renderInput(view: CodeFieldView): TemplateResult {
  const { invalid, active, describedBy } = view;
  return html`<input
    id="input"
    class="field"
    part=${invalid ? 'input invalid' : 'input'}
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
    aria-expanded=${view.open && view.hasOptions}
    aria-controls=${view.open && view.hasOptions ? 'listbox' : nothing}
    aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
    aria-required=${view.required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy || nothing}
  />`;
}

function renderButtons({ messages, icons, open, required, text, readOnly, disabled }: CodeFieldView): unknown {
  if (readOnly || disabled) return nothing;
  return html`
    ${
      !required && text
        ? html`<button type="button" part="clear" tabindex="-1" aria-label=${messages.clearCode}>
            ${renderControlIcon('close', icons)}
          </button>`
        : nothing
    }
    <button
      type="button"
      part=${open ? 'toggle open' : 'toggle'}
      tabindex="-1"
      aria-label=${messages.openCodes}
      aria-expanded=${open}
    >
      ${renderControlIcon('open', icons)}
    </button>
  `;
}
