import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Messages } from '../../i18n/messages.js';
import type { DateEntry } from '../../model/date-entry.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderControlIcon } from '../shared/control-icons.js';

/** The two text fields. */
export interface TextsView {
  readonly entry: DateEntry;
  /** Name of the whole field. */
  readonly name: string;
  /** True where a visible label names the date. */
  readonly hasLabel: boolean;
  readonly isDateWrong: boolean;
  readonly isTimeWrong: boolean;
  /** True while a question about a clock change stands under them. */
  readonly isAsked: boolean;
  readonly isCalendarOpen: boolean;
  readonly isDisabled: boolean;
  readonly isReadOnly: boolean;
  readonly isRequired: boolean;
  readonly isEditable: boolean;
  readonly messages: Messages;
  readonly icons: IconSet | undefined;
  readonly handleInput: (event: Event) => void;
  readonly handleChange: (event: Event) => void;
  readonly handleKeydown: (event: KeyboardEvent) => void;
  readonly handleToggle: (event: Event) => void;
}

/** The date with the button of its calendar, and the time unless only the day counts. */
export function renderTexts(view: TextsView): TemplateResult {
  const { entry, name, hasLabel, isDateWrong, isTimeWrong, isEditable, messages } = view;
  return html`
    <div part="date-box">
      ${renderText(view, 'date', entry.dateText, isDateWrong, hasLabel ? undefined : name)}
      ${isEditable ? renderToggle(view) : nothing}
    </div>
    ${entry.precision === 'day' ? nothing : renderText(view, 'time', entry.timeText, isTimeWrong, messages.time)}
  `;
}

function renderText(
  view: TextsView,
  id: 'date' | 'time',
  text: string,
  isWrong: boolean,
  name: string | undefined,
): TemplateResult {
  return html`<input
    id=${id}
    class="field"
    part="${id} ${isWrong ? 'invalid' : ''}"
    autocomplete="off"
    spellcheck="false"
    dir="auto"
    .value=${live(text)}
    ?disabled=${view.isDisabled}
    ?readonly=${view.isReadOnly}
    aria-label=${name ?? nothing}
    aria-required=${view.isRequired}
    aria-invalid=${isWrong}
    aria-describedby=${view.isAsked ? 'legend' : isWrong ? 'error' : nothing}
    @input=${view.handleInput}
    @change=${view.handleChange}
    @keydown=${view.handleKeydown}
  />`;
}

function renderToggle({ messages, icons, isCalendarOpen, handleToggle }: TextsView): TemplateResult {
  // pressing it must not take the focus from the calendar, which would close before it is closed
  return html`<button
    type="button"
    part=${isCalendarOpen ? 'toggle open' : 'toggle'}
    aria-label=${messages.openCalendar}
    title=${messages.openCalendar}
    aria-haspopup="dialog"
    aria-expanded=${isCalendarOpen}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${handleToggle}
  >
    ${renderControlIcon('calendar', icons)}
  </button>`;
}
