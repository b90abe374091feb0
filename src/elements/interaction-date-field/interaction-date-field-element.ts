import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import { form } from '../../i18n/english/form.js';
import type { Messages } from '../../i18n/messages.js';
import { addDays } from '../../model/calendar-day.js';
import type { DateEntry, DateProblem, When } from '../../model/date-entry.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { IconSet } from '../shared/icon-set.js';
import { isDisabled } from '../shared/is-disabled.js';
import { submitForm } from '../shared/submit-form.js';
import { CalendarController } from './calendar-controller.js';
import { calendar } from './calendar.styles.js';
import { DateEdits } from './date-edits.js';
import { DateEntryController } from './date-entry-controller.js';
import { DateFormController } from './date-form-controller.js';
import { dateField } from './interaction-date-field.styles.js';
import { renderCalendar } from './render-calendar.js';
import { renderTexts } from './render-texts.js';
import { renderQuestion } from './render-question.js';
import { renderShortcuts } from './render-shortcuts.js';
import { renderZone } from './render-zone.js';
import { ShortcutsController, type Shortcut } from './shortcuts-controller.js';
import { stepText } from './step-text.js';

const HOUR = 3_600_000;

/**
 * A date and a time, typed as the language writes them or chosen: `3/11`, `3 Nov`, `yesterday`; `1530`, `3pm`. Untouched it is
 * left at now, and follows the clock. A time that does not exist or came twice, where clocks were changed, is asked about; it
 * is never guessed.
 *
 * In the date Arrow Up and Down move by days, Page Up and Down by months, Alt+Arrow Down opens the calendar; in the time
 * they move by five minutes and by hours. Up is later. A form field of its own: it posts `name` as an ISO date.
 *
 * @example
 * ```html
 * <interaction-date-field name="date" label="Date" required></interaction-date-field>
 * ```
 *
 * @tag interaction-date-field
 * @fires {InputEvent | Event} input - The user typed, stepped or chose.
 * @fires {Event} change - The user left a text that was changed, stepped or chose.
 * @csspart label - The visible label.
 * @csspart control - The box of both texts.
 * @csspart date-box - The box of the date and its button.
 * @csspart date - The text field of the date. States: `invalid` (its error is shown).
 * @csspart time - The text field of the time. States: `invalid`.
 * @csspart toggle - The button that opens the calendar. States: `open`.
 * @csspart calendar - The box in the top layer.
 * @csspart months - The row with the month and its buttons.
 * @csspart month - The name of the month.
 * @csspart turn - A button to another month or year.
 * @csspart days - The table of days.
 * @csspart weekday - The name of a day of the week.
 * @csspart day - A day. States: `chosen`, `today`, `other` (of another month).
 * @csspart question - What is asked where clocks were changed.
 * @csspart legend - The question itself.
 * @csspart answer - One of its answers.
 * @csspart radio - The button of an answer.
 * @csspart zone - The line of the time zone.
 * @csspart zone-select - The choice of the time zone.
 * @csspart shortcuts - The row of buttons under the field.
 * @csspart shortcut - One of them. States: `on`, `shortcut-now`, `shortcut-today`, `shortcut-yesterday`, `shortcut-hour-ago`,
 *   `shortcut-only-day`.
 * @csspart error - What is wrong with the date.
 */
export class InteractionDateFieldElement extends LitElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, dateField, calendar];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }

  /** Name of the form's entry. */
  @property({ reflect: true }) name = '';
  /** The visible label. Without it the name comes from `aria-label` or a `<label>` of the page. */
  @property() label = '';
  /** Leaves the label to screen readers. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  /** The name for screen readers, where there is no visible label. */
  @property({ attribute: 'aria-label' }) override ariaLabel: string | null = null;
  /** True: the form cannot be sent without a date. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** True: the date is shown and cannot be changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** IANA zone of the reader. */
  @property({ attribute: 'time-zone' }) timeZone?: string | undefined;
  /** IANA zone of the record; where it is another than the reader's, the user says which of the two is meant. */
  @property({ attribute: 'record-time-zone' }) recordTimeZone?: string | undefined;
  /** BCP 47 tag of the language. */
  @property() locale?: string | undefined;
  /** What the page itself finds wrong. It stands under the field, is said at its input, and leaves its validity alone. */
  @property() error?: string | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages?: Partial<Messages> | undefined;
  /** Pictures of its own for `calendar`, `previous`, `next`, `previous-year` and `next-year`. */
  @property({ attribute: false }) icons?: IconSet | undefined;
  /** @internal The present, in epoch milliseconds. */
  @property({ attribute: false }) clock: () => number = Date.now;

  /** True: the field takes no part in its form. */
  // the attribute itself is the state: the platform asks it, and a fieldset's, whether the field is disabled
  @property({ type: Boolean })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** What the field holds, texts as they were typed; plain data, to be kept and set again. Null: left at now. */
  @property({ attribute: false })
  get entry(): DateEntry | null {
    return this.#entry.current;
  }
  set entry(given: DateEntry | null | undefined) {
    this.#field.give(given);
  }

  /**
   * The date that the field stands for, as of this moment where it is left at now; null while there is a problem. Also takes
   * the date of an interaction, which stays exactly as it is until somebody changes it, and a text alone. Null sets now.
   */
  @property({ attribute: false })
  get value(): When | null {
    return this.#entry.reading.when ?? null;
  }
  set value(given: When | string | null | undefined) {
    this.#field.giveWhen(given);
  }

  /** The date before anybody changed it, and after a reset, as an ISO text. Empty: now. */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#field.default;
  }
  set defaultValue(text: string | null | undefined) {
    this.#field.default = text ?? '';
  }

  /** Why there is no value: `required`, `invalid`, `no-such-time`, `doubled-time`; null where there is one. */
  get problem(): DateProblem | null {
    return this.#entry.reading.problem ?? null;
  }

  /** The form that the date is posted with. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The labels that the page has for the field. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong, in the platform's terms: `valueMissing`, `badInput`, `customError`. */
  get validity(): ValidityState {
    return this.#field.sync().validity;
  }

  /** What is wrong, in words. */
  get validationMessage(): string {
    return this.#field.sync().validationMessage;
  }

  /** False where the form leaves the field alone: disabled or read-only. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the date may be sent; the error stands under the field if not. */
  checkValidity(): boolean {
    return this.#field.sync().checkValidity();
  }

  /** The same, and the browser leads the user there. */
  reportValidity(): boolean {
    return this.#field.sync().reportValidity();
  }

  /** Makes the field invalid for a reason of the host's own; an empty text takes that back. */
  setCustomValidity(message: string): void {
    this.#field.giveProblem(message);
  }

  readonly #internals = this.attachInternals();
  readonly #i18n = new I18nController(this, form);
  readonly #entry: DateEntryController = new DateEntryController(this, this.#i18n);
  readonly #edits: DateEdits = new DateEdits(this, this.#entry, this.#i18n);
  readonly #field = new DateFormController(this, this.#internals, this.#entry, this.#edits, this.#i18n);
  readonly #calendar = new CalendarController(this, this.#entry, this.#edits, this.#i18n);
  readonly #shortcuts = new ShortcutsController(this);

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#field.join(form);
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#field.reset();
  }

  formStateRestoreCallback(state: string): void {
    this.#field.restore(state);
  }

  protected override render(): TemplateResult {
    const { locale, messages } = this.#i18n.value;
    const { reading, shown, zones, isEditable } = this.#entry;
    const { question } = reading;
    // an open question says what is wrong by itself
    const own = this.#edits.reported && !(question && reading.problem) ? this.#field.problem?.message : undefined;
    const problem = this.error || own;
    return html`
      ${
        this.label
          ? html`<label class=${this.hideLabel ? 'visually-hidden' : 'label'} part="label" for="date"
              ><bdi>${this.label}</bdi></label
            >`
          : nothing
      }
      <div part="control" role="group" aria-label=${this.#accessibleName}>
        ${this.#renderTexts(problem !== undefined)} ${this.#renderCalendar()}
      </div>
      ${problem ? html`<p class="error" part="error" id="error"><bdi>${problem}</bdi></p>` : nothing}
      ${
        question
          ? renderQuestion({
              question,
              text: this.#edits.question!,
              answer: shown.instant,
              i18n: this.#i18n.value,
              isEditable,
              choose: (instant) => this.#edits.answer(instant),
              confirm: this.#handleConfirm,
            })
          : nothing
      }
      ${
        zones.length > 1 && shown.precision === 'minute'
          ? renderZone({
              zones,
              chosen: shown.timeZone,
              recordZone: this.recordTimeZone,
              epoch: this.#epoch,
              locale,
              messages,
              isEditable,
              choose: (zone) => this.#edits.chooseZone(zone),
              confirm: this.#handleConfirm,
            })
          : nothing
      }
      ${
        isEditable
          ? renderShortcuts({
              messages,
              current: this.#shortcuts.current,
              isNow: this.entry === null,
              isOnlyDay: shown.precision === 'day',
              press: this.#handleShortcut,
              handleKeydown: (event) => this.#shortcuts.handleKeydown(event),
            })
          : nothing
      }
      <div class="visually-hidden" role="status">${this.#edits.status}</div>
    `;
  }

  #renderTexts(isWrong: boolean): TemplateResult {
    const { reading, shown, isEditable } = this.#entry;
    const isAsked = this.#edits.reported && reading.question !== undefined && reading.problem !== undefined;
    return renderTexts({
      entry: shown,
      name: this.#accessibleName,
      hasLabel: this.label !== '',
      isDateWrong: isAsked || (isWrong && reading.text !== 'time'),
      isTimeWrong: isAsked || (isWrong && reading.text !== 'date'),
      isAsked: reading.question !== undefined,
      isCalendarOpen: this.#calendar.open,
      isDisabled: isDisabled(this),
      isReadOnly: this.readOnly,
      isRequired: this.required,
      isEditable,
      messages: this.#i18n.value.messages,
      icons: this.icons,
      handleInput: this.#handleInput,
      handleChange: this.#handleChange,
      handleKeydown: this.#handleKeydown,
      handleToggle: this.#handleToggle,
    });
  }

  #renderCalendar(): TemplateResult {
    const { open, day, handleEvent } = this.#calendar;
    const { parts, today } = this.#entry;
    const i18n = this.#i18n.value;
    return html`
      <div
        part="calendar"
        popover="manual"
        role="dialog"
        aria-modal="true"
        aria-label=${i18n.messages.calendar}
        @keydown=${handleEvent}
        @click=${handleEvent}
        @mousedown=${handleEvent}
        @focusout=${handleEvent}
      >
        ${open ? renderCalendar({ day, chosen: parts.day, today, i18n, icons: this.icons }) : nothing}
      </div>
    `;
  }

  readonly #handleInput = (event: Event) => {
    const { id, value } = event.target as HTMLInputElement;
    this.#edits.type(id === 'date' ? { dateText: value } : { timeText: value });
  };

  readonly #handleChange = () => {
    this.#edits.settle();
  };

  readonly #handleConfirm = () => {
    this.#edits.confirm();
  };

  readonly #handleToggle = (event: Event) => {
    this.#calendar.toggle(event.currentTarget as HTMLElement);
  };

  readonly #handleKeydown = (event: KeyboardEvent) => {
    const text = event.currentTarget as HTMLInputElement;
    const isDate = text.id === 'date';
    // an input method's own keys; Safari reports its closing Enter outside the composition, with key code 229
    if (event.isComposing || event.keyCode === 229) return;
    // a shortcut of the page, which may save: what was typed is settled first, as Enter does by itself
    const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isShortcut && this.#entry.isEditable) this.#edits.settle();
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') submitForm(this, event);
    if (!this.#entry.isEditable) return;
    const opens = event.altKey && event.key === 'ArrowDown' && isDate;
    if (opens) this.#calendar.toggle(text);
    if (opens || (!event.altKey && stepText(text.id, event.key, this.#edits))) event.preventDefault();
  };

  readonly #handleShortcut = (shortcut: Shortcut) => {
    const { shown, today } = this.#entry;
    this.#shortcuts.select(shortcut);
    if (shortcut === 'now') this.#edits.chooseNow();
    else if (shortcut === 'hour-ago') this.#edits.chooseInstant(this.clock() - HOUR);
    else if (shortcut === 'only-day') this.#edits.chooseOnlyDay(shown.precision === 'minute');
    else this.#edits.chooseDay(shortcut === 'today' ? today : addDays(today, -1));
  };

  /** The instant at which zones are named. */
  get #epoch(): number {
    const { reading, parts } = this.#entry;
    const written = reading.when?.date ?? parts.day;
    return written ? Date.parse(written) : this.clock();
  }

  get #accessibleName(): string {
    const ofPage = [...this.#internals.labels].map(({ textContent }) => textContent?.trim()).join(' ');
    return this.label || this.ariaLabel || ofPage || this.#i18n.value.messages.date;
  }
}
