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
import type { Messages } from '../../i18n/messages.js';
import type { Code } from '../../model/code.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { User } from '../../model/user.js';
import { controls } from '../../styles/controls.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { formatCodeValue } from '../interaction-code-picker/code-value-text.js';
import type { InteractionCodePickerElement } from '../interaction-code-picker/interaction-code-picker-element.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderFailure } from '../shared/render-failure.js';
import { dialogStyles } from './new-interaction-dialog.styles.js';
import type { Opening } from './opening.js';
import { renderActions, renderQuestion } from './render-actions.js';
import { renderForm } from './render-form.js';

/** Where the eye and the keyboard go when something is wrong. */
const FIRST_PROBLEM = '.refused :is(input, select, textarea, interaction-code-picker)';

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
 * @csspart failure - what failed
 * @csspart retry - the button that tries again
 * @cssproperty [--new-interaction-dialog-width=46em] - the widest the form gets
 */
export class NewInteractionDialogElement extends LitElement {
  static override readonly styles = [tokens, host, controls, failure, dialogStyles];

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
  readonly #lookups = new LookupsController(
    this,
    () => this.#usedAdapter,
    () => this.#record.value,
  );
  readonly #choices = new ChoicesController(
    this,
    () => this.#usedAdapter,
    () => this.#form.record?.recordId,
  );

  @state() private opening: Opening | undefined;
  @state() private saving = false;
  @state() private asking = false;
  @state() private failure: Failure | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('interaction-code-picker') private picker!: InteractionCodePickerElement;

  /**
   * Opens the form in the top layer.
   * @param draft what is known already
   * @returns the saved interaction, or null where the form was closed without saving
   */
  async showModal(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    return this.#open(draft, true);
  }

  /** Opens the form where the element stands, beside what can be read meanwhile. Otherwise as `showModal`. */
  async show(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    return this.#open(draft, false);
  }

  protected override willUpdate(): void {
    if (this.opening) this.#source.want();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('opening') || !this.opening) return;
    if (this.opening.modal) this.dialog.showModal();
    else this.dialog.show();
    this.#focus('#field-code');
  }

  protected override render(): TemplateResult {
    const { messages } = this.#i18n.value;
    const label = this.#form.record?.recordLabel;
    return html`<dialog
      part="dialog"
      aria-label=${label ? messages.newFor(label) : messages.newInteraction}
      @cancel=${this.#handleCancel}
      @close=${this.#handleClose}
    >
      ${this.opening ? this.#renderContent(this.opening) : nothing}
    </dialog>`;
  }

  #renderContent({ at, code }: Opening): TemplateResult {
    const i18n = this.#i18n.value;
    const { codes, codeList, currentUser, failure } = this.#lookups;
    const { users, relations, failures } = this.#choices;
    const { recordId, recordLabel } = this.#form.record ?? {};
    return html`<form novalidate @submit=${this.#handleSubmit} @keydown=${this.#handleKeydown}>
      <div class="title" part="title" role="heading" aria-level="2">
        ${i18n.messages.newInteraction} ${recordLabel ? html`<small><bdi>${recordLabel}</bdi></small>` : nothing}
      </div>
      <div class="fields">
        ${
          recordId && recordId !== this.#record.value.recordId
            ? html`<p class="moved" role="status">${i18n.messages.otherRecord(recordLabel ?? recordId)}</p>`
            : nothing
        }
        ${renderForm({
          i18n,
          form: this.#form,
          adapter: this.#usedAdapter,
          codes,
          codeList,
          users,
          currentUser,
          relations,
          icons: this.icons,
          openedAt: at,
          openedCode: code,
        })}
        ${[failure, ...failures, this.failure].map((failed) => (failed ? renderFailure(failed, i18n) : nothing))}
      </div>
      <footer part="actions">
        ${
          this.asking
            ? renderQuestion(i18n, this.#discard, this.#keepWriting)
            : renderActions(i18n, this.#form.problems.size, this.saving, this.#requestClose)
        }
      </footer>
    </form>`;
  }

  get #usedAdapter(): InteractionAdapter | undefined {
    return this.opening && (this.opening.adapter ?? this.#source.adapter);
  }

  #open(draft: PartialInteractionDraft, modal: boolean): Promise<Interaction | null> {
    if (this.opening) {
      this.#focus('#field-code');
      return this.opening.result;
    }
    const { recordId = '', recordLabel } = this.#record.value;
    const start = { draft, recordId: draft.recordId ?? recordId, recordLabel: draft.recordLabel ?? recordLabel };
    // what was typed for this record and not saved comes back, unless the host brings something new
    const resumes = this.#form.dirty && this.#form.record?.recordId === start.recordId && isEmpty(draft);
    if (!resumes) this.#form.start(start);
    this.failure = undefined;
    this.asking = false;
    let settle: Opening['settle'] = () => undefined;
    const result = new Promise<Interaction | null>((resolve) => (settle = resolve));
    const { code } = this.#form.values;
    const codeText = code ? formatCodeValue(code) : '';
    this.opening = { modal, at: Date.now(), code: codeText, adapter: this.#source.adapter, result, settle };
    return result;
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    void this.#save();
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#handleSubmit(event);
  }

  #handleCancel(event: Event): void {
    // a file chooser and a picker inside have a cancel event of their own
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#requestClose();
  }

  #handleClose(): void {
    // a browser may close it by itself; a form that was opened again meanwhile is another one
    if (!this.dialog.open) this.#close(null);
  }

  readonly #requestClose = (): void => {
    if (this.saving) return;
    if (this.#form.dirty) {
      this.asking = true;
      this.#focus('.keep');
    } else {
      this.#close(null);
    }
  };

  readonly #keepWriting = (): void => {
    this.asking = false;
    this.#focus('#field-subject');
  };

  readonly #discard = (): void => {
    this.#form.clear();
    this.#close(null);
  };

  /** Closes the form and answers whoever opened it. What is not saved stays in it. */
  #close(answer: Interaction | null): void {
    const { opening } = this;
    this.opening = undefined;
    this.dialog.close();
    opening?.settle(answer);
  }

  async #save(): Promise<void> {
    const adapter = this.#usedAdapter;
    if (this.saving || !adapter) return;
    const { codes, currentUser } = this.#lookups;
    const draft = this.#form.finish({
      now: Date.now(),
      timeZone: this.#i18n.value.timeZone,
      codes,
      maxFileSize: adapter.capabilities?.maxFileSize,
      codeUnknown: this.picker.validity.badInput,
    });
    if (!draft) {
      this.#focus(FIRST_PROBLEM);
      return;
    }
    this.saving = true;
    this.failure = undefined;
    try {
      const { files } = this.#form.values;
      // closing gives the focus back; a listener that is told afterwards may place it where the new row is
      const beforeReport = (interaction: Interaction) => {
        this.#form.clear();
        this.#close(interaction);
      };
      const result = await saveInteraction(this, { adapter, draft, files, codes, currentUser, beforeReport });
      if (!result) this.#focus('#field-subject');
    } catch (thrown) {
      const error = toAdapterError(thrown);
      if (error.kind === 'invalid' && error.fields) this.#form.refuse(error.fields);
      this.failure = reportFailure(this, 'save', error, () => void this.#save());
    } finally {
      this.saving = false;
    }
  }

  /** Focuses the first control that a selector finds once everything is drawn. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function isEmpty(draft: PartialInteractionDraft): boolean {
  return Object.values(draft).every((value) => value === undefined);
}
