import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { RecordScope } from '../../context/record-context.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import { ChoicesController } from '../../controllers/choices-controller.js';
import { fieldsOf } from '../../controllers/code-fields.js';
import { DraftFormController, type FormStart } from '../../controllers/draft-form-controller.js';
import type { Failure } from '../../controllers/failure-reporter.js';
import { FieldChoicesController } from '../../controllers/field-choices-controller.js';
import { FormSavingController, type SavingContext } from '../../controllers/form-saving-controller.js';
import { FormDraftsController } from '../../controllers/form-drafts-controller.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { LookupsController } from '../../controllers/lookups-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import { RecordScopeController } from '../../controllers/record-scope-controller.js';
import type { Persist } from '../../controllers/draft-scopes.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { form } from '../../i18n/english/form.js';
import type { Messages } from '../../i18n/messages.js';
import type { Code } from '../../model/code.js';
import type { EntryPlace } from '../../model/date-entry.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { User } from '../../model/user.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { InteractionCodePickerElement } from '../interaction-code-picker/interaction-code-picker-element.js';
import type { IconSet } from '../shared/icon-set.js';
import { DraftActs } from './draft-acts.js';
import { editedEntry } from './edited-entry.js';
import { requiredFields, type FieldSettings } from './field-settings.js';
import { FormSession } from './form-session.js';
import { offeredVisibilities } from './form-view.js';
import { dialogStyles } from './new-interaction-dialog.styles.js';
import { renderContent, type ContentView } from './render-content.js';

/** Elements of the package that are fields of the form. */
const COMPANIONS = [
  'interaction-user-picker',
  'interaction-code-picker',
  'interaction-date-field',
  'interaction-relations',
  'interaction-attachments',
].join();

/**
 * The form for a new interaction, or to edit one, in the top layer or docked in the page. What was typed survives a failed
 * save and a closed form; only the user discards it.
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
 * @fires interaction-update - before changes of an interaction are saved; cancelable
 * @fires interaction-updated - after the adapter took them
 * @fires interaction-failed - when something failed; people have been told already
 * @fires interaction-sign-in-needed - when the adapter wants the user to sign in again
 * @csspart dialog - the surface. States: `docked` (beside the history)
 * @csspart form - everything in it
 * @csspart fields - all fields, which scroll
 * @csspart title - heading and closing button
 * @csspart heading - the heading
 * @csspart record - whom the form is for
 * @csspart moved - the sentence that the page shows another record by now
 * @csspart user - the field of who made it. States: `refused`, `locked`
 * @csspart date - the field of when. States: `refused`, `locked`
 * @csspart code - the field of code and subcode. States: `refused`, `locked`
 * @csspart relations - the field of whom else it applies to. States: `refused`, `locked`
 * @csspart attachments - the field of files. States: `refused`, `locked`
 * @csspart subject - the field of the one line. States: `refused`, `locked`
 * @csspart comments - the field of the longer text. States: `refused`, `locked`
 * @csspart visibility - the field of who will see it. States: `refused`, `locked`
 * @csspart publicComments - the field of the text for the person. States: `refused`, `locked`
 * @csspart label - the name of a field
 * @csspart required - the word that a field must not be empty
 * @csspart input - a text, a longer text or a choice. States: `invalid`, `locked`
 * @csspart switch - a box to tick
 * @csspart hint - what is said about a field
 * @csspart error - what is wrong with it
 * @csspart code-field - a field that the code brings; `fields-` with its key stands beside it. States: `refused`, `locked`
 * @csspart problems - what keeps the form from being saved, in one place
 * @csspart problem - one of them; leads to its field
 * @csspart conflict - what somebody else changed meanwhile
 * @csspart conflict-field - the choice for one field
 * @csspart version - one of its two versions
 * @csspart whose - whose it is
 * @csspart duplicate - the question whether the interaction is there already
 * @csspart save-anyway - the button that answers it
 * @csspart drafts - what was begun earlier and can be continued
 * @csspart draft - one of them
 * @csspart continue - the button that goes on with it
 * @csspart drafts-lost - what the browser has lost of it
 * @csspart draft-status - whether what is typed is kept. States: `failed`
 * @csspart discard-draft - a button that throws a draft away for good
 * @csspart keep - a button that keeps it after all
 * @csspart retry-drafts - the button that looks for drafts again
 * @csspart dismiss-lost - the button that puts away what is said of lost drafts
 * @csspart actions - the row of buttons
 * @csspart summary - what stands beside them
 * @csspart discard-question - the question before a draft is thrown away
 * @csspart save - the button that saves. States: `busy`
 * @csspart save-another - the button that saves and begins the next
 * @csspart save-follow-up - the button that saves and begins a follow-up
 * @csspart stop - the button that waits no longer for the adapter
 * @csspart discard - the button that throws the draft away
 * @csspart close - the button that closes, and keeps what was written
 * @csspart failure - what failed
 * @csspart retry - the button that tries again
 * @cssproperty [--new-interaction-dialog-width=46em] - the widest the form gets
 */
export class NewInteractionDialogElement extends LitElement {
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, failure, dialogStyles];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }

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
  /** IANA time zone of the record; where it is another, the form asks in which of the two a time is meant. */
  @property({ attribute: 'record-time-zone' }) recordTimeZone: string | undefined;
  /** True: wait for an adapter instead of keeping entries in this browser. */
  @property({ attribute: 'no-default', type: Boolean }) noDefault = false;
  /** Where drafts may be kept: on this `device`, for the `session` of this tab, or nowhere but in the page (`none`). */
  @property() persist: Persist = 'device';
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

  /** What every new interaction begins with; what `showModal` is given goes before it. */
  @property({ attribute: false }) draft: PartialInteractionDraft | undefined;
  /** Which fields are hidden, locked or required, by name: `{user: {locked: true}}`. */
  @property({ attribute: false }) fields: FieldSettings = {};

  readonly #source = new AdapterController(this);
  readonly #record = new RecordScopeController(this);
  readonly #i18n = new I18nController(this, form);
  readonly #form = new DraftFormController(this);
  readonly #saving: FormSavingController = new FormSavingController(this, {
    form: this.#form,
    context: () => this.#savingContext,
    refused: () => this.#focusProblem(),
    keep: () => this.#drafts.keeper.saving(),
    failed: () => this.#focusFailure(),
    saved: (interaction, then) => this.#session.saved(interaction, then),
    savedLater: (key, values) => this.#session.savedLater(key, values),
  });
  readonly #drafts: FormDraftsController = new FormDraftsController(this, {
    form: this.#form,
    adapter: () => this.#usedAdapter,
    userId: () => this.#lookups.currentUser?.id,
    persist: () => this.persist,
  });
  readonly #session: FormSession = new FormSession(this, {
    form: this.#form,
    drafts: this.#drafts,
    saving: () => this.#saving,
    i18n: () => this.#i18n.value,
    focus: (selector) => this.#focus(selector),
    hide: () => this.dialog.close(),
  });
  readonly #draftActs = new DraftActs(this, {
    drafts: this.#drafts,
    resume: (draft) => this.#session.resume(draft),
    focus: (selector) => this.#focus(selector),
  });
  readonly #lookups = new LookupsController(
    this,
    () => this.#usedAdapter,
    () => this.#scope,
  );
  readonly #choices = new ChoicesController(
    this,
    () => this.#usedAdapter,
    () => this.#form.started?.recordId,
  );
  readonly #fieldChoices = new FieldChoicesController(this, () => {
    const { code, fields } = this.#form.values;
    return { adapter: this.#usedAdapter, code, fields: fieldsOf(code, this.#codes.codes), values: fields };
  });

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('interaction-code-picker') private picker!: InteractionCodePickerElement | null;

  /** The opening whose form was put into sight last, by its answer. */
  #shown: Promise<unknown> | undefined;
  /** The record that the page shows; while a form is open, the one that it showed when that was opened. */
  #scope: RecordScope = {};
  /** The codes for it that were there last. */
  #codesOfScope: FormCodes | undefined;

  /**
   * Opens the form in the top layer.
   * @param draft what is known already
   * @returns the saved interaction, or null where the form was closed without saving
   */
  async showModal(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    return this.#open(this.#newStart(draft), isEmpty(draft), true);
  }

  /** Opens the form where the element stands, beside what can be read meanwhile. Otherwise as `showModal`. */
  async show(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    return this.#open(this.#newStart(draft), isEmpty(draft), false);
  }

  /**
   * Opens the form with an interaction that is there already, to change it.
   * @param options `modal: false` opens it where the element stands
   * @returns the interaction as it is saved, or null where the form was closed without saving
   */
  async edit(interaction: Interaction, { modal = true }: { modal?: boolean } = {}): Promise<Interaction | null> {
    const { recordId = interaction.recordId ?? '', recordLabel = interaction.recordLabel } = this.#record.value;
    const entry = await editedEntry(this.adapter ?? this.#source.adapter, recordId, interaction);
    const { id: _id, ...draft } = entry;
    return this.#open({ draft, recordId, recordLabel, place: this.#place, entry }, true, modal);
  }

  protected override willUpdate(): void {
    if (this.#session.opening) this.#source.want();
    else this.#codesOfScope = undefined;
    if (!this.#session.opening || !this.#hasMoved) this.#follow();
  }

  protected override updated(): void {
    const { opening } = this.#session;
    const { codes, codeList } = this.#lookups;
    if (codeList && !(this.#hasMoved && this.codes)) this.#codesOfScope = { codes, codeList };
    // once for each opening: one that the browser has closed by itself is about to end, and must not come back
    if (!opening || opening.result === this.#shown || !this.isConnected) return;
    this.#shown = opening.result;
    if (this.dialog.open) return;
    if (opening.modal) this.dialog.showModal();
    else this.dialog.show();
  }

  protected override render(): TemplateResult {
    const { opening } = this.#session;
    return html`<dialog
      part=${opening?.modal === false ? 'dialog docked' : 'dialog'}
      aria-label=${this.#title}
      @cancel=${this.#handleCancel}
      @close=${this.#handleClose}
    >
      ${opening ? renderContent(this.#view) : nothing}
    </dialog>`;
  }

  get #view(): ContentView {
    const { currentUser, failure } = this.#lookups;
    const { codes, codeList } = this.#codes;
    const { users, relations, failures } = this.#choices;
    return {
      i18n: this.#i18n.value,
      form: this.#form,
      saving: this.#saving,
      session: this.#session,
      drafts: this.#drafts,
      draftActs: this.#draftActs,
      adapter: this.#usedAdapter,
      settings: this.fields,
      codes,
      codeList,
      users,
      currentUser,
      relations,
      isPartial: (choices) => this.#choices.isPartial(choices),
      persists: this.persist !== 'none',
      userId: currentUser?.id,
      recordType: this.#scope.recordType,
      surface: this.dialog,
      fieldChoices: (field) => this.#fieldChoices.of(field),
      icons: this.icons,
      recordTimeZone: this.recordTimeZone,
      pageRecordId: this.#record.value.recordId,
      failures: [failure, ...failures, this.#fieldChoices.failure],
      retry: this.#handleRetry,
      submit: this.#handleSubmit,
      keydown: this.#handleKeydown,
      close: this.#requestClose,
      goTo: this.#focusField,
    };
  }

  get #title(): string {
    const { messages } = this.#i18n.value;
    const { recordLabel, entry } = this.#form.started ?? {};
    if (entry) return recordLabel ? messages.editFor(recordLabel) : messages.editInteraction;
    return recordLabel ? messages.newFor(recordLabel) : messages.newInteraction;
  }

  get #usedAdapter(): InteractionAdapter | undefined {
    const { opening } = this.#session;
    return opening && (opening.adapter ?? this.#source.adapter);
  }

  /** True while a form is open that was opened when the page showed another record. */
  get #hasMoved(): boolean {
    return this.#record.value.recordId !== this.#scope.recordId;
  }

  /**
   * The codes for the form. Where a page moves on, or loads them again, those that were there stay: fields in which somebody
   * types must not vanish, for then they are not saved either.
   */
  get #codes(): FormCodes {
    const keeps = this.#hasMoved || !this.#lookups.codeList;
    return (keeps && this.#codesOfScope) || this.#lookups;
  }

  #follow(): void {
    if (this.#hasMoved) this.#codesOfScope = undefined;
    this.#scope = this.#record.value;
  }

  get #savingContext(): SavingContext | undefined {
    const adapter = this.#usedAdapter;
    if (!adapter) return undefined;
    const { currentUser } = this.#lookups;
    const { codes } = this.#codes;
    const { timeZone, locale } = this.#i18n.value;
    const { maxFiles, maxFileSize, fileTypes } = adapter.capabilities ?? {};
    return {
      adapter,
      codes,
      currentUser,
      rules: {
        now: Date.now(),
        timeZone,
        locale,
        codes,
        maxFiles,
        maxFileSize,
        fileTypes,
        kind: 'interaction',
        required: requiredFields(this.fields),
        codeUnknown: this.picker?.validity.badInput ?? false,
        visibility: offeredVisibilities({ adapter, settings: this.fields })[0]?.key,
      },
    };
  }

  #open(start: FormStart, resumes: boolean, modal: boolean): Promise<Interaction | null> {
    this.#follow();
    return this.#session.open(start, resumes, { modal, adapter: this.#source.adapter });
  }

  get #place(): EntryPlace {
    const { locale, timeZone } = this.#i18n.value;
    return { locale, timeZone, typedAt: Date.now() };
  }

  #newStart(draft: PartialInteractionDraft): FormStart {
    const all = { ...this.draft, ...draft };
    const { recordId = '', recordLabel } = this.#record.value;
    return {
      draft: all,
      recordId: all.recordId ?? recordId,
      recordLabel: all.recordLabel ?? recordLabel,
      place: this.#place,
    };
  }

  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#saving.save('close');
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    // in the top layer the platform asks by `cancel`; a docked form is asked here
    if (event.key === 'Escape' && !event.isComposing && !this.#session.opening?.modal) this.#requestClose();
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) this.#handleSubmit(event);
    else if (event.target === this.picker && this.picker?.value) {
      // the code is chosen: Enter once more goes on with what is to be written, instead of sending the form without it
      event.preventDefault();
      this.#focus('#field-subject');
    }
  };

  #handleCancel(event: Event): void {
    // a file chooser and a picker inside have a cancel event of their own
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#requestClose();
  }

  #handleClose(): void {
    // a browser may close it by itself; a form that was opened again meanwhile is another one
    if (!this.dialog.open && this.#session.opening) this.#session.close();
  }

  readonly #requestClose = (): void => {
    if (this.#saving.busy) this.#saving.stop();
    else this.#session.close();
  };

  /** The button goes with its message. */
  readonly #handleRetry = ({ retry }: Failure): void => {
    retry();
    this.#focus('#field-code');
  };

  /** Where the button that was pressed has gone while it was saved, the one that tries again takes its place. */
  #focusFailure(): void {
    void this.updateComplete.then(() => {
      if (!(this.renderRoot as ShadowRoot).activeElement) this.#focus('form > .failure [part="retry"]');
    });
  }

  #focusProblem(): void {
    const { size } = this.#form.problems;
    this.#focus(size > 0 ? '.problems' : this.#saving.conflict ? '.conflict' : '#field-subject');
  }

  readonly #focusField = (field: string): void => {
    this.#focus(`[data-field="${CSS.escape(field)}"] :is(input, select, textarea, button, ${COMPANIONS})`);
  };

  /** Focuses the first control that a selector finds once everything is drawn. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

/** The codes that a form works with. */
type FormCodes = Pick<LookupsController, 'codes' | 'codeList'>;

function isEmpty(draft: PartialInteractionDraft): boolean {
  return Object.values(draft).every((value) => value === undefined);
}
