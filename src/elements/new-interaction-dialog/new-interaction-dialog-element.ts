import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import { ChoicesController } from '../../controllers/choices-controller.js';
import { fieldsOf } from '../../controllers/code-fields.js';
import { DraftFormController, type FormSnapshot, type FormStart } from '../../controllers/draft-form-controller.js';
import { FieldChoicesController } from '../../controllers/field-choices-controller.js';
import {
  FormSavingController,
  type AfterSaving,
  type SavingContext,
} from '../../controllers/form-saving-controller.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { LookupsController } from '../../controllers/lookups-controller.js';
import { RecordScopeController } from '../../controllers/record-scope-controller.js';
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
import { renderIcon } from '../shared/render-icon.js';
import { editedEntry } from './edited-entry.js';
import { requiredFields, type FieldSettings } from './field-settings.js';
import { offeredVisibilities, type FormView } from './form-view.js';
import { dialogStyles } from './new-interaction-dialog.styles.js';
import { anotherStart, followUpStart, type NextStart } from './next-start.js';
import { createAnswer, type Opening } from './opening.js';
import { renderActions, renderQuestion } from './render-actions.js';
import { renderConflict } from './render-conflict.js';
import { renderDuplicate } from './render-duplicate.js';
import { renderForm } from './render-form.js';
import { renderProblems } from './render-problems.js';

/** Elements of the package that are fields of the form. */
const COMPANIONS = 'interaction-code-picker, interaction-attachments';

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
 * @csspart dialog - the surface
 * @csspart title - the heading
 * @csspart user - the field of who made it
 * @csspart date - the field of when
 * @csspart code - the field of code and subcode
 * @csspart relations - the field of whom else it applies to
 * @csspart attachments - the field of files
 * @csspart subject - the field of the one line
 * @csspart comments - the field of the longer text
 * @csspart visibility - the field of who will see it
 * @csspart publicComments - the field of the text for the person
 * @csspart problems - what keeps the form from being saved, in one place
 * @csspart problem - one of them; leads to its field
 * @csspart conflict - what somebody else changed meanwhile
 * @csspart conflict-field - the choice for one field
 * @csspart duplicate - the question whether the interaction is there already
 * @csspart save-anyway - the button that answers it
 * @csspart actions - the row of buttons
 * @csspart save - the button that saves
 * @csspart save-another - the button that saves and begins the next
 * @csspart save-follow-up - the button that saves and begins a follow-up
 * @csspart discard - the button that throws the draft away
 * @csspart close - the button that closes, and keeps what was written
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

  /** What every new interaction begins with; what `showModal` is given goes before it. */
  @property({ attribute: false }) draft: PartialInteractionDraft | undefined;
  /** Which fields are hidden, locked or required, by name: `{user: {locked: true}}`. */
  @property({ attribute: false }) fields: FieldSettings = {};

  readonly #source = new AdapterController(this);
  readonly #record = new RecordScopeController(this);
  readonly #i18n = new I18nController(this);
  readonly #form = new DraftFormController(this);
  readonly #saving = new FormSavingController(this, {
    form: this.#form,
    context: () => this.#savingContext,
    refused: () => this.#focusProblem(),
    saved: (interaction, then) => this.#handleSaved(interaction, then),
  });
  readonly #lookups = new LookupsController(
    this,
    () => this.#usedAdapter,
    () => this.#record.value,
  );
  readonly #choices = new ChoicesController(
    this,
    () => this.#usedAdapter,
    () => this.#form.started?.recordId,
  );
  readonly #fieldChoices = new FieldChoicesController(this, () => {
    const { code, fields } = this.#form.values;
    return { adapter: this.#usedAdapter, code, fields: fieldsOf(code, this.#lookups.codes), values: fields };
  });

  @state() private opening: Opening | undefined;
  @state() private asking = false;
  @state() private announcement = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('interaction-code-picker') private picker!: InteractionCodePickerElement | null;

  /** Forms that were closed before they were saved, by what they were opened for. */
  readonly #left = new Map<string, FormSnapshot>();

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
    return this.#open({ draft, recordId, recordLabel, entry }, true, modal);
  }

  protected override willUpdate(): void {
    if (this.opening) this.#source.want();
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('opening') as Opening | undefined;
    if (!this.opening || !changed.has('opening') || before?.result === this.opening.result) return;
    if (!this.dialog.open) {
      if (this.opening.modal) this.dialog.showModal();
      else this.dialog.show();
    }
    this.#focus('#field-code');
  }

  protected override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-label=${this.#title}
      @cancel=${this.#handleCancel}
      @close=${this.#handleClose}
    >
      ${this.opening ? this.#renderContent(this.opening) : nothing}
    </dialog>`;
  }

  #renderContent(opening: Opening): TemplateResult {
    const i18n = this.#i18n.value;
    const { messages } = i18n;
    const { started } = this.#form;
    const { recordId, recordLabel, entry } = started ?? {};
    const view = this.#viewOf(opening);
    const failures = [
      this.#lookups.failure,
      ...this.#choices.failures,
      this.#fieldChoices.failure,
      this.#saving.failure,
    ];
    return html`<form novalidate @submit=${this.#handleSubmit} @keydown=${this.#handleKeydown}>
      <div class="title" part="title">
        <div role="heading" aria-level="2">
          ${entry ? messages.editInteraction : messages.newInteraction}
          ${recordLabel ? html`<small><bdi>${recordLabel}</bdi></small>` : nothing}
        </div>
        <button type="button" class="close" part="close" aria-label=${messages.close} @click=${this.#requestClose}>
          ${renderIcon('close', this.icons)}
        </button>
      </div>
      <div class="fields">
        ${
          recordId && recordId !== this.#record.value.recordId
            ? html`<p class="moved" role="status">${messages.otherRecord(recordLabel ?? recordId)}</p>`
            : nothing
        }
        ${renderProblems(view, (field) => this.#focusField(field))}
        ${renderConflict(view, (group, whose) => this.#saving.choose(group, whose))}
        ${keyed(this.#form.snapshot?.id, renderForm(view))}
        ${failures.map((failed) => (failed ? renderFailure(failed, i18n) : nothing))}
      </div>
      ${renderDuplicate(view, () => void this.#saving.save('close'))}
      <footer part="actions">
        ${
          this.asking
            ? renderQuestion(i18n, this.#discard, this.#keepWriting)
            : renderActions(i18n, {
                isNew: !entry,
                saving: this.#saving.busy,
                save: (then) => void this.#saving.save(then),
                draft: this.#form.dirty
                  ? html`<button type="button" class="plain" part="discard" @click=${this.#askToDiscard}>
                      ${messages.discard}
                    </button>`
                  : nothing,
              })
        }
      </footer>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    </form>`;
  }

  #viewOf({ at, code }: Opening): FormView {
    const { codes, codeList, currentUser } = this.#lookups;
    const { users, relations } = this.#choices;
    return {
      i18n: this.#i18n.value,
      form: this.#form,
      saving: this.#saving,
      adapter: this.#usedAdapter,
      settings: this.fields,
      codes,
      codeList,
      users,
      currentUser,
      relations,
      fieldChoices: (field) => this.#fieldChoices.of(field),
      icons: this.icons,
      openedAt: at,
      openedCode: code,
    };
  }

  get #title(): string {
    const { messages } = this.#i18n.value;
    const { recordLabel, entry } = this.#form.started ?? {};
    if (entry) return recordLabel ? messages.editFor(recordLabel) : messages.editInteraction;
    return recordLabel ? messages.newFor(recordLabel) : messages.newInteraction;
  }

  get #usedAdapter(): InteractionAdapter | undefined {
    return this.opening && (this.opening.adapter ?? this.#source.adapter);
  }

  get #savingContext(): SavingContext | undefined {
    const adapter = this.#usedAdapter;
    if (!adapter) return undefined;
    const { codes, currentUser } = this.#lookups;
    const { timeZone, locale } = this.#i18n.value;
    const { maxFileSize } = adapter.capabilities ?? {};
    return {
      adapter,
      codes,
      currentUser,
      rules: {
        now: Date.now(),
        timeZone,
        locale,
        codes,
        maxFileSize,
        kind: 'interaction',
        required: requiredFields(this.fields),
        codeUnknown: this.picker?.validity.badInput ?? false,
        visibility: offeredVisibilities({ adapter, settings: this.fields })[0]?.key,
      },
    };
  }

  #newStart(draft: PartialInteractionDraft): FormStart {
    const all = { ...this.draft, ...draft };
    const { recordId = '', recordLabel } = this.#record.value;
    return { draft: all, recordId: all.recordId ?? recordId, recordLabel: all.recordLabel ?? recordLabel };
  }

  /** @param resumes true: what was written for the same before and not saved comes back */
  #open(start: FormStart, resumes: boolean, modal: boolean): Promise<Interaction | null> {
    const { opening } = this;
    if (opening && resumes && keyOf(start) === keyOf(this.#form.started)) {
      this.#focus('#field-code');
      return opening.result;
    }
    this.#leave();
    opening?.settle(opening.last);
    const left = resumes ? this.#left.get(keyOf(start)) : undefined;
    if (left) this.#form.restore(left);
    else this.#form.start(start);
    this.#begin();
    const { code } = this.#form.values;
    const answer = createAnswer();
    this.opening = {
      modal: opening?.modal ?? modal,
      at: Date.now(),
      code: code ? formatCodeValue(code) : '',
      adapter: this.#source.adapter,
      last: null,
      ...answer,
    };
    return answer.result;
  }

  #begin(announcement = ''): void {
    this.#saving.reset();
    this.asking = false;
    this.announcement = announcement;
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    void this.#saving.save('close');
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
    if (!this.dialog.open) this.#close();
  }

  readonly #requestClose = (): void => {
    if (!this.#saving.busy) this.#close();
  };

  readonly #askToDiscard = (): void => {
    this.asking = true;
    this.#focus('footer .keep');
  };

  readonly #keepWriting = (): void => {
    this.asking = false;
    this.#focus('#field-subject');
  };

  readonly #discard = (): void => {
    this.#left.delete(keyOf(this.#form.started));
    this.#form.clear();
    this.#close();
  };

  #handleSaved(interaction: Interaction, then: AfterSaving): void {
    const { opening } = this;
    const { started, values } = this.#form;
    if (!opening || !started) return;
    this.#left.delete(keyOf(started));
    this.opening = { ...opening, last: interaction };
    if (then === 'close') {
      this.#form.clear();
      this.#close();
      return;
    }
    const i18n = this.#i18n.value;
    if (then === 'another') this.#goOn(anotherStart(started, values), i18n.messages.savedNext, '#field-subject');
    else {
      const next = followUpStart(started, values, interaction, i18n, Date.now());
      this.#goOn(next, i18n.messages.savedFollowUp, '#field-date');
    }
  }

  /** Goes on with the next interaction in the form that stays open. */
  #goOn({ start, values }: NextStart, announcement: string, focus: string): void {
    this.#form.start(start);
    this.#form.values = { ...this.#form.values, ...values };
    this.#begin(announcement);
    const { code } = this.#form.values;
    if (this.opening) this.opening = { ...this.opening, at: Date.now(), code: code ? formatCodeValue(code) : '' };
    this.#focus(focus);
  }

  /** Keeps what is not saved for the next time that the form is opened for the same. */
  #leave(): void {
    const { snapshot } = this.#form;
    if (snapshot && this.#form.dirty) this.#left.set(keyOf(snapshot.start), snapshot);
    this.#form.clear();
  }

  /** Closes the form and answers whoever opened it. */
  #close(): void {
    const { opening } = this;
    this.#leave();
    this.opening = undefined;
    this.dialog.close();
    opening?.settle(opening.last);
  }

  #focusProblem(): void {
    const { size } = this.#form.problems;
    this.#focus(size > 0 ? '.problems' : this.#saving.conflict ? '.conflict' : '#field-subject');
  }

  #focusField(field: string): void {
    this.#focus(`[data-field="${CSS.escape(field)}"] :is(input, select, textarea, button, ${COMPANIONS})`);
  }

  /** Focuses the first control that a selector finds once everything is drawn. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function isEmpty(draft: PartialInteractionDraft): boolean {
  return Object.values(draft).every((value) => value === undefined);
}

/** What a form was opened for: a new interaction of a record, or one of its entries. */
function keyOf(start: FormStart | undefined): string {
  return JSON.stringify([start?.recordId, start?.entry?.id]);
}
