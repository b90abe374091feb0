import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { Messages } from '../../i18n/messages.js';
import type { Code, CodeKind, CodeValue } from '../../model/code.js';
import { controls } from '../../styles/controls.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderFailure } from '../shared/render-failure.js';
import { CodeFieldController } from './code-field-controller.js';
import { CodeListController } from './code-list-controller.js';
import { CodeSourceController } from './code-source-controller.js';
import { codePicker } from './interaction-code-picker.styles.js';
import { renderControl, type ControlListeners } from './render-control.js';

/**
 * One field for code and subcode: type "call par", press Enter, and *Contact › Call with Parent* is chosen.
 *
 * A form field of its own: it posts `name` (`contact/call-parent`), `name.code` and `name.subcode`, and needs neither an
 * adapter nor a timeline. Text that names no code stays as it is and is invalid; it never becomes a value by itself.
 *
 * @example
 * ```html
 * <interaction-code-picker name="code" label="Code" required></interaction-code-picker>
 * <script type="module">
 *   document.querySelector('interaction-code-picker').codes = [{ key: 'visit', label: 'Visit' }];
 * </script>
 * ```
 *
 * @tag interaction-code-picker
 * @fires {InputEvent | Event} input - The user typed, chose, cleared or took back.
 * @fires {Event} change - The user chose another value, cleared it, or left a text that names none.
 * @fires {InteractionFailedEvent} interaction-failed - The codes could not be loaded.
 * @fires {InteractionSignInNeededEvent} interaction-sign-in-needed - The adapter needs the user to sign in.
 * @csspart label - The visible label.
 * @csspart control - The box of the input and its buttons.
 * @csspart input - The text field; `input invalid` while its error is shown.
 * @csspart clear - The button that clears the value.
 * @csspart toggle - The button that shows all codes.
 * @csspart popup - The box in the top layer.
 * @csspart listbox - The list in it.
 * @csspart group - A folder's or code's options with their heading.
 * @csspart heading - The name of a folder or code.
 * @csspart option - One that may be chosen; also `active` and `selected`.
 * @csspart mark - What was typed, within an option.
 * @csspart dot - The colour of a code.
 * @csspart more - How many options are not drawn.
 * @csspart note - The sentence in place of options.
 * @csspart error - What is wrong with the value.
 * @csspart failure - What is said when the codes could not be loaded.
 * @csspart retry - The button that loads them again.
 * @cssproperty [--interaction-code-picker-list-size=22em] - The most height of the list.
 */
export class InteractionCodePickerElement extends LitElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override readonly styles = [host, tokens, controls, codePicker];

  /** The codes to choose from. Without them the adapter is asked. */
  @property({ attribute: false }) codes?: readonly Code[] | undefined;
  /** Where codes come from; goes before a provider's. A picker never makes a store of its own. */
  @property({ attribute: false }) adapter?: InteractionAdapter | undefined;
  /** The record that the codes are for. */
  @property({ attribute: 'record-id' }) recordId?: string | undefined;
  /** Narrows the codes: "person", "organization". */
  @property({ attribute: 'record-type' }) recordType?: string | undefined;
  /** What the code is for. */
  @property() kind: CodeKind = 'interaction';
  /** Name of the form's entries. */
  @property({ reflect: true }) name = '';
  /** The visible label. Without it the name comes from `aria-label` or a `<label>` of the page. */
  @property() label = '';
  /** Leaves the label to screen readers. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  @property({ attribute: 'aria-label' }) override ariaLabel: string | null = null;
  @property() placeholder?: string | undefined;
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages?: Partial<Messages> | undefined;
  /** Pictures of its own for `find`, `open` and `close`. */
  @property({ attribute: false }) icons?: IconSet | undefined;
  /** BCP 47 tag of the language. */
  @property() locale?: string | undefined;

  /** What is chosen; null where nothing is, and while the text names no code. Also takes `contact/call-parent`. */
  @property({ attribute: false })
  get value(): CodeValue | null {
    return this.#field.entry.value;
  }
  set value(given: CodeValue | string | null | undefined) {
    this.#field.give(given);
  }

  /** The value before anybody changed it, and after a reset: `contact/call-parent`. */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#field.entry.default;
  }
  set defaultValue(text: string | null | undefined) {
    this.#field.giveDefault(text ?? '');
  }

  /** The form that the value is posted with. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The labels that the page has for the field. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong, in the platform's terms: `valueMissing`, `badInput`, `customError`. */
  get validity(): ValidityState {
    this.#field.sync();
    return this.#internals.validity;
  }

  /** What is wrong, in words. */
  get validationMessage(): string {
    this.#field.sync();
    return this.#internals.validationMessage;
  }

  /** False where the form leaves the field alone: disabled or read-only. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** @internal a picker makes no store of its own: without an adapter it waits for one */
  readonly noDefault = true;

  /** Whether the value may be sent; the error stands under the field if not. */
  checkValidity(): boolean {
    this.#field.sync();
    return this.#internals.checkValidity();
  }

  /** The same, and the browser leads the user there. */
  reportValidity(): boolean {
    this.#field.sync();
    return this.#internals.reportValidity();
  }

  /** Makes the field invalid for a reason of the host's own; an empty text takes that back. */
  setCustomValidity(message: string): void {
    this.#field.giveProblem(message);
  }

  readonly #internals = this.attachInternals();
  readonly #i18n = new I18nController(this);
  readonly #source = new CodeSourceController(this);
  readonly #field: CodeFieldController = new CodeFieldController(this, {
    internals: this.#internals,
    source: this.#source,
    i18n: this.#i18n,
    found: () => this.#list.matches.length,
    anchor: () => this.input,
  });
  readonly #list: CodeListController = new CodeListController(this, {
    entry: this.#field.entry,
    source: this.#source,
    i18n: this.#i18n,
    isEditable: () => this.#isEditable,
    choose: ({ value }) => this.#field.choose(value),
    settle: () => this.#field.settle(),
    revert: () => this.#field.takeBack(),
    submit: (event) => this.#field.submit(event),
  });

  @query('#input') private input!: HTMLInputElement | null;
  @query('.popup') private popup!: HTMLElement;
  @state() private fieldsetDisabled = false;

  /** How often the element was taken from its place. */
  #moves = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#moves += 1;
  }

  formDisabledCallback(disabled: boolean): void {
    this.fieldsetDisabled = disabled;
  }

  formResetCallback(): void {
    this.#field.reset();
  }

  formStateRestoreCallback(state: FormData | File | string | null): void {
    this.#field.restore(state);
  }

  protected override firstUpdated(): void {
    // the list takes clicks and scrolls, never the focus
    this.popup.addEventListener('mousedown', (event) => event.preventDefault());
    this.popup.addEventListener('click', this.#list.handleClick);
  }

  protected override render(): TemplateResult {
    const i18n = this.#i18n.value;
    const problem = this.#field.reported ? this.#field.problem : null;
    const { failure } = this.#source;
    return html`
      ${
        this.label
          ? html`<label class=${this.hideLabel ? 'visually-hidden' : 'label'} part="label" for="input"
              ><bdi>${this.label}</bdi></label
            >`
          : nothing
      }
      ${this.#renderControl(problem !== null)}
      <div class="popup" part="popup" popover="manual">${this.#list.render(this.#accessibleName)}</div>
      ${problem ? html`<p class="error" part="error" id="error"><bdi>${problem.message}</bdi></p>` : nothing}
      ${failure ? renderFailure(failure, i18n, this.#handleRetry) : nothing}
      <div class="visually-hidden" role="status">${this.#list.announcement}</div>
    `;
  }

  #renderControl(invalid: boolean): TemplateResult {
    const { messages } = this.#i18n.value;
    const { open } = this.#list.combobox;
    const text = this.#field.shownText;
    return renderControl({
      text,
      hue: this.value ? this.#source.hueOf(this.value) : undefined,
      name: this.label ? null : this.#accessibleName,
      placeholder: this.#source.pending ? messages.loading : (this.placeholder ?? messages.codePlaceholder),
      required: this.required,
      disabled: this.#isDisabled,
      readOnly: this.readOnly,
      clearable: this.#isEditable && !this.required && text !== '',
      invalid,
      open,
      expanded: open && this.#list.matches.length > 0,
      activeId: this.#list.activeId,
      messages,
      icons: this.icons,
      listeners: this.#listeners,
    });
  }

  readonly #handleInput = (event: Event) => {
    this.#field.type((event.target as HTMLInputElement).value);
    this.#list.filter();
  };

  readonly #handleClick = () => {
    const { combobox } = this.#list;
    if (combobox.open) return;
    // the click has put the caret somewhere
    this.#selectName();
    combobox.show();
  };

  readonly #handleMouseup = (event: Event) => {
    // WebKit sets the caret after the click, and what the click selected is lost; goes when its bug is mended:
    // https://bugs.webkit.org/show_bug.cgi?id=22691
    if (!this.#list.combobox.open) event.preventDefault();
  };

  readonly #handleFocus = () => {
    // a label of the page may have come after the element
    this.requestUpdate();
    // a value that was set just now has to stand there first
    void this.updateComplete.then(() => this.#selectName());
  };

  readonly #handleBlur = () => {
    this.#list.combobox.hide();
    const moves = this.#moves;
    // Chromium blurs what is about to be moved or removed, which is no leaving: only afterwards can one tell
    queueMicrotask(() => {
      if (moves === this.#moves) this.#field.settle();
    });
  };

  readonly #handleToggle = () => {
    this.#list.toggle();
    this.input?.focus();
  };

  readonly #handleClear = () => {
    this.#field.choose(null);
    this.#list.combobox.hide();
    this.input?.focus();
  };

  readonly #handleRetry = () => {
    // the button goes with its message
    this.input?.focus();
    this.#source.retry();
  };

  readonly #listeners: ControlListeners = {
    input: this.#handleInput,
    click: this.#handleClick,
    mouseup: this.#handleMouseup,
    keydown: this.#list.combobox.handleKeydown,
    focus: this.#handleFocus,
    blur: this.#handleBlur,
    toggle: this.#handleToggle,
    clear: this.#handleClear,
  };

  /** A name in full is no search: what is typed next takes its place. */
  #selectName(): void {
    if (this.#field.entry.text === null) this.input?.select();
  }

  get #isDisabled(): boolean {
    return this.disabled || this.fieldsetDisabled;
  }

  get #isEditable(): boolean {
    return !this.#isDisabled && !this.readOnly;
  }

  get #accessibleName(): string {
    const ofPage = [...this.#internals.labels].map(({ textContent }) => textContent?.trim()).join(' ');
    return this.label || this.ariaLabel || ofPage || this.#i18n.value.messages.code;
  }
}
