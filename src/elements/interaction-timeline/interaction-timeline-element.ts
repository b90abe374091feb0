import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { InteractionPagesController } from '../../controllers/interaction-pages-controller.js';
import { KeptEntriesController } from '../../controllers/kept-entries-controller.js';
import { LookupsController } from '../../controllers/lookups-controller.js';
import { RecordScopeController } from '../../controllers/record-scope-controller.js';
import { RovingFocusController } from '../../controllers/roving-focus-controller.js';
import { saveInteraction } from '../../controllers/save-interaction.js';
import { AdapterError } from '../../data/adapter-error.js';
import type { CreateResult, InteractionAdapter } from '../../data/adapter.js';
import type { View } from '../../data/query.js';
import {
  InteractionsLoadedEvent,
  type FailedOperation,
  type InteractionCreatedEvent,
} from '../../events/interaction-events.js';
import type { Messages } from '../../i18n/messages.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import type { Code } from '../../model/code.js';
import { groupInteractions, type GroupBy } from '../../model/group.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { User } from '../../model/user.js';
import { controls } from '../../styles/controls.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { NewInteractionDialogElement } from '../new-interaction-dialog/new-interaction-dialog-element.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderFailure } from '../shared/render-failure.js';
import type { EntryView } from './entry-view.js';
import { timelineStyles } from './interaction-timeline.styles.js';
import { NoticeBoard } from './notice-board.js';
import { OpenEntries } from './open-entries.js';
import { renderDialog } from './render-dialog.js';
import { renderEntry } from './render-entry.js';
import { renderList } from './render-list.js';
import { keptNotices, problemNotices, renderNotices, type Notice } from './render-notices.js';
import { renderStateLine } from './render-state-line.js';
import { renderLoading, renderSentence } from './render-states.js';
import { renderToolbar } from './render-toolbar.js';
import type { TimelineParts } from './timeline-parts.js';

/** Pages read one after the other to show an entry that was saved further down. */
const MOST_PAGES_TO_ENTRY = 40;

/**
 * Shows the interactions of a record, newest first under months, and logs new ones. Without an adapter everything is
 * kept in this browser.
 *
 * ```html
 * <interaction-timeline record-id="demo-1" record-label="Ada Example"></interaction-timeline>
 * ```
 *
 * @tag interaction-timeline
 * @slot toolbar - further controls of the host, beside New Interaction
 * @slot empty - replaces the sentence of a history without entries
 * @slot footer - below the rows
 * @slot dialog - a dialog of the host's own; it needs a method `showModal(draft)`
 * @fires interaction-open - before the details of an entry are shown; cancelable
 * @fires interaction-create - before a new interaction is saved; cancelable
 * @fires interaction-created - after the adapter took a new interaction
 * @fires interaction-failed - when something failed; people have been told already
 * @fires interactions-loaded - when a page of the history has arrived
 * @fires interaction-sign-in-needed - when the adapter wants the user to sign in again
 * @csspart frame - the surface around everything
 * @csspart toolbar - heading and buttons
 * @csspart title - the heading
 * @csspart new - the New Interaction button
 * @csspart state - the line that says what is shown and where it is kept
 * @csspart shown - how many entries of how many
 * @csspart withheld - how many the user may not see
 * @csspart kept - where entries are kept
 * @csspart notices - the lines that tell of something that needs attention
 * @csspart notice - one of them
 * @csspart notice-action - what can be done about it
 * @csspart group - a month, day or year with its entries
 * @csspart group-heading - its heading
 * @csspart group-count - the number of its entries
 * @csspart entries - the list of a group
 * @csspart entry - a row; with `open`, `cancelled` or `quiet` (made by the system) beside it
 * @csspart dot - the round sign in the colour of the code
 * @csspart subject - the button that opens a row
 * @csspart code - code, subcode and status
 * @csspart record - the record of a row, where rows of several stand together
 * @csspart when - date and user
 * @csspart date - the date alone
 * @csspart user - the user alone
 * @csspart preview - the beginning of the comments
 * @csspart tags - relations, files and state of a row
 * @csspart relations - the relations, in a row and in the details
 * @csspart files - the files of a row
 * @csspart details - everything else, in an open row
 * @csspart comments - the comments in full
 * @csspart public-comments - the comments for the person
 * @csspart facts - the table of all fields
 * @csspart links - the entry's web addresses
 * @csspart attachments - the entry's files, with `attachments__file`, `attachments__name` and `attachments__preview` inside
 * @csspart older - the Load older button
 * @csspart end - the sentence at the start of the history
 * @csspart sentence - an empty or waiting history in words
 * @csspart action - what can be done about it
 * @csspart failure - what failed
 * @csspart retry - the button that tries again
 * @csspart loading - the place of the rows while the first page loads
 * @cssproperty [--interaction-accent=light-dark(#2457d6, #8ab0ff)] - what can be done: primary button, focus
 * @cssproperty [--interaction-on-accent=light-dark(#fff, #0e1420)] - text on the accent
 * @cssproperty [--interaction-surface=light-dark(#fff, #181b21)] - the background
 * @cssproperty [--interaction-field=light-dark(#fff, #14171c)] - the background of fields
 * @cssproperty [--interaction-radius=0.8em] - corners of the frame
 * @cssproperty [--interaction-control-radius=0.5em] - corners of buttons and fields
 * @cssproperty [--interaction-sticky-top=0px] - the height of the host's fixed header, which month headings stay below
 */
export class InteractionTimelineElement extends LitElement {
  static override readonly styles = [tokens, host, controls, failure, timelineStyles];

  /** Loaders of the lazy parts, set by the define module. */
  static loadParts: TimelineParts = {};

  /** The record whose history is shown. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** What people call the record; names the view and the dialog. */
  @property({ attribute: 'record-label' }) recordLabel: string | undefined;
  /** The record's type, which narrows the codes on offer. */
  @property({ attribute: 'record-type' }) recordType: string | undefined;
  /** `interactions`: what people did. `activities`: everything. */
  @property() view: View = 'interactions';
  /** Headings over the rows: `month`, `day`, `year` or `none`. */
  @property({ attribute: 'group-by' }) groupBy: GroupBy = 'month';
  /** What the tag shows, by name: `toolbar`, `list`. */
  @property() regions = 'toolbar list';
  /** Level of the widget's own heading in the page, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** BCP 47 language tag; the page's language where absent. */
  @property() locale: string | undefined;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** True: nothing can be logged. */
  @property({ type: Boolean }) readonly = false;
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
  /** Icons by name, beside and instead of the widget's own: the `d` of a path in a 24 × 24 box. */
  @property({ attribute: false }) icons: IconSet | undefined;

  readonly #source = new AdapterController(this);
  readonly #record = new RecordScopeController(this);
  readonly #i18n = new I18nController(this);
  readonly #pages = new InteractionPagesController(this, {
    loaded: () => this.dispatchEvent(new InteractionsLoadedEvent(this.#pages.items.length, this.#pages.facts.total)),
    failed: (operation, error) => this.#fail(operation, error, () => void this.#pages.retry()),
  });
  readonly #lookups = new LookupsController(
    this,
    () => this.#source.adapter,
    () => this.#record.value,
  );
  readonly #focus: RovingFocusController = new RovingFocusController(this, {
    ids: () => this.#pages.items.map(({ id }) => id),
    elementOf: (id) => this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"] .subject`),
  });
  readonly #kept = new KeptEntriesController(this, {
    source: this.#source,
    record: () => this.#record.value,
    load: () => InteractionTimelineElement.loadParts.keptEntries?.(),
    sent: () => void this.#pages.refresh(),
    failed: (error) => this.#fail('send-kept', error, () => void this.#kept.send()),
  });

  @state() private announcement = '';
  @state() private dialogLoaded = false;
  @query('slot[name="dialog"]') private dialogSlot!: HTMLSlotElement;

  readonly #handleNew = () => void this.newInteraction();
  readonly #board = new NoticeBoard(this);
  readonly #open = new OpenEntries(this, () => this.#loadPart(InteractionTimelineElement.loadParts.details));
  /** The failure shown in words, with what to quote. */
  #failure: Failure | undefined;

  /** Reads the history again; what is on screen stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#pages.refresh();
  }

  /** Tries again what failed: after signing in, for instance. */
  async retry(): Promise<void> {
    this.#lookups.failure?.retry();
    await this.#pages.retry();
  }

  /**
   * Opens the form for a new interaction.
   * @param draft what is known already; everything in it can be changed
   * @returns the saved interaction, or null where the form was closed without saving
   */
  async newInteraction(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    await this.updateComplete;
    if (!this.#dialog) {
      const loaded = await this.#loadPart(InteractionTimelineElement.loadParts.dialog, () => {
        void this.newInteraction(draft);
      });
      if (!loaded) return null;
      this.dialogLoaded = true;
      await this.updateComplete;
    }
    return (await this.#dialog?.showModal(draft)) ?? null;
  }

  /**
   * Logs what the host's own tools did (an e-mail sent, a letter printed), by the same checks and events as the form.
   * @throws AdapterError of kind `invalid` with the reason at each field, or whatever the adapter refused it with
   */
  async log(draft: PartialInteractionDraft, files: readonly AttachmentDraft[] = []): Promise<CreateResult | null> {
    const { recordId, recordLabel } = this.#record.value;
    const result = await saveInteraction(this, {
      adapter: await this.#source.ready(),
      draft: { recordId, recordLabel, ...draft },
      files,
      codes: this.#lookups.codes,
      currentUser: this.#lookups.currentUser,
    });
    if (result) this.#pages.insert(result.interaction);
    return result;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { recordId } = this.#record.value;
    if (changed.has('recordId')) this.#open.clear();
    if (recordId === undefined || !this.#shows('list')) {
      this.#pages.clear();
      return;
    }
    this.#source.want();
    const { adapter } = this.#source;
    const { locale, timeZone } = this.#i18n.value;
    if (adapter) this.#pages.show(adapter, { recordId, view: this.view, locale, timeZone });
    else this.#pages.clear();
  }

  protected override render(): TemplateResult {
    const { items, facts, status } = this.#pages;
    const i18n = this.#i18n.value;
    return html`
      <section
        class="frame"
        part="frame"
        aria-label=${this.#title}
        aria-busy=${status === 'pending' ? 'true' : 'false'}
      >
        ${
          this.#shows('toolbar')
            ? renderToolbar({
                i18n,
                view: this.view,
                headingLevel: this.#headingLevel,
                total: facts.total,
                create: this.#canCreate ? this.#handleNew : undefined,
              })
            : nothing
        }
        ${renderStateLine({
          i18n,
          shown: status === 'complete' ? items.length : undefined,
          total: facts.total,
          withheld: facts.withheld,
          adapter: this.#source.adapter,
        })}
        ${renderNotices(this.#notices)} ${this.#lookups.failure ? renderFailure(this.#lookups.failure, i18n) : nothing}
        ${this.#shows('list') ? this.#renderHistory() : nothing}
        <slot name="footer"></slot>
      </section>
      <div class="visually-hidden" role="status">${this.announcement}</div>
      <slot name="dialog" @interaction-created=${this.#handleCreated}>
        ${
          this.dialogLoaded
            ? renderDialog({
                record: this.#record.value,
                adapter: this.#source.adapter,
                lookups: this.#lookups,
                i18n,
                icons: this.icons,
              })
            : nothing
        }
      </slot>
    `;
  }

  /** The history in its state: nothing to show yet, on its way, failed, without entries, or the rows. */
  #renderHistory(): TemplateResult | typeof nothing {
    const { messages } = this.#i18n.value;
    const { status, items, failure } = this.#pages;
    if (this.#record.value.recordId === undefined) return renderSentence(messages.noRecord, 'note');
    if (!this.#source.adapter && this.noDefault) return renderSentence(messages.waitingForAdapter, 'note');
    if (status === 'error' && failure) return this.#renderFailure('load', failure.error);
    if (status !== 'complete') return renderLoading(this.#i18n.value);
    return items.length === 0 && this.#pages.atEnd ? this.#renderEmpty() : this.#renderRows();
  }

  #renderEmpty(): TemplateResult {
    const { messages } = this.#i18n.value;
    const action = this.#canCreate ? { label: messages.logFirst, run: this.#handleNew } : undefined;
    return html`<slot name="empty"
      >${renderSentence(messages.empty(this.#record.value.recordLabel), 'note', action)}</slot
    >`;
  }

  #renderRows(): TemplateResult {
    const i18n = this.#i18n.value;
    const { items, atEnd } = this.#pages;
    const view: EntryView = {
      i18n,
      codes: this.#lookups.codes,
      currentUser: this.#lookups.currentUser,
      icons: this.icons,
      showRecord: false,
    };
    return html`
      <div class="rows" @click=${this.#handleRowClick} @keydown=${this.#handleKeydown} @focusin=${this.#handleFocus}>
        ${renderList({
          groups: groupInteractions(items, this.groupBy, i18n.timeZone),
          complete: atEnd,
          headingLevel: Math.min(6, this.#headingLevel + 1),
          i18n,
          renderRow: (interaction, index) =>
            renderEntry(interaction, view, {
              domId: `entry-${index}`,
              open: this.#open.has(interaction.id),
              current: this.#focus.current === interaction.id,
              details: this.#open.renderDetails?.(interaction, view, this.#source.adapter) ?? nothing,
            }),
        })}
      </div>
      ${this.#renderEnd()}
    `;
  }

  #renderEnd(): TemplateResult {
    const { messages } = this.#i18n.value;
    const { atEnd, failure, loadingMore } = this.#pages;
    if (failure) return this.#renderFailure(failure.operation, failure.error);
    if (atEnd) return html`<p class="end" part="end">${messages.startOfHistory}</p>`;
    return html`<button
      type="button"
      class="older"
      part="older"
      aria-disabled=${loadingMore ? 'true' : 'false'}
      @click=${this.#handleOlder}
    >
      ${loadingMore ? messages.loadingOlder : messages.loadOlder}
    </button>`;
  }

  #renderFailure(operation: FailedOperation, error: AdapterError): TemplateResult {
    const i18n = this.#i18n.value;
    const reference = this.#failure?.error === error ? this.#failure.reference : '';
    const refused = error.kind === 'unsupported' && this.#source.adapter?.capabilities?.storage === 'browser';
    const words = refused ? i18n.messages.storageRefused : undefined;
    return renderFailure({ operation, error, reference, retry: () => void this.retry() }, i18n, words);
  }

  async #handleOlder(): Promise<void> {
    const before = this.#pages.items.length;
    await this.#pages.loadMore();
    const { messages, format } = this.#i18n.value;
    const added = this.#pages.items.length - before;
    if (added > 0) this.announcement = messages.shown(format.count(this.#pages.items.length));
    // the button may be gone at the end of the history: the reader goes on with the first of the new rows
    const first = this.#pages.items[before];
    if (first) await this.#focus.focus(first.id);
  }

  #handleRowClick(event: MouseEvent): void {
    const path = event.composedPath();
    const row = path.find(
      (node): node is HTMLElement => node instanceof HTMLElement && node.dataset['id'] !== undefined,
    );
    const control = path.find((node) => node instanceof Element && node.matches('a, button:not(.subject), .details'));
    const interaction = this.#pages.items.find(({ id }) => id === row?.dataset['id']);
    // selecting text in a row is reading, not opening
    if (!interaction || control || !document.getSelection()?.isCollapsed) return;
    this.#focus.select(interaction.id);
    void this.#open.toggle(interaction);
  }

  #handleKeydown(event: KeyboardEvent): void {
    const subject = (event.target as Element).closest('.subject');
    if (subject) this.#focus.handleKeydown(event);
  }

  #handleFocus(event: FocusEvent): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id !== undefined) this.#focus.select(id);
  }

  async #handleCreated({ result }: InteractionCreatedEvent): Promise<void> {
    const { interaction, attachmentErrors = [] } = result;
    const { messages, format } = this.#i18n.value;
    // a dialog stays with the record it was opened for
    if (interaction.recordId !== undefined && interaction.recordId !== this.#record.value.recordId) return;
    this.announcement = messages.saved;
    const here = this.#pages.insert(interaction);
    if (attachmentErrors.length > 0) {
      this.#board.add(messages.filesNotKept(format.count(attachmentErrors.length)), messages.dismiss);
    }
    if (here) {
      await this.#focus.focus(interaction.id);
      return;
    }
    const date = format.entryDate(interaction)?.full ?? messages.unknownDate;
    const show = { label: messages.show, run: () => void this.#showFurtherDown(interaction.id) };
    this.#board.add(messages.savedElsewhere(date), messages.dismiss, show);
  }

  async #showFurtherDown(id: string): Promise<void> {
    const found = () => this.#pages.items.some((item) => item.id === id);
    for (let page = 0; page < MOST_PAGES_TO_ENTRY && !found() && !this.#pages.atEnd; page++) {
      await this.#pages.loadMore();
      // asking on would hammer a backend that is down; Retry stands below the rows
      if (this.#pages.failure) return;
    }
    await this.#focus.focus(id);
  }

  #fail(operation: FailedOperation, error: AdapterError, retry: () => void): void {
    this.#failure = reportFailure(this, operation, error, retry);
  }

  /** A lazy part; undefined where it could not be loaded, which is said to the reader. */
  async #loadPart<Part>(load: (() => Promise<Part>) | undefined, again?: () => void): Promise<Part | undefined> {
    try {
      return await load?.();
    } catch (cause) {
      const { messages } = this.#i18n.value;
      const error = new AdapterError('network', 'A part of the widget could not be loaded.', { cause });
      this.#fail('load-part', error, () => again?.());
      const text = `${messages.failed('load-part')} ${messages.because('network', undefined)}`;
      this.#board.add(text, messages.dismiss, again && { label: messages.retry, run: again });
      return undefined;
    }
  }

  #shows(region: string): boolean {
    return this.regions.split(/\s+/).includes(region);
  }

  /** The form: the host's own, where it brings one. */
  get #dialog(): NewInteractionDialogElement | undefined {
    return this.dialogSlot.assignedElements({ flatten: true })[0] as NewInteractionDialogElement | undefined;
  }

  get #canCreate(): boolean {
    const { adapter } = this.#source;
    return !this.readonly && typeof adapter?.create === 'function' && this.#pages.facts.can?.create !== false;
  }

  get #headingLevel(): number {
    return this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.floor(this.headingLevel) : 2;
  }

  get #title(): string {
    const { messages } = this.#i18n.value;
    const { recordLabel } = this.#record.value;
    return [messages[this.view], recordLabel].filter(Boolean).join(', ');
  }

  get #notices(): readonly Notice[] {
    const i18n = this.#i18n.value;
    const problems = problemNotices(this.#pages.facts.problems, i18n, () => void this.refresh());
    return [...keptNotices(this.#kept, i18n), ...this.#board.notices, ...problems];
  }
}
