import type { InteractionAdapter } from '../../data/adapter.js';
import { AdapterController, type AdapterHost } from '../../controllers/adapter-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { I18nController, type I18nHost } from '../../controllers/i18n-controller.js';
import { InteractionPagesController } from '../../controllers/interaction-pages-controller.js';
import { LookupsController, type LookupsHost } from '../../controllers/lookups-controller.js';
import { RecordScopeController, type RecordHost } from '../../controllers/record-scope-controller.js';
import { AdapterError } from '../../data/adapter-error.js';
import { needsCompletion } from '../../data/complete/needs-completion.js';
import type { ViewStorage } from '../../data/device/kept-views.js';
import type { View } from '../../data/query.js';
import type { RecordScope } from '../../context/record-context.js';
import { InteractionsLoadedEvent, type FailedOperation } from '../../events/history-events.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Messages } from '../../i18n/messages.js';
import type { GroupBy } from '../../model/group.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import type { QuickLogPreset } from '../interaction-quick-log/quick-log-preset.js';
import type { FieldSettings } from '../new-interaction-dialog/field-settings.js';
import type { IconSet } from '../shared/icon-set.js';
import { DeferredFocus } from './deferred-focus.js';
import { DeferredForm } from './deferred-form.js';
import { DeferredSaved } from './deferred-saved.js';
import type { EntryView } from './entry-view.js';
import { FirstRows } from './first-rows.js';
import { GivenHeight } from './given-height.js';
import { NoticeBoard } from './notice-board.js';
import { Hosting, type HostFunctions } from './hosting.js';
import { OpenEntries, type DetailsPlace } from './open-entries.js';
import { ReaderView, type Layout } from './reader-view.js';
import { DeferredRows } from './deferred-rows.js';
import { namedLater } from './row-grouping.js';
import { RowGroups } from './row-groups.js';
import type { NoticeAction } from './render-notices.js';
import { TimelineExtras } from './timeline-extras.js';
import type { FormPlace } from './timeline-form.js';
import type { TimelineParts } from './timeline-parts.js';

/** What the model reads from its element: the element's own properties. */
export interface TimelineHost extends AdapterHost, RecordHost, I18nHost, LookupsHost, HostFunctions {
  readonly renderRoot: ParentNode;
  readonly view: View;
  readonly groupBy: GroupBy;
  readonly layout: Layout;
  readonly details: DetailsPlace;
  readonly regions: string;
  readonly headingLevel: number;
  readonly readonly: boolean;
  readonly noShortcuts: boolean;
  readonly icons: IconSet | undefined;
  readonly persist: 'device' | 'session' | 'none';
  readonly viewStorage: ViewStorage | undefined;
  readonly form: FormPlace;
  readonly draft: PartialInteractionDraft | undefined;
  readonly fields: FieldSettings;
  readonly recordTimeZone: string | undefined;
  readonly presets: readonly QuickLogPreset[];
  readonly grammar: QuickLogGrammar | undefined;
}

/** What a timeline knows and does, apart from how it looks: its controllers, wired to each other. */
export class TimelineModel {
  readonly host: TimelineHost;
  readonly source: AdapterController;
  readonly pages: InteractionPagesController;
  readonly lookups: LookupsController;
  readonly focus: DeferredFocus;
  readonly board: NoticeBoard;
  readonly open: OpenEntries;
  readonly hosting: Hosting;
  readonly form: DeferredForm;
  readonly saved: DeferredSaved;
  readonly rows: DeferredRows;
  readonly extras: TimelineExtras;
  readonly reader: ReaderView;
  readonly height: GivenHeight;
  readonly first: FirstRows;
  readonly groups: RowGroups;
  /** What the live region says. */
  announcement = '';
  /** What failed last, with what to quote. */
  failure: Failure | undefined;

  readonly #record: RecordScopeController;
  readonly #i18n: I18nController;
  readonly #loaders: () => TimelineParts;

  constructor(host: TimelineHost, loaders: () => TimelineParts) {
    this.host = host;
    this.#loaders = loaders;
    this.reader = new ReaderView(this);
    this.height = new GivenHeight(host);
    this.first = new FirstRows(this);
    this.groups = new RowGroups(this);
    this.source = new AdapterController(host);
    this.#record = new RecordScopeController(host);
    this.#i18n = new I18nController(host);
    this.pages = new InteractionPagesController(host, {
      loaded: () => host.dispatchEvent(new InteractionsLoadedEvent(this.pages.items.length, this.pages.facts.total)),
      failed: (operation, error) => this.fail(operation, error, () => void this.pages.retry()),
      admits: (interaction) => !this.reader.narrows || this.extras.get('finder')?.admits(interaction) !== false,
      holds: (interaction) => this.extras.get('window')?.holds(interaction) === true,
      changed: (change) => {
        this.extras.get('flagBar')?.take(change);
        this.extras.get('pinned')?.take(change);
      },
    });
    this.lookups = new LookupsController(
      host,
      () => this.source.adapter,
      () => this.record,
    );
    this.focus = new DeferredFocus(this);
    this.board = new NoticeBoard(host);
    this.open = new OpenEntries(this);
    this.hosting = new Hosting(host);
    this.form = new DeferredForm(this);
    this.saved = new DeferredSaved(this);
    this.rows = new DeferredRows(this);
    this.extras = new TimelineExtras(this);
  }

  get record(): RecordScope {
    return this.#record.value;
  }

  get i18n(): I18n {
    return this.#i18n.value;
  }

  /** The rows: loaded entries, deleted ones in their place. */
  get items(): readonly Interaction[] {
    return this.extras.get('deletedEntries')?.rowsOf(this.pages.items) ?? this.pages.items;
  }

  /**
   * The adapter that answers for the history: the page's, or, where that cannot do what the reader wants, one that completes it.
   * Undefined while there is none, or what completes it is on its way.
   */
  get historyAdapter(): InteractionAdapter | undefined {
    const history = this.extras.get('history');
    if (history) return history.adapter;
    const { adapter } = this.source;
    if (!adapter || !needsCompletion(this.reader.query, adapter.capabilities)) return adapter;
    void this.extras.load('history');
    return undefined;
  }

  /** What showing an entry takes beside the entry itself. */
  get entryView(): EntryView {
    const { codes, currentUser } = this.lookups;
    const { i18n, extras, host } = this;
    const { icons = host.icons, safeFileName, subjectOf } = extras.get('rowEvents') ?? {};
    const finder = extras.get('finder');
    return {
      i18n,
      codes,
      currentUser,
      icons,
      htmlToText: extras.htmlToText,
      safeFileName,
      subjectOf,
      mark: (text) => finder?.mark(text) ?? text,
      found: (interaction) => finder?.found(interaction),
      withYear: ['none', 'code', 'user'].includes(this.reader.grouping),
    };
  }

  /** The focused element inside the timeline. */
  get focused(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  /** Whether this user can do something with an entry: the adapter can, the user may, and the page wants it. */
  can(right: 'update' | 'delete', { can }: Interaction): boolean {
    return !this.host.readonly && typeof this.source.adapter?.[right] === 'function' && can?.[right] !== false;
  }

  /** Whether more than rows is wanted at once, or more than can be said in their place. */
  get wantsMore(): boolean {
    const { layout, narrows } = this.reader;
    const isRich = narrows || layout === 'table' || namedLater(this) !== undefined;
    const isUnwell = this.pages.failure ?? this.lookups.failure ?? this.pages.isSlow;
    return isRich || Boolean(isUnwell) || /filters|summary|quick-log|rail/.test(this.host.regions);
  }

  /** Whether the line that logs is shown: the page wants it, and something can be logged. */
  get showsQuickLog(): boolean {
    return this.shows('quick-log') && this.canCreate;
  }

  /** Whether something new can be logged: the adapter can, the user may, and the page wants it. */
  get canCreate(): boolean {
    const { adapter } = this.source;
    return !this.host.readonly && typeof adapter?.create === 'function' && this.pages.facts.can?.create !== false;
  }

  /** Whether a region of the tag is wanted. */
  shows(region: string): boolean {
    return this.host.regions.split(/\s+/).includes(region);
  }

  /** Takes what a part says that was loaded later. */
  addTexts(texts: Partial<Messages>): void {
    this.#i18n.add(texts);
  }

  /** Says something to those who do not see it. */
  announce(text: string): void {
    // the same once more is said only where it is another text
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** Says something above the rows, until the reader puts it away. */
  tell(text: string, action?: NoticeAction): void {
    this.board.add(text, this.i18n.messages.dismiss, action);
    this.announce(text);
  }

  fail(operation: FailedOperation, error: AdapterError, retry: () => void): Failure {
    return (this.failure = reportFailure(this.host, operation, error, retry));
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    this.lookups.failure?.retry();
    await this.pages.retry();
  }

  /** A lazy part; undefined where it could not be loaded, which is said to the reader. */
  async loadPart<Name extends Exclude<keyof TimelineParts, 'others'>>(
    name: Name,
    again?: () => void,
  ): Promise<Awaited<ReturnType<NonNullable<TimelineParts[Name]>>> | undefined> {
    try {
      const { others, [name]: own } = this.#loaders();
      const load = own ?? (await others?.())?.[name];
      return (await load?.()) as Awaited<ReturnType<NonNullable<TimelineParts[Name]>>> | undefined;
    } catch (cause) {
      const { board, i18n } = this;
      const { messages } = i18n;
      const error = new AdapterError('network', 'A part of the widget could not be loaded.', { cause });
      this.fail('load-part', error, () => again?.());
      const text = `${messages.failed('load-part')} ${messages.because('network', undefined)}`;
      // however many they are, and however often they are asked for: once
      board.notices = board.notices.filter((notice) => notice.text !== text);
      this.tell(text, again && { label: messages.retry, run: again });
      return undefined;
    }
  }
}
