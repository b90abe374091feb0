import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { RecordScope } from '../../context/record-context.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { LookupsController } from '../../controllers/lookups-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import { RecordScopeController } from '../../controllers/record-scope-controller.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import { InteractionComposeEvent } from '../../events/interaction-compose-event.js';
import { form } from '../../i18n/english/form.js';
import type { Messages } from '../../i18n/messages.js';
import { CodeTree } from '../../model/code-tree.js';
import type { Code } from '../../model/code.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import type { User } from '../../model/user.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderFailure } from '../shared/render-failure.js';
import { renderIcon } from '../shared/render-icon.js';
import { quickLogStyles } from './interaction-quick-log.styles.js';
import { QuickEditController } from './quick-edit-controller.js';
import { QuickLineController, type LineState } from './quick-line-controller.js';
import type { QuickLogPreset } from './quick-log-preset.js';
import { QuickSaveController } from './quick-save-controller.js';
import { spokenReading } from './reading-text.js';
import { renderPresets } from './render-presets.js';
import { renderReading } from './render-reading.js';
import { renderSaved, savedText } from './render-saved.js';
import { SpokenTextController } from './spoken-text-controller.js';

const NO_CODES = new CodeTree([]);

/**
 * One line that logs an interaction: "call par left voicemail yesterday 3pm". It shows how it reads the line as one types; Enter
 * saves what is beyond doubt, and asks for the rest. Presets save in one press. Both can be undone.
 *
 * ```html
 * <interaction-quick-log record-id="demo-1"></interaction-quick-log>
 * ```
 *
 * @tag interaction-quick-log
 * @fires interaction-create - before the interaction is saved; cancelable
 * @fires interaction-created - after the adapter took it
 * @fires interaction-deleted - after an interaction was taken back
 * @fires interaction-compose - when the user asks for the full form with what was typed
 * @fires interaction-failed - when something failed; people have been told already
 * @fires interaction-sign-in-needed - when the adapter wants the user to sign in again
 * @csspart presets - the row of presets
 * @csspart preset - a preset
 * @csspart preset-sign - the icon of a preset, in the colour of its code
 * @csspart line - the box of the input
 * @csspart input - the field of the line
 * @csspart chips - the reading
 * @csspart chip - a part of it. States: `chip-code`, `chip-date`, `chip-subject`, `doubtful`, `open`
 * @csspart editor - what corrects a part
 * @csspart question - what there is to decide about it
 * @csspart choices - what it may mean
 * @csspart choice - one of that
 * @csspart label - the name of a field
 * @csspart date-input - the field for another date
 * @csspart subject-input - the field for another subject
 * @csspart error - why another date cannot be taken
 * @csspart actions - the row of buttons
 * @csspart save - the button that saves the line
 * @csspart compose - the button that asks for the full form
 * @csspart note - why the line cannot be saved as it is
 * @csspart saved - what was saved last
 * @csspart undo - the button that takes it back
 * @csspart failure - what failed
 * @csspart retry - the button that tries again
 */
export class InteractionQuickLogElement extends LitElement {
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, failure, quickLogStyles];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }

  /** The record that is logged for. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** What people call the record. */
  @property({ attribute: 'record-label' }) recordLabel: string | undefined;
  /** The record's type, which narrows the codes. */
  @property({ attribute: 'record-type' }) recordType: string | undefined;
  /** BCP 47 language tag; the page's language where absent. Decides the order of day and month too. */
  @property() locale: string | undefined;
  /** IANA time zone in which times are meant; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** True: wait for an adapter instead of keeping entries in this browser. */
  @property({ attribute: 'no-default', type: Boolean }) noDefault = false;
  /** True: nothing can be logged. */
  @property({ type: Boolean, reflect: true }) disabled = false;
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
  /** What is often logged, a button each. */
  @property({ attribute: false }) presets: readonly QuickLogPreset[] = [];
  /** How the language says when something took place; the language's own where absent. */
  @property({ attribute: false }) grammar: QuickLogGrammar | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** Icons by name, beside and instead of the widget's own. */
  @property({ attribute: false }) icons: IconSet | undefined;

  /** @internal the time in epoch milliseconds */
  clock = (): number => Date.now();

  readonly #source = new AdapterController(this);
  readonly #record = new RecordScopeController(this);
  readonly #i18n = new I18nController(this, form);
  readonly #lookups = new LookupsController(
    this,
    () => this.#source.adapter,
    () => this.#record.value,
  );
  readonly #line = new QuickLineController(this, {
    source: this.#source,
    lookups: this.#lookups,
    record: this.#record,
    i18n: this.#i18n,
  });
  @query('#line') private input!: HTMLInputElement;
  readonly #edit = new QuickEditController(this, this.#line);
  readonly #saves = new QuickSaveController(this, this.#source);
  readonly #spoken = new SpokenTextController(this);
  /** The line that is to be saved as soon as it can be read. */
  #awaited: LineState | undefined;

  /** @internal */
  focusLater(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  protected override willUpdate(): void {
    const i18n = this.#i18n.value;
    const { reading, now, isEmpty } = this.#line;
    const { last } = this.#saves;
    if (reading) this.#spoken.say(spokenReading(reading, this.#codes, i18n, now));
    else if (!isEmpty) this.#spoken.say(this.#waitingText);
    else this.#spoken.say(last ? savedText(last.draft, this.#codes, i18n, this.clock()) : '');
  }

  protected override updated(): void {
    const { reading, state } = this.#line;
    if (this.#awaited !== state || this.#lookups.failure) this.#awaited = undefined;
    // who has gone elsewhere is not called back to what is in doubt
    else if (reading && (reading.doubts.length === 0 || this.matches(':focus-within'))) this.#submit();
  }

  protected override render(): TemplateResult {
    const { adapter } = this.#source;
    // an adapter that only reads takes no entries
    if (adapter && !adapter.create) return html`${nothing}`;
    const i18n = this.#i18n.value;
    const { presets, icons } = this;
    const { busy, failure } = this.#saves;
    const codes = this.#codes;
    return html`
      <div class="log" @input=${stop} @change=${stop} @keydown=${this.#handleKeydown}>
        ${renderPresets({ presets, codes, i18n, icons, isOff: this.#isOff, busy, press: this.#press })}
        ${this.#renderLine()} ${this.#line.isEmpty ? nothing : this.#renderReading()}
        ${[this.#lookups.failure, failure].map((failed) => (failed ? renderFailure({ ...failed, retry: this.#again(failed.retry) }, i18n) : nothing))}
        ${renderSaved(this.#saves, codes, i18n, this.clock())}
      </div>
      <div class="visually-hidden" role="status">${this.#spoken.text}</div>
    `;
  }

  #renderLine(): TemplateResult {
    const { messages } = this.#i18n.value;
    return html`<div class="line" part="line">
      ${renderIcon('note', this.icons)}
      <input
        id="line"
        class="field"
        part="input"
        dir="auto"
        autocomplete="off"
        .enterKeyHint=${'done'}
        aria-label=${messages.quickLog}
        placeholder=${this.#record.value.recordId === undefined ? messages.noRecord : messages.quickLogHint}
        ?disabled=${this.#isOff}
        .value=${live(this.#line.text)}
        @focus=${() => this.#source.want()}
        @input=${this.#handleInput}
      />
    </div>`;
  }

  #renderReading(): TemplateResult {
    const { reading, now, takesDate, state } = this.#line;
    if (!reading) return html`<p class="note" part="note">${this.#waitingText}</p>`;
    const { recordId, recordLabel } = state.record;
    return renderReading({
      reading,
      now,
      i18n: this.#i18n.value,
      icons: this.icons,
      codes: this.#codes,
      codeList: this.#lookups.codeList,
      recordType: this.#record.value.recordType,
      parts: takesDate ? ['code', 'date', 'subject'] : ['code', 'subject'],
      edit: this.#edit,
      busy: this.#saves.busy,
      otherRecord: recordId === this.#record.value.recordId ? undefined : (recordLabel ?? recordId),
      submit: this.#submit,
      compose: this.#compose,
    });
  }

  get #codes(): CodeTree {
    return this.#lookups.codes ?? NO_CODES;
  }

  /** True where nothing can be logged at all. */
  get #isOff(): boolean {
    return this.disabled || this.#record.value.recordId === undefined || (this.noDefault && !this.#source.adapter);
  }

  /** Why the line is not read yet. */
  get #waitingText(): string {
    const { messages } = this.#i18n.value;
    return this.#lookups.failure ? messages.quickLogNoCodes : messages.loading;
  }

  #handleInput(event: Event): void {
    this.#line.type((event.target as HTMLInputElement).value);
  }

  #handleKeydown(event: KeyboardEvent): void {
    // an input method's own keys; Safari reports its closing Enter outside the composition, with key code 229
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    const isEnter = event.key === 'Enter';
    const isCompose = isEnter && (event.ctrlKey || event.metaKey);
    const isSubmit = isEnter && event.target === this.input;
    // nor does a key that is held down press a button again
    if (isCompose || isSubmit || (isEnter && event.repeat)) {
      event.preventDefault();
      if (event.repeat) return;
      if (isCompose) this.#compose();
      else this.#submit();
    } else if (event.key === 'Escape' && this.#edit.part) {
      event.preventDefault();
      event.stopPropagation();
      this.#edit.close();
    }
  }

  /** Saves what is beyond doubt, and asks for the rest. */
  readonly #submit = (): void => {
    const { reading, state: line } = this.#line;
    this.#awaited = reading || this.#lookups.failure ? undefined : line;
    if (!reading) return;
    if (reading.doubts.length > 0) this.#edit.next();
    else this.#save(reading.draft, line.record, this.#submit, line);
  };

  readonly #press = (preset: QuickLogPreset): void => {
    const { code, subcode } = this.#codes.find(preset.draft.code, preset.draft.subcode);
    const subject = preset.draft.subject ?? subcode?.defaultSubject ?? code?.defaultSubject;
    const draft = { ...preset.draft, ...(subject !== undefined && { subject }) };
    this.#save(draft, this.#record.value, () => this.#press(preset));
  };

  /** The button goes with its message. */
  #again(retry: () => void): () => void {
    return () => {
      this.renderRoot.querySelector<HTMLElement>('#line')?.focus();
      retry();
    };
  }

  #save(content: PartialInteractionDraft, record: RecordScope, retry: () => void, line?: LineState): void {
    const { recordId, recordLabel } = record;
    void this.#saves.save({
      draft: { recordId, recordLabel, ...content },
      codes: this.#lookups.codes,
      currentUser: this.#lookups.currentUser,
      timeZone: this.#i18n.value.timeZone,
      now: this.clock(),
      retry,
      saved: () => {
        if (line) this.#clear(line);
      },
      undone: () => {
        // the text comes back, to be corrected
        if (line && this.#line.isEmpty) this.#line.put(line);
        this.focusLater('#line');
      },
    });
  }

  /** Empties the line, unless somebody has typed on meanwhile. */
  #clear(line: LineState): void {
    if (this.#line.state !== line) return;
    this.#line.put();
    // what had the focus may go with the reading
    if (this.matches(':focus-within')) this.focusLater('#line');
  }

  readonly #compose = (): void => {
    const { draft, state: line } = this.#line;
    if (!draft) return;
    const { recordId, recordLabel } = line.record;
    const event = new InteractionComposeEvent({ recordId, recordLabel, ...draft });
    this.dispatchEvent(event);
    void event.saved().then((isSaved) => {
      if (isSaved) this.#clear(line);
    });
  };
}

/** The native events of the fields inside say nothing to the page. */
const stop = (event: Event): void => event.stopPropagation();
