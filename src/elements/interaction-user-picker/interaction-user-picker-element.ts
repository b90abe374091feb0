import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { form } from '../../i18n/english/form.js';
import type { Messages } from '../../i18n/messages.js';
import type { User } from '../../model/user.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { codePicker } from '../interaction-code-picker/interaction-code-picker.styles.js';
import { ComboboxController } from '../shared/combobox-controller.js';
import type { IconSet } from '../shared/icon-set.js';
import { isDisabled } from '../shared/is-disabled.js';
import { renderFailure } from '../shared/render-failure.js';
import { renderControlIcon } from '../shared/control-icons.js';
import { userPicker } from './interaction-user-picker.styles.js';
import { renderUserList } from './render-user-list.js';
import { UserFieldController } from './user-field-controller.js';
import { UserSourceController } from './user-source-controller.js';

/**
 * One field for who made it: type "nu", press Enter, and *Ana Núñez* is chosen. Who works here comes first, as *You*.
 *
 * A form field of its own that posts the user's id. Users come from `users`, or are searched through the adapter; while
 * that cannot be reached, those known already can still be chosen.
 *
 * @example
 * ```html
 * <interaction-user-picker name="user" label="User" required></interaction-user-picker>
 * <script type="module">
 *   document.querySelector('interaction-user-picker').users = [{ id: 'u1', name: 'Ana Núñez' }];
 * </script>
 * ```
 *
 * @tag interaction-user-picker
 * @fires {InputEvent | Event} input - The user typed, chose, cleared or took back.
 * @fires {Event} change - The user chose somebody else, cleared the field, or left a text that names nobody.
 * @fires {InteractionFailedEvent} interaction-failed - The users could not be loaded.
 * @fires {InteractionSignInNeededEvent} interaction-sign-in-needed - The adapter needs the user to sign in.
 * @csspart label - The visible label.
 * @csspart control - The box of the input and its buttons.
 * @csspart input - The text field. States: `invalid` (its error is shown).
 * @csspart clear - The button that clears the value.
 * @csspart toggle - The button that shows users. States: `open`.
 * @csspart popup - The box in the top layer.
 * @csspart listbox - The list in it.
 * @csspart option - One that may be chosen. States: `active`, `selected`.
 * @csspart name - What an option says.
 * @csspart id - What tells users of the same name apart.
 * @csspart more - How many users are not drawn.
 * @csspart note - The sentence in place of options.
 * @csspart error - What is wrong with the value.
 * @csspart failure - What is said when the users could not be loaded.
 * @csspart retry - The button that loads them again.
 * @cssproperty [--interaction-user-picker-list-size=16em] - The most height of the list.
 */
export class InteractionUserPickerElement extends LitElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, failure, codePicker, userPicker];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }

  /** The users to choose from. Without them the adapter is searched. */
  @property({ attribute: false }) users?: readonly User[] | undefined;
  /** Who works here, and comes first; else a provider's, else the adapter is asked. */
  @property({ attribute: false }) currentUser?: User | null | undefined;
  /** Where users come from; goes before a provider's. A picker never makes a store of its own. */
  @property({ attribute: false }) adapter?: InteractionAdapter | undefined;
  /** Name of the form's entry. */
  @property({ reflect: true }) name = '';
  /** The visible label. Without it the name comes from `aria-label` or a `<label>` of the page. */
  @property() label = '';
  /** True: the label is for screen readers alone. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  /** The name for screen readers, where there is no visible label. */
  @property({ attribute: 'aria-label' }) override ariaLabel: string | null = null;
  /** What the empty field says. */
  @property() placeholder?: string | undefined;
  /** True: the form cannot be sent without a user. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** True: the user is shown and cannot be changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;
  /** What the page itself finds wrong. It stands under the field, is said at its input, and leaves its validity alone. */
  @property() error?: string | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages?: Partial<Messages> | undefined;
  /** Pictures of its own for `open` and `close`. */
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

  /** Who is chosen; null where nobody is, and while the text names nobody. Also takes an id. */
  @property({ attribute: false })
  get value(): User | null {
    return this.#field.value;
  }
  set value(given: User | string | null | undefined) {
    this.#field.give(given);
  }

  /** Id of the user before anybody changed it, and after a reset. */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#field.default;
  }
  set defaultValue(id: string | null | undefined) {
    this.#field.default = id ?? '';
  }

  /** The form that the value is posted with. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The labels that the page has for the field. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong, in the platform's terms: `valueMissing`, `badInput`. */
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

  readonly #internals = this.attachInternals();
  readonly #i18n = new I18nController(this, form);
  readonly #source = new UserSourceController(this);
  readonly #field: UserFieldController = new UserFieldController(this, this.#internals, this.#source, this.#i18n);
  readonly #list = new ComboboxController(this, this.#field, this.#field);

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
    const { failure } = this.#source;
    const problem = this.error || (this.#field.reported ? this.#field.problem?.message : undefined);
    return html`
      ${
        this.label
          ? html`<label class=${this.hideLabel ? 'visually-hidden' : 'label'} part="label" for="input"
              ><bdi>${this.label}</bdi></label
            >`
          : nothing
      }
      ${this.#renderControl(problem !== undefined)}
      ${problem ? html`<p class="error" part="error" id="error"><bdi>${problem}</bdi></p>` : nothing}
      ${failure ? renderFailure({ ...failure, retry: this.#handleRetry }, this.#i18n.value) : nothing}
      <div class="visually-hidden" role="status">${this.#list.status}</div>
    `;
  }

  #renderControl(invalid: boolean): TemplateResult {
    const { messages } = this.#i18n.value;
    const { open, active, handleEvent } = this.#list;
    const { shownText, canOpen, ids } = this.#field;
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
        <input
          id="input"
          class="field"
          part=${invalid ? 'input invalid' : 'input'}
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          .value=${live(shownText)}
          placeholder=${this.placeholder ?? messages.userPlaceholder}
          ?disabled=${isDisabled(this)}
          ?readonly=${this.readOnly}
          aria-label=${this.label ? nothing : this.#accessibleName}
          aria-autocomplete="list"
          aria-expanded=${open && ids.length > 0}
          aria-controls=${open && ids.length > 0 ? 'listbox' : nothing}
          aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
          aria-required=${this.required}
          aria-invalid=${invalid}
          aria-describedby=${invalid ? 'error' : nothing}
        />
        ${
          canOpen && !this.required && shownText
            ? html`<button type="button" part="clear" tabindex="-1" aria-label=${messages.clearUser}>
                ${renderControlIcon('close', this.icons)}
              </button>`
            : nothing
        }
        ${
          canOpen
            ? html`<button
                type="button"
                part=${open ? 'toggle open' : 'toggle'}
                tabindex="-1"
                aria-label=${messages.openUsers}
                aria-expanded=${open}
              >
                ${renderControlIcon('open', this.icons)}
              </button>`
            : nothing
        }
        <div part="popup" popover="manual">${open ? this.#renderList() : nothing}</div>
      </div>
    `;
  }

  #renderList(): TemplateResult {
    const { found, summary, value } = this.#field;
    if (found.users.length === 0) return html`<p class="note" part="note"><bdi>${summary}</bdi></p>`;
    const { active } = this.#list;
    const nameOf = (user: User) => this.#field.nameOf(user);
    return renderUserList({ ...found, active, value, i18n: this.#i18n.value, label: this.#accessibleName, nameOf });
  }

  readonly #handleRetry = () => {
    // the button goes with its message
    this.renderRoot.querySelector('input')?.focus();
    this.#source.retry();
  };

  get #accessibleName(): string {
    const ofPage = [...this.#internals.labels].map(({ textContent }) => textContent?.trim()).join(' ');
    return this.label || this.ariaLabel || ofPage || this.#i18n.value.messages.user;
  }
}
