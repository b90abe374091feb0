import { LitElement, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CreateResult, InteractionAdapter } from '../../data/adapter.js';
import type { ViewStorage } from '../../data/device/kept-views.js';
import type { View } from '../../data/query.js';
import type { Messages } from '../../i18n/messages.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import type { Code } from '../../model/code.js';
import type { GroupBy } from '../../model/group.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import type { User } from '../../model/user.js';

import { buttons } from '../../styles/buttons.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { QuickLogPreset } from '../interaction-quick-log/quick-log-preset.js';
import type { FieldSettings } from '../new-interaction-dialog/field-settings.js';
import type { IconSet } from '../shared/icon-set.js';
import type { EntryContext, GroupContext } from './hosting.js';
import { timelineStyles } from './interaction-timeline.styles.js';
import type { DetailsPlace } from './open-entries.js';
import { renderHistory } from './render-history.js';
import { renderNotices } from './render-notices.js';
import { renderStateLine } from './render-state-line.js';
import { renderToolbar } from './render-toolbar.js';
import type { Layout, ViewState } from './reader-view.js';
import type { FormPlace } from './timeline-form.js';
import { TimelineModel } from './timeline-model.js';
import type { TimelineParts } from './timeline-parts.js';

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
 * @slot dialog - a dialog of the host's own; it needs a method `showModal(draft)`, for docking `show(draft)`, and for changes
 *   `edit(interaction, {modal})`
 * @fires interaction-open - before the details of an entry are shown; cancelable
 * @fires interaction-create - before a new interaction is saved; cancelable
 * @fires interaction-created - after the adapter took a new interaction
 * @fires interaction-update - before a change is saved, lifting a flag included; cancelable
 * @fires interaction-updated - after the adapter took a change, or brought back what was deleted
 * @fires interaction-delete - before an entry is deleted; cancelable
 * @fires interaction-deleted - after the adapter has deleted an entry, which may be when the reader leaves the view
 * @fires interaction-failed - when something failed; people have been told already
 * @fires interactions-view-changed - when the reader has chosen another view, filter, search, order or layout
 * @fires interactions-loaded - when a page of the history has arrived
 * @fires interaction-sign-in-needed - when the adapter wants the user to sign in again
 * @csspart frame - the surface around everything. States: `comfortable`, `compact`
 * @csspart flags - the raised flags, above everything
 * @csspart flag - one of them
 * @csspart flag-subject - what it says
 * @csspart flag-facts - its date and user
 * @csspart flag-show - the button that leads to its row
 * @csspart lift - the button that lifts it
 * @csspart toolbar - heading and buttons
 * @csspart title - the heading
 * @csspart count - the number of entries beside it
 * @csspart views - the choice between interactions and activities
 * @csspart view - one of the two. States: `current`
 * @csspart search - the place of the search field
 * @csspart search-input - the search field
 * @csspart filter - the button that shows the filters. States: `open`
 * @csspart filters - the row of filters
 * @csspart filter-kind - the button of a kind of filter. States: `chosen`, `open`
 * @csspart badge - how many of its choices are chosen
 * @csspart filter-panel - the panel that such a button opens
 * @csspart filter-search - the field that searches among its choices
 * @csspart choice - one of its choices. States: `chosen`
 * @csspart swatch - the colour of a code beside its name
 * @csspart choice-count - how many entries have it
 * @csspart filter-note - a sentence about the choices
 * @csspart periods - the row of spans
 * @csspart period - a span of days by its name. States: `current`
 * @csspart filter-day - the place of one of the two fields of a day
 * @csspart day-input - such a field. States: `invalid`
 * @csspart filter-clear - the button that clears the filters of a panel
 * @csspart options - the button that opens the view options. States: `open`
 * @csspart more - the button that opens what else can be done. States: `open`
 * @csspart new - the New Interaction button
 * @csspart state - the line that says what is shown and where it is kept
 * @csspart shown-count - how many entries of how many
 * @csspart chips - what hides the rest
 * @csspart chip - the button that takes one of it away
 * @csspart clear - the button that takes all of it away
 * @csspart page-search - the sentence that the browser's own search sees less
 * @csspart mark - what was searched for, wherever it stands in a row
 * @csspart withheld - how many the user may not see
 * @csspart kept - where entries are kept
 * @csspart notices - the lines that tell of something that needs attention
 * @csspart notice - one of them
 * @csspart notice-action - what can be done about it
 * @csspart group - a month, day or year with its entries
 * @csspart group-heading - its heading
 * @csspart group-count - the number of its entries
 * @csspart entries - the list of a group
 * @csspart entry - a row. States: `open`, `shown` (beside the rows), `selected`, `pinned`, `located` (gone to by its id), `cancelled`,
 *   `deleted`, `quiet` (made by the system)
 * @csspart dot - the round sign in the colour of the code
 * @csspart subject - the button that opens a row
 * @csspart code - code, subcode and status
 * @csspart when - date and user
 * @csspart date - the date alone
 * @csspart user - the user alone
 * @csspart preview - the beginning of the comments, or the stretch where something was found
 * @csspart tags - relations, files and state of a row
 * @csspart relations - the relations, in a row and in the details
 * @csspart files - the files of a row
 * @csspart pending - that an entry is accepted, though not to be read yet
 * @csspart details - everything else, in an open row
 * @csspart comments - the comments in full
 * @csspart whole - a long subject in full
 * @csspart label - the name of a text, a field or a choice
 * @csspart public-comments - the comments for the person
 * @csspart facts - the table of all fields
 * @csspart links - the entry's web addresses
 * @csspart link - one of them
 * @csspart more-relations - the button that shows more relations
 * @csspart attachments - the entry's files; all parts of `interaction-attachments` are in it, as `attachments__file` and so on
 * @csspart row-actions - what can be done with an open row
 * @csspart hosted - what the page draws in a row
 * @csspart pin-sign - the word that a row is pinned
 * @csspart pin - the button that pins a row, or takes it down
 * @csspart copy-link - the button that copies the address of an entry
 * @csspart copy-text - the button that copies an entry as text
 * @csspart copy-field - what is to be copied by hand
 * @csspart entry-history - the button that shows the changes of an entry. States: `open`
 * @csspart history - its versions
 * @csspart version - one of them
 * @csspart change - what changed in it
 * @csspart panel - details beside the rows
 * @csspart panel-subject - what they are headed by
 * @csspart panel-bar - the row of their buttons
 * @csspart menu - what can be done with the whole view
 * @csspart menu-item - one of that. States: `menu-select`, `menu-export`, `menu-print`, `menu-details`, `menu-help`
 * @csspart selection - what is selected, above the rows
 * @csspart selected-count - how many
 * @csspart check - the place of a row's box
 * @csspart check-box - the box
 * @csspart bulk-acts - what can be done with the selected rows
 * @csspart bulk-act - one of that. States: `export`, `print`, `recode`, `delete-selected`
 * @csspart outcome - what became of it
 * @csspart outcome-act - a button about it. States: `stop`, `retry-failed`, `dismiss`
 * @csspart failed - an entry with which it failed
 * @csspart dialog - a dialog that asks how to export, print or change codes. States: `transfer`, `recoding`
 * @csspart dialog-title - its heading
 * @csspart dialog-actions - the row of its buttons
 * @csspart option - a choice in it, or among the view options
 * @csspart new-code - the code that is to be given; all parts of `interaction-code-picker` are in it, as `new-code__input` and so on
 * @csspart keyboard - the panel that tells of the keys
 * @csspart edit - the button that opens the form for it
 * @csspart delete - the button that deletes it
 * @csspart fate - what became of a deleted row
 * @csspart undo - the button that brings it back
 * @csspart leftovers - what was not saved with a row
 * @csspart leftover - one of it: a file, a relation
 * @csspart leftover-retry - the button that tries just that again
 * @csspart leftover-dismiss - the button that puts it away
 * @csspart quick-log - the line that logs; all parts of `interaction-quick-log` are in it, as `quick-log__input` and so on
 * @csspart options-panel - the view options
 * @csspart segments - a choice of two or three
 * @csspart segment - one of them. States: `current`
 * @csspart option-select - a choice of many
 * @csspart column-move - a button that moves a column
 * @csspart hint - why a choice is without effect
 * @csspart reset - the button that takes all choices back
 * @csspart table - the rows as a table; `entry` is a row of it then, with `subject`, `code`, `date` and others inside
 * @csspart head - the head of the table
 * @csspart column - the name of a column. States: `sorted` (rows are ordered by it)
 * @csspart arrow - the sign of the order
 * @csspart cell - a cell of the table
 * @csspart status - the status, where it has a column
 * @csspart sort - the button that orders rows by a column
 * @csspart grip - what moves the edge between two columns
 * @csspart rows - all rows with what ends them; it scrolls where the element is given a height
 * @csspart new-entries - the button that shows entries that came while the reader was further down
 * @csspart edge - the buttons, seen when focused, that lead to rows before and after those that are drawn
 * @csspart summary - the volume graph; all parts of `interaction-summary` are in it, as `summary__plot` and so on
 * @csspart form - the form; all parts of `new-interaction-dialog` are in it, as `form__save` or `form__code__input`
 * @csspart pinned-bar - the pinned entries above the rows
 * @csspart pinned-entry - the button that leads to the row of one
 * @csspart pinned-facts - its date and code
 * @csspart newer - the Load newer button
 * @csspart pager - the way through pages of fifty
 * @csspart page-newer - the button of the page before
 * @csspart page-older - the button of the page after
 * @csspart page-place - which rows are shown
 * @csspart failures - what failed of several entries
 * @csspart select-all - the button that selects every loaded row
 * @csspart leave-selection - the button that ends selecting
 * @csspart select-none - the button that deselects all
 * @csspart history-loading - the place of the history of an entry while it loads
 * @csspart history-empty - the sentence of an entry that was never changed
 * @csspart error - what is wrong with what was typed
 * @csspart start - the button that starts an export, a print or a change of codes
 * @csspart cancel - the button that stops it, or goes without it
 * @csspart again - the button that goes on with it after a failure
 * @csspart scope - which rows it takes
 * @csspart progress - how far it is
 * @csspart progress-bar - the same as a bar
 * @csspart holds - how many rows the file or print holds
 * @csspart panel-close - the button that closes the panel
 * @csspart panel-previous - the button that shows the entry before
 * @csspart panel-next - the button that shows the entry after
 * @csspart keyboard-close - the button that closes the help
 * @csspart keys-off - the sentence that says that keys are off
 * @csspart key - a key with what it does
 * @csspart key-cap - the key
 * @csspart key-heading - what some keys are for
 * @csspart rail - the way to a month or a day. States: `open`
 * @csspart rail-undated - how many entries have no date
 * @csspart rail-count - the number of entries of a year or month
 * @csspart rail-panel - its list
 * @csspart rail-jump - the button that opens it where there is no room beside the rows
 * @csspart rail-day - the field for a day. States: `invalid`
 * @csspart rail-go - the button that goes there
 * @csspart rail-year - the button that folds a year. States: `open`
 * @csspart rail-month - the button that goes to a month. States: `current` (in view)
 * @csspart close - a button that closes what is open
 * @csspart older - the Load older button. States: `busy`
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
 * @cssproperty [--interaction-text=inherit] - the text; surfaces and lines are mixed from it
 * @cssproperty [--interaction-muted=color-mix(in oklch, currentColor 70%, transparent)] - text that is quieter
 * @cssproperty [--interaction-border=color-mix(in oklch, currentColor 14%, transparent)] - lines and edges
 * @cssproperty [--interaction-field-border=color-mix(in oklch, currentColor 52%, transparent)] - the edges of fields
 * @cssproperty [--interaction-font=inherit] - the font family; the size is that of the element
 * @cssproperty [--interaction-radius=0.8em] - corners of the frame
 * @cssproperty [--interaction-control-radius=0.5em] - corners of buttons and fields
 * @cssproperty [--interaction-space=1] - how wide the space at both sides of rows and bars is, as a number that multiplies it
 * @cssproperty [--interaction-density=1] - how high rows, bars, buttons and fields are, as a number that multiplies their padding
 * @cssproperty [--interaction-hue-<key>] - the hue of the code with this key in degrees, which goes before its own; what is not a
 *   letter from a to z, a digit or _ in the key is a - here
 * @cssproperty --interaction-hue - set by the widget where a code is shown: its hue, for rules of parts
 * @cssproperty [--interaction-sticky-top=0px] - the height of the host's fixed header, which month headings stay below
 */
export class InteractionTimelineElement extends LitElement {
  static override readonly styles = [tokens, host, buttons, timelineStyles];

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
  /** Headings over the rows: `month`, `week`, `day`, `year`, `code`, `user` or `none`. */
  @property({ attribute: 'group-by' }) groupBy: GroupBy = 'month';
  /** How rows are laid out: as a `list`, or as a `table` where there is room for one; `auto` is a list. */
  @property() layout: Layout = 'auto';
  /** Where details open: in the row (`inline`), beside the rows (`panel`), or beside them where there is room (`auto`). */
  @property() details: DetailsPlace = 'inline';
  /**
   * What the tag shows, by name: `toolbar`, `flags` (raised watch flags, above everything), `filters`, `summary` (the volume
   * graph), `quick-log`, `list`, `rail` (the way to a month or a day). A region that is not named loads nothing and asks for nothing.
   */
  @property() regions = 'toolbar flags list';
  /** Where the form opens: `docked` beside the history, `modal` in the top layer; `auto` docks where it is wide enough. */
  @property() form: FormPlace = 'auto';
  /** How long drafts, deletions and the reader's view are kept in this browser: on the `device`, for the tab's `session`, or `none`. */
  @property() persist: 'device' | 'session' | 'none' = 'device';
  /** Where the reader's view (filters, order, layout) is kept between visits; the browser's own storage where absent. */
  @property({ attribute: false }) viewStorage: ViewStorage | undefined;
  /** Level of the widget's own heading in the page, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** BCP 47 language tag; the page's language where absent. */
  @property() locale: string | undefined;
  /** IANA time zone of the record; where it is another, the form asks in which of the two a time is meant. */
  @property({ attribute: 'record-time-zone' }) recordTimeZone: string | undefined;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** True: no key does anything in the widget beyond what every page has. */
  @property({ attribute: 'no-shortcuts', type: Boolean }) noShortcuts = false;
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
  /** What every new interaction begins with in the form. */
  @property({ attribute: false }) draft: PartialInteractionDraft | undefined;
  /** Which fields of the form are hidden, locked or required, by name. */
  @property({ attribute: false }) fields: FieldSettings = {};
  /** For the region `quick-log`: what is often logged, a button each. */
  @property({ attribute: false }) presets: readonly QuickLogPreset[] = [];
  /** For the region `quick-log`: how the language says when something took place; the language's own where absent. */
  @property({ attribute: false }) grammar: QuickLogGrammar | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** Icons by name, beside and instead of the widget's own: the `d` of a path in a 24 × 24 box. */
  @property({ attribute: false }) icons: IconSet | undefined;
  /** Draws what a row shows below its subject: a Lit template, a node, or text. Undefined: as the widget does. */
  @property({ attribute: false }) renderEntry: ((entry: Interaction, context: EntryContext) => unknown) | undefined;
  /** Draws what a group heading shows beside the number of its entries. Undefined: as the widget does. */
  @property({ attribute: false }) renderGroupHeading:
    ((key: string, rows: readonly Interaction[], context: GroupContext) => unknown) | undefined;
  /** The address that Copy link copies; this page's with `#interaction=<id>` where absent. */
  @property({ attribute: false }) entryUrl: ((entry: Interaction) => string) | undefined;

  readonly #model = new TimelineModel(this, () => InteractionTimelineElement.loadParts);
  readonly #handleNew = () => void this.newInteraction();
  readonly #handleKeydown = (event: KeyboardEvent) => {
    if (!this.#model.rows.isShortcut(event)) return;
    event.preventDefault();
    void this.#model.extras.demand('keyboard', (part) => part.handleKeydown(event));
  };

  /**
   * What the reader has chosen to see (view, filters, search, order, layout), as plain data that a page may keep, or put
   * into its address. Set it to bring a view back.
   */
  get viewState(): ViewState {
    const { given, state } = this.#model.reader;
    return given ?? state;
  }

  set viewState(state: ViewState) {
    this.#model.reader.replace(state);
  }

  /** Reads the history again; what is on screen stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#model.pages.refresh();
  }

  /** Tries again what failed: after signing in, for instance. */
  async retry(): Promise<void> {
    await this.#model.retry();
  }

  /**
   * Opens the form for a new interaction.
   * @param draft what is known already; everything in it can be changed
   * @returns the saved interaction, or null where the form was closed without saving
   */
  async newInteraction(draft: PartialInteractionDraft = {}): Promise<Interaction | null> {
    return this.#model.form.create(draft);
  }

  /**
   * Opens the form for an entry of the record, loaded or not.
   * @returns the saved entry, or null where the form was closed without saving, or the entry is not there
   */
  async edit(id: string): Promise<Interaction | null> {
    return this.#model.form.edit(id);
  }

  /**
   * Brings the row of an entry into view with its neighbours, wherever in the history it is, and gives it the focus.
   * @returns false where it is not there
   */
  async locate(id: string): Promise<boolean> {
    await this.#model.saved.locate(id, { marked: true });
    return this.#model.items.some((item) => item.id === id);
  }

  /**
   * Removes what the widget keeps in this browser: drafts, deletions that are still to be carried out, and entries, where
   * the adapter keeps them here.
   * @param options.userId only what is kept of this user beside entries
   */
  async clearLocalData({ userId }: { userId?: string } = {}): Promise<void> {
    await this.#model.extras.demand('rowEvents', (part) => part.clearKept(userId));
  }

  /**
   * Logs what the host's own tools did (an e-mail sent, a letter printed), by the same checks and events as the form.
   * @throws AdapterError of kind `invalid` with the reason at each field, or whatever the adapter refused it with
   */
  async log(draft: PartialInteractionDraft, files: readonly AttachmentDraft[] = []): Promise<CreateResult | null> {
    const saved = await this.#model.extras.demand('saved');
    if (!saved) throw this.#model.failure!.error;
    return saved.log(draft, files);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // nobody would wait there for an answer, nor end a subscription
    if (isServer) return;
    const { record, source, pages, open, reader, historyAdapter } = this.#model;
    const { recordId } = record;
    // what a page sets at first is what a reader may have chosen to change
    if (this.hasUpdated) reader.yield(changed.keys());
    if (changed.has('recordId')) open.clear();
    const showsList = this.#model.shows('list');
    if (recordId !== undefined && (showsList || this.#model.shows('flags'))) source.want();
    if (!source.adapter || recordId === undefined || !showsList) pages.clear();
    else if (historyAdapter) reader.show(historyAdapter, recordId);
  }

  protected override updated(): void {
    this.#model.extras.loadWanted();
  }

  protected override render(): TemplateResult {
    const model = this.#model;
    const { i18n, pages, lookups, extras, form, saved, reader } = model;
    const panel = extras.get('sidePanel');
    const rail = model.shows('rail') && pages.status === 'complete' ? extras.get('rail')?.render() : undefined;
    return html`<div class="probe"></div>
      <div class=${model.height.isGiven ? 'box filled' : 'box'}>
        <div
          class="layout ${form.docked ? 'docked' : panel?.isOpen ? 'paneled' : ''} ${model.height.isGiven ? 'bounded' : ''}"
        >
          <section
            class="frame ${reader.density}"
            part="frame ${reader.density}"
            aria-label=${[i18n.messages[reader.view], model.record.recordLabel].filter(Boolean).join(', ')}
            @keydown=${this.#handleKeydown}
            aria-busy=${isServer || pages.status === 'pending' || reader.isWaiting || model.first.isBusy ? 'true' : 'false'}
          >
            ${(model.shows('flags') && extras.get('flagBar')?.render()) || nothing}
            ${model.shows('toolbar') ? this.#renderToolbar() : nothing}
            ${(model.shows('summary') && extras.get('summary')?.render()) || nothing}
            ${extras.get('finder')?.renderFilters() ?? nothing} ${renderStateLine(model)}
            ${(model.showsQuickLog && extras.get('quickLog')?.render()) || nothing}
            ${renderNotices([...(extras.get('notices')?.notices ?? []), ...model.board.notices])}
            ${(lookups.failure && extras.get('notices')?.renderFailure(lookups.failure)) ?? nothing}
            ${
              model.shows('list')
                ? html`${extras.get('pinned')?.render() ?? nothing}
                    <div class=${rail ? 'history railed' : 'history'}>
                      <div class="main">
                        ${renderHistory({ model, headingLevel: this.#headingLevel, create: this.#handleNew })}
                      </div>
                      ${rail ?? nothing}
                    </div>`
                : nothing
            }
            <slot name="footer"></slot>
            ${extras.get('viewOptions')?.render() ?? nothing} ${extras.get('acts')?.render() ?? nothing}
            ${extras.get('transfer')?.render() ?? nothing} ${extras.get('keyboard')?.render() ?? nothing}
          </section>
          ${panel?.render() ?? nothing}
          <div class="visually-hidden" role="status">${model.announcement}</div>
          <slot name="dialog" @interaction-created=${saved.handle} @interaction-updated=${saved.handle}>
            ${extras.get('form')?.render() ?? nothing}
          </slot>
        </div>
      </div>`;
  }

  #renderToolbar(): TemplateResult {
    return renderToolbar({ model: this.#model, headingLevel: this.#headingLevel, create: this.#handleNew });
  }

  get #headingLevel(): number {
    return this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.floor(this.headingLevel) : 2;
  }
}
