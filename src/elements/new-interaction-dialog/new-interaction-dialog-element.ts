import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import { ChoicesController } from '../../controllers/choices-controller.js';
import { DraftFormController } from '../../controllers/draft-form-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { LookupsController } from '../../controllers/lookups-controller.js';
import { RecordScopeController } from '../../controllers/record-scope-controller.js';
import { saveInteraction } from '../../controllers/save-interaction.js';
import { toAdapterError } from '../../data/adapter-error.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { FailedOperation } from '../../events/interaction-events.js';
import type { Messages } from '../../i18n/messages.js';
import type { Code } from '../../model/code.js';
import type { InteractionDraft, PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { User } from '../../model/user.js';
import { controls } from '../../styles/controls.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderFailure } from '../shared/render-failure.js';
import { dialogStyles } from './new-interaction-dialog.styles.js';
import { renderForm } from './render-form.js';

/**
 * The form for a new interaction, in the top layer or docked in the page. What was typed survives a failed save and a
 * closed dialog.
 *
 * ```html
 * <new-interaction-dialog record-id="demo-1" record-label="Ada Example"></new-interaction-dialog>
 * <script type="module">
 *   const saved = await document.querySelector('new-interaction-dialog').showModal({ code: 'contact' });
 * </script>
 * ```
 *
 * @tag new-interaction-dialog
 * @fires interaction-create - before the interaction is saved; cancelable
 * @fires interaction-created - after the adapter took it
 * @fires interaction-failed - when something failed; people have been told already
 * @fires interaction-sign-in-needed - when the adapter wants the user to sign in again
 * @csspart dialog - the surface
 * @csspart title - the heading
 * @csspart user - the field of who made it
 * @csspart date - the field of when
 * @csspart code - the field of code and subcode
 * @csspart relations - the field of whom else it applies to
 * @csspart attachments - the field of files
 * @csspart subject - the field of the one line
 * @csspart comments - the field of the longer text
 * @csspart actions - the row of buttons
 * @csspart save - the button that saves
 * @csspart cancel - the button that closes
 * @csspart failure - what failed, with Retry
 * @cssproperty [--new-interaction-dialog-width=40em] - the widest the form gets
 */
export class NewInteractionDialogElement extends LitElement {
  static override readonly styles = [tokens, host, controls, dialogStyles];

  /** The record that a form opened from now on is for. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** What people call the record. */
  @property({ attribute: 'record-label' }) recordLabel: string | undefined;
  /** The record's type, which narrows the codes on offer. */
  @property({ attribute: 'record-type' }) recordType: string | undefined;
  /** BCP 47 language tag; the page's language where absent. */
  @property() locale: string | undefined;
  /** IANA time zone in which dates are typed; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** True: wait for an adapter instead of keeping entries in this browser. */
  @property({ attribute: 'no-default', type: Boolean }) noDefault = false;
  /** Id of the signed-in user, where the adapter does not know. */
  @property({ attribute: 'user-id' }) userId: string | undefined;
  /** Name of the signed-in user. */
  @property({ attribute: 'user-name' }) userName: string | undefined;
  /** The data adapter of this very element; goes before a provider's. */
  @property({ attribute: false }) adapter: InteractionAdapter | undefined;
  /** The codes, where the adapter has none. */
  @property({ attribute: false }) codes: readonly Code[] | undefined;
  /** The signed-in user, where the adapter does not know. */
  @property({ attribute: false }) currentUser: User | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** Icons by name, beside and instead of the widget's own. */
  @property({ attribute: false }) icons: IconSet | undefined;

  readonly #source = new AdapterController(this);
  readonly #record = new RecordScopeController(this);
  readonly #i18n = new I18nController(this);
  readonly #form = new DraftFormController(this);
  readonly #lookups = new LookupsController(this, {
    adapter: () => this.#usedAdapter,
    record: () => this.#record.value,
    failed: (error) => reportFailure(this, 'load-codes', error, () => this.#lookups.retryCodes()),
  });
  readonly #choices = new ChoicesController(this, {
    adapter: () => this.#usedAdapter,
    recordId: () => this.#form.record?.recordId,
    failed: (error) => reportFailure(this, 'load-choices', error, () => this.#choices.retry()),
  });

  @state() private opened: 'modal' | 'docked' | undefined;
  @state() private saving = false;
  @state() private asking = false;
  @state() private failure: Failure | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  #openedAt = 0;
  /** The adapter that the form was opened with: a page that moves on must not redirect what is half written. */
  #openedWith: InteractionAdapter | undefined;
  #result: Promise<Interaction | null> | undefined;
  #settle: ((interaction: Interaction | null) => void) | undefined;

  /**
   * Opens the form in the top layer.
   * @param draft what is known already
   * @returns the saved interaction, or null where the form was closed without saving
   */
  async showModal(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    return this.#open(draft, 'modal');
  }

  /** Opens the form where the element stands, beside what can be read meanwhile. Otherwise as `showModal`. */
  async show(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    return this.#open(draft, 'docked');
  }

  protected override willUpdate(): void {
    if (this.opened) this.#source.want();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('opened') || !this.opened || this.dialog.open) return;
    if (this.opened === 'modal') this.dialog.showModal();
    else this.dialog.show();
    this.#focusField('code');
  }

  protected override render(): TemplateResult {
    const { messages } = this.#i18n.value;
    const record = this.#form.record;
    return html`<dialog
      part="dialog"
      class=${this.opened ?? ''}
      aria-label=${record?.recordLabel ? messages.newFor(record.recordLabel) : messages.newInteraction}
      @cancel=${this.#handleCancel}
      @close=${this.#handleClose}
    >
      ${this.opened ? this.#renderContent() : nothing}
    </dialog>`;
  }

  #renderContent(): TemplateResult {
    const i18n = this.#i18n.value;
    const record = this.#form.record;
    const moved = record && this.#record.value.recordId !== record.recordId;
    return html`<form novalidate @submit=${this.#handleSubmit} @keydown=${this.#handleKeydown}>
      <header>
        <div class="title" part="title" role="heading" aria-level="2">
          ${i18n.messages.newInteraction}
          ${record?.recordLabel ? html`<small><bdi>${record.recordLabel}</bdi></small>` : nothing}
        </div>
      </header>
      <div class="fields">
        ${
          moved
            ? html`<p class="moved" role="status">
                ${i18n.messages.otherRecord(record.recordLabel ?? record.recordId)}
              </p>`
            : nothing
        }
        ${renderForm(
          { i18n, form: this.#form },
          {
            adapter: this.#usedAdapter,
            codes: this.#lookups.codes,
            codeList: this.#lookups.codeList,
            users: this.#choices.users,
            currentUser: this.#lookups.currentUser,
            relations: this.#choices.relations,
            icons: this.icons,
            openedAt: this.#openedAt,
          },
        )}
        ${this.#renderFailures()}
      </div>
      <footer part="actions">${this.asking ? this.#renderQuestion() : this.#renderActions()}</footer>
    </form>`;
  }

  #renderFailures(): TemplateResult {
    const i18n = this.#i18n.value;
    const { codesError } = this.#lookups;
    const choicesError = this.#choices.error;
    const show = (operation: FailedOperation, error: typeof codesError, retry: () => void) =>
      error ? renderFailure({ operation, error, reference: error.reference ?? '' }, i18n, retry) : nothing;
    return html`
      ${show('load-codes', codesError, () => this.#lookups.retryCodes())}
      ${show('load-choices', choicesError, () => this.#choices.retry())}
      ${this.failure ? renderFailure(this.failure, i18n, () => void this.#save()) : nothing}
    `;
  }

  #renderActions(): TemplateResult {
    const { messages, format } = this.#i18n.value;
    const problems = this.#form.problems.size;
    return html`
      <span class="summary error" role="status"
        >${problems > 0 ? messages.problemsFound(format.count(problems)) : nothing}</span
      >
      <button type="button" part="cancel" @click=${this.#requestClose}>${messages.cancel}</button>
      <button type="submit" class="primary" part="save" aria-disabled=${this.saving ? 'true' : 'false'}>
        ${this.saving ? messages.saving : messages.save}
      </button>
    `;
  }

  #renderQuestion(): TemplateResult {
    const { messages } = this.#i18n.value;
    return html`
      <span class="summary" role="alert">${messages.discardQuestion}</span>
      <button type="button" @click=${this.#discard}>${messages.discard}</button>
      <button type="button" class="primary keep" @click=${this.#keepWriting}>${messages.keepWriting}</button>
    `;
  }

  get #usedAdapter(): InteractionAdapter | undefined {
    return this.opened ? (this.#openedWith ?? this.#source.adapter) : undefined;
  }

  #open(draft: PartialInteractionDraft, mode: 'modal' | 'docked'): Promise<Interaction | null> {
    if (this.#result) {
      this.#focusField('code');
      return this.#result;
    }
    const { recordId = '', recordLabel } = this.#record.value;
    const start = { draft, recordId: draft.recordId ?? recordId, recordLabel: draft.recordLabel ?? recordLabel };
    // what was typed for this record and not saved comes back, unless the host brings something new
    const resumes = this.#form.dirty && this.#form.record?.recordId === start.recordId && isEmpty(draft);
    if (!resumes) this.#form.start(start);
    this.#openedAt = Date.now();
    this.#openedWith = this.#source.adapter;
    this.failure = undefined;
    this.asking = false;
    this.opened = mode;
    this.#result = new Promise((resolve) => {
      this.#settle = resolve;
    });
    return this.#result;
  }

  #handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#save();
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.#save();
  }

  #handleCancel(event: Event): void {
    // a file chooser and a picker inside have a cancel event of their own
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#requestClose();
  }

  /** However it was closed: a browser may do so by itself. What is not saved stays in the form. */
  #handleClose(): void {
    this.opened = undefined;
    this.#result = undefined;
    this.#settle?.(null);
  }

  #requestClose(): void {
    if (this.saving) return;
    if (!this.#form.dirty) {
      this.dialog.close();
      return;
    }
    this.asking = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keep')?.focus());
  }

  #keepWriting(): void {
    this.asking = false;
    this.#focusField('subject');
  }

  #discard(): void {
    this.#form.clear();
    this.dialog.close();
  }

  async #save(): Promise<void> {
    const adapter = this.#usedAdapter;
    if (this.saving || !adapter) return;
    const { codes } = this.#lookups;
    const { maxFileSize } = adapter.capabilities ?? {};
    const draft = this.#form.finish(Date.now(), this.#i18n.value.timeZone, codes, maxFileSize);
    if (!draft) {
      await this.#focusFirstProblem();
      return;
    }
    this.saving = true;
    this.failure = undefined;
    try {
      await this.#send(adapter, draft);
    } catch (thrown) {
      const error = toAdapterError(thrown);
      if (error.kind === 'invalid' && error.fields) this.#form.refuse(error.fields);
      this.failure = reportFailure(this, 'save', error, () => void this.#save());
    } finally {
      this.saving = false;
    }
  }

  async #send(adapter: InteractionAdapter, draft: InteractionDraft): Promise<void> {
    const result = await saveInteraction(this, {
      adapter,
      draft,
      files: this.#form.values.files,
      codes: this.#lookups.codes,
      currentUser: this.#lookups.currentUser,
      // after the dialog has given the focus back, the listener may place it where the new row is
      beforeReport: (interaction) => {
        this.#form.clear();
        this.#settle?.(interaction);
        this.dialog.close();
      },
    });
    if (!result) this.#focusField('subject');
  }

  async #focusFirstProblem(): Promise<void> {
    await this.updateComplete;
    const first = this.renderRoot.querySelector<HTMLElement>('[data-field]:has(> .error)');
    if (first) this.#focusField(first.dataset['field'] ?? 'code');
  }

  #focusField(field: string): void {
    const selector = `[data-field="${CSS.escape(field)}"] :is(input, select, textarea, interaction-code-picker, button)`;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function isEmpty(draft: PartialInteractionDraft): boolean {
  return Object.values(draft).every((value) => value === undefined);
}
