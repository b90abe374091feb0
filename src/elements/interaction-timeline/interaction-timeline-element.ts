import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AdapterError } from '../../data/adapter-error.js';
import type { CreateResult, InteractionAdapter } from '../../data/adapter.js';
import type { View } from '../../data/query.js';
import type { Messages } from '../../i18n/messages.js';
import type { AttachmentDraft } from '../../model/attachment.js';
import type { Code } from '../../model/code.js';
import type { GroupBy } from '../../model/group.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import type { User } from '../../model/user.js';

import { controls } from '../../styles/controls.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import type { QuickLogPreset } from '../interaction-quick-log/quick-log-preset.js';
import type { FieldSettings } from '../new-interaction-dialog/field-settings.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderFailure } from '../shared/render-failure.js';
import { docking } from './docking.styles.js';
import { flags } from './flags.styles.js';
import { timelineStyles } from './interaction-timeline.styles.js';
import { renderDialog } from './render-dialog.js';
import { renderHistory } from './render-history.js';
import { noticesOf, renderNotices } from './render-notices.js';
import { renderQuickLog } from './render-quick-log.js';
import { renderStateLine } from './render-state-line.js';
import { renderToolbar } from './render-toolbar.js';
import { rowChanges } from './row-changes.styles.js';
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
 * @fires interactions-loaded - when a page of the history has arrived
 * @fires interaction-sign-in-needed - when the adapter wants the user to sign in again
 * @csspart frame - the surface around everything
 * @csspart flags - the raised flags, above everything
 * @csspart flag - one of them
 * @csspart flag-subject - what it says
 * @csspart flag-show - the button that leads to its row
 * @csspart lift - the button that lifts it
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
 * @csspart entry - a row; with `open`, `cancelled`, `deleted` or `quiet` (made by the system) beside it
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
 * @csspart row-actions - what can be done with an open row
 * @csspart edit - the button that opens the form for it
 * @csspart delete - the button that deletes it
 * @csspart fate - what became of a deleted row
 * @csspart undo - the button that brings it back
 * @csspart leftovers - what was not saved with a row
 * @csspart leftover - one of it: a file, a relation
 * @csspart leftover-retry - the button that tries just that again
 * @csspart leftover-dismiss - the button that puts it away
 * @csspart quick-log - the line that logs, with `quick-log__input`, `quick-log__chip` and others inside
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
  static override readonly styles = [tokens, host, controls, failure, timelineStyles, rowChanges, flags, docking];

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
  /** What the tag shows, by name: `toolbar`, `flags` (raised watch flags, above everything), `quick-log`, `list`. */
  @property() regions = 'toolbar flags list';
  /** Where the form opens: `docked` beside the history, `modal` in the top layer; `auto` docks where it is wide enough. */
  @property() form: FormPlace = 'auto';
  /** How long drafts and deletions are kept in this browser: on the `device`, for the tab's `session`, or `none`. */
  @property() persist: 'device' | 'session' | 'none' = 'device';
  /** Level of the widget's own heading in the page, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** BCP 47 language tag; the page's language where absent. */
  @property() locale: string | undefined;
  /** IANA time zone of the record; where it is another, the form asks in which of the two a time is meant. */
  @property({ attribute: 'record-time-zone' }) recordTimeZone: string | undefined;
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
  /** What every new interaction begins with in the form. */
  @property({ attribute: false }) draft: PartialInteractionDraft | undefined;
  /** Which fields of the form are hidden, locked or required, by name. */
  @property({ attribute: false }) fields: FieldSettings = {};
  /** For the region `quick-log`: what is often logged, a button each. */
  @property({ attribute: false }) presets: readonly QuickLogPreset[] = [];
  /** For the region `quick-log`: how the language says when something took place; English where absent. */
  @property({ attribute: false }) grammar: QuickLogGrammar | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** Icons by name, beside and instead of the widget's own: the `d` of a path in a 24 × 24 box. */
  @property({ attribute: false }) icons: IconSet | undefined;

  readonly #model = new TimelineModel(this, () => InteractionTimelineElement.loadParts);
  readonly #handleNew = () => void this.newInteraction();

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
   * Removes what the widget keeps in this browser: drafts, deletions that are still to be carried out, and entries, where
   * the adapter keeps them here.
   * @param options.userId only what is kept of this user beside entries
   */
  async clearLocalData({ userId }: { userId?: string } = {}): Promise<void> {
    await this.#model.extras.clearLocalData(userId);
  }

  /**
   * Logs what the host's own tools did (an e-mail sent, a letter printed), by the same checks and events as the form.
   * @throws AdapterError of kind `invalid` with the reason at each field, or whatever the adapter refused it with
   */
  async log(draft: PartialInteractionDraft, files: readonly AttachmentDraft[] = []): Promise<CreateResult | null> {
    const { source, record, lookups, pages } = this.#model;
    const { recordId, recordLabel } = record;
    const part = await this.#model.loadPart('saving');
    if (!part) throw new AdapterError('network', 'A part of the widget could not be loaded.');
    const result = await part.saveInteraction(this, {
      adapter: await source.ready(),
      draft: { recordId, recordLabel, ...draft },
      files,
      codes: lookups.codes,
      currentUser: lookups.currentUser,
    });
    if (result) pages.insert(result.interaction);
    return result;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { record, source, pages, open, i18n } = this.#model;
    const { recordId } = record;
    if (changed.has('recordId')) open.clear();
    const showsList = this.#model.shows('list');
    if (recordId !== undefined && (showsList || this.#model.shows('flags'))) source.want();
    const { locale, timeZone } = i18n;
    if (source.adapter && recordId !== undefined && showsList)
      pages.show(source.adapter, { recordId, view: this.view, locale, timeZone });
    else pages.clear();
  }

  protected override updated(): void {
    this.#model.extras.loadWanted();
  }

  protected override render(): TemplateResult {
    const model = this.#model;
    const { i18n, pages, lookups, extras, form, saved } = model;
    return html`<div class="layout ${form.docked ? 'docked' : ''}">
      <section
        class="frame"
        part="frame"
        aria-label=${[i18n.messages[this.view], model.record.recordLabel].filter(Boolean).join(', ')}
        aria-busy=${pages.status === 'pending' ? 'true' : 'false'}
      >
        ${(model.shows('flags') && extras.flags?.render()) || nothing}
        ${model.shows('toolbar') ? this.#renderToolbar() : nothing} ${renderStateLine(model)}
        ${model.showsQuickLog ? renderQuickLog(model) : nothing} ${renderNotices(noticesOf(model))}
        ${lookups.failure ? renderFailure(lookups.failure, i18n) : nothing}
        ${
          model.shows('list')
            ? renderHistory({ model, headingLevel: this.#headingLevel, create: this.#handleNew })
            : nothing
        }
        <slot name="footer"></slot>
      </section>
      <div class="visually-hidden" role="status">${model.announcement}</div>
      <slot name="dialog" @interaction-created=${saved.handleCreated} @interaction-updated=${saved.handleUpdated}>
        ${form.loaded ? renderDialog(model) : nothing}
      </slot>
    </div>`;
  }

  #renderToolbar(): TemplateResult {
    const { i18n, pages, canCreate } = this.#model;
    return renderToolbar({
      i18n,
      view: this.view,
      headingLevel: this.#headingLevel,
      total: pages.facts.total,
      create: canCreate ? this.#handleNew : undefined,
    });
  }

  get #headingLevel(): number {
    return this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.floor(this.headingLevel) : 2;
  }
}
