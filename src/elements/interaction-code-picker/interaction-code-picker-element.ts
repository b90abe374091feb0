import { isRetired } from '../../model/code-choices.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { form } from '../../i18n/english/form.js';
import type { Messages } from '../../i18n/messages.js';
import type { Code, CodeKind, CodeValue } from '../../model/code.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { ComboboxController } from '../shared/combobox-controller.js';
import type { IconSet } from '../shared/icon-set.js';
import { isDisabled } from '../shared/is-disabled.js';
import { renderFailure } from '../shared/render-failure.js';
import { CodeFieldController } from './code-field-controller.js';
import { CodeList } from './code-list.js';
import { CodeSourceController } from './code-source-controller.js';
import { CodeUsageController, type CodePickerParts } from './code-usage-controller.js';
import { codePicker } from './interaction-code-picker.styles.js';
import { renderCodeField } from './render-code-field.js';
import { renderListbox } from './render-listbox.js';

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
 * @csspart input - The text field. States: `invalid` (its error is shown).
 * @csspart clear - The button that clears the value.
 * @csspart toggle - The button that shows all codes. States: `open`.
 * @csspart popup - The box in the top layer.
 * @csspart listbox - The list in it.
 * @csspart group - A folder's or code's options with their heading.
 * @csspart heading - The name of a folder or code.
 * @csspart option - One that may be chosen. States: `active`, `selected`.
 * @csspart name - What an option says.
 * @csspart code - The code of an option that stands under another heading.
 * @csspart mark - What was typed, within an option or heading.
 * @csspart alias - The other word by which an option was found.
 * @csspart dot - The colour of a code. States: `icon` (its icon stands for it).
 * @csspart note - The sentence in place of options.
 * @csspart hint - What is said of a value that is no longer offered.
 * @csspart error - What is wrong with the value.
 * @csspart failure - What is said when the codes could not be loaded.
 * @csspart retry - The button that loads them again.
 * @cssproperty [--interaction-code-picker-list-size=22em] - The most height of the list.
 */
export class InteractionCodePickerElement extends LitElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, failure, codePicker];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }
  /** Where what loads later comes from. */
  static loadParts: CodePickerParts = {};

  /** The codes to choose from. Without them the adapter is asked. */
  @property({ attribute: false }) codes?: readonly Code[] | undefined;
  /** The codes to offer first while nothing is typed, the latest first; of those on offer the first five count. */
  @property({ attribute: false }) recent?: readonly CodeValue[] | undefined;
  /** True: what is chosen is counted on this device, and the codes used last and most are offered first. */
  @property({ type: Boolean }) persist = false;
  /** Whose choices are counted; else those of a provider's user, else of whoever uses the device. */
  @property({ attribute: 'user-id' }) userId?: string | undefined;
  /** True: the host is loading the codes, and the list says so. */
  @property({ type: Boolean }) pending = false;
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
  /** The name for screen readers, where there is no visible label. */
  @property({ attribute: 'aria-label' }) override ariaLabel: string | null = null;
  /** What the empty field says. */
  @property() placeholder?: string | undefined;
  /** True: the form cannot be sent without a code. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** True: the code is shown and cannot be changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** What the page itself finds wrong. It stands under the field, is said at its input, and leaves its validity alone. */
  @property() error?: string | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages?: Partial<Messages> | undefined;
  /** Pictures by name: of the codes, and its own `find`, `open` and `close`. */
  @property({ attribute: false }) icons?: IconSet | undefined;
  /** BCP 47 tag of the language. */
  @property() locale?: string | undefined;

  /** True: the field takes no part in its form. */
  // the attribute itself is the state: the platform asks it, and a fieldset's, whether the field is disabled
  @property({ type: Boolean })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** What is chosen; null where nothing is, and while the text names no code. Also takes `contact/call-parent`. */
  @property({ attribute: false })
  get value(): CodeValue | null {
    return this.#field.value;
  }
  set value(given: CodeValue | string | null | undefined) {
    this.#field.give(given);
  }

  /** The value before anybody changed it, and after a reset: `contact/call-parent`. */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#field.default;
  }
  set defaultValue(text: string | null | undefined) {
    this.#field.default = text ?? '';
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

  /** @internal a picker makes no store of its own: without an adapter it waits for one */
  readonly noDefault = true;

  /** Whether the value may be sent; the error stands under the field if not. */
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
  readonly #source = new CodeSourceController(this);
  readonly #field: CodeFieldController = new CodeFieldController(this, this.#internals, this.#source, this.#i18n);
  readonly #usage: CodeUsageController = new CodeUsageController(
    this,
    () => this.#source.recordType,
    () => InteractionCodePickerElement.loadParts.usage?.(),
  );
  readonly #list = new CodeList(this.#field, this.#source, this.#usage, this.#i18n);
  readonly #combobox = new ComboboxController(this, this.#field, this.#list);

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#field.reset();
  }

  formStateRestoreCallback(state: FormData | File | string | null): void {
    this.#field.restore(state);
  }

  protected override render(): TemplateResult {
    const { messages } = this.#i18n.value;
    const { tree, failure } = this.#source;
    const { value } = this.#field;
    const problem = this.error || (this.#field.reported ? this.#field.problem?.message : undefined);
    const hint = value && isRetired(tree, value.code, value.subcode) ? messages.codeRetired : undefined;
    return html`
      ${
        this.label
          ? html`<label class=${this.hideLabel ? 'visually-hidden' : 'label'} part="label" for="input"
              ><bdi>${this.label}</bdi></label
            >`
          : nothing
      }
      ${this.#renderField(problem !== undefined, [hint && 'hint', problem && 'error'].filter(Boolean).join(' '))}
      ${hint ? html`<p class="hint" part="hint" id="hint">${hint}</p>` : nothing}
      ${problem ? html`<p class="error" part="error" id="error"><bdi>${problem}</bdi></p>` : nothing}
      ${failure ? renderFailure({ ...failure, retry: this.#handleRetry }, this.#i18n.value) : nothing}
      <div class="visually-hidden" role="status">${this.#combobox.status}</div>
    `;
  }

  protected override updated(): void {
    if (this.matches(':focus-within')) void this.#source.prepare();
  }

  #renderField(invalid: boolean, describedBy: string): TemplateResult {
    const { messages } = this.#i18n.value;
    const { tree, pending } = this.#source;
    const { value, shownText } = this.#field;
    const { open, active, handleEvent } = this.#combobox;
    return renderCodeField({
      ...{ value, tree, messages, invalid, describedBy, open, active, handleEvent },
      text: shownText,
      icons: this.icons,
      placeholder: pending ? messages.loading : (this.placeholder ?? messages.codePlaceholder),
      name: this.label ? undefined : this.#accessibleName,
      required: this.required,
      readOnly: this.readOnly,
      disabled: isDisabled(this),
      hasOptions: this.#list.options.length > 0,
      popup: open ? this.#renderList() : nothing,
    });
  }

  #renderList(): TemplateResult {
    const { options, summary } = this.#list;
    if (options.length === 0) return html`<p class="note" part="note"><bdi>${summary}</bdi></p>`;
    const { runs, active, scrolled } = this.#combobox;
    const { value } = this.#field;
    const { tree } = this.#source;
    return renderListbox({
      ...{ options, runs, active, value, tree, scrolled },
      icons: this.icons,
      label: this.#accessibleName,
    });
  }

  readonly #handleRetry = () => {
    // the button goes with its message
    this.renderRoot.querySelector('input')?.focus();
    this.#source.retry();
  };

  get #accessibleName(): string {
    const ofPage = [...this.#internals.labels].map(({ textContent }) => textContent?.trim()).join(' ');
    return this.label || this.ariaLabel || ofPage || this.#i18n.value.messages.code;
  }
}
