import type { DeletionScope } from '../../controllers/deletion-task.js';
import type { FlagScope } from '../../controllers/raised-flags-controller.js';
import { AdapterController, type AdapterHost } from '../../controllers/adapter-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { I18nController, type I18nHost } from '../../controllers/i18n-controller.js';
import { InteractionPagesController } from '../../controllers/interaction-pages-controller.js';
import { KeptEntriesController } from '../../controllers/kept-entries-controller.js';
import { LookupsController, type LookupsHost } from '../../controllers/lookups-controller.js';
import { RecordScopeController, type RecordHost } from '../../controllers/record-scope-controller.js';
import { RovingFocusController } from '../../controllers/roving-focus-controller.js';
import { AdapterError } from '../../data/adapter-error.js';
import type { View } from '../../data/query.js';
import type { RecordScope } from '../../context/record-context.js';
import { InteractionsLoadedEvent, type FailedOperation } from '../../events/interaction-events.js';
import type { I18n } from '../../i18n/i18n.js';
import type { GroupBy } from '../../model/group.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import type { QuickLogPreset } from '../interaction-quick-log/quick-log-preset.js';
import type { FieldSettings } from '../new-interaction-dialog/field-settings.js';
import type { IconSet } from '../shared/icon-set.js';
import { subjectText, type EntryView } from './entry-view.js';
import { NoticeBoard } from './notice-board.js';
import { OpenEntries } from './open-entries.js';
import { RowEvents } from './row-events.js';
import { SavedEntries } from './saved-entries.js';
import type { NoticeAction } from './render-notices.js';
import { TimelineExtras } from './timeline-extras.js';
import { TimelineForm, type FormPlace } from './timeline-form.js';
import type { TimelineParts } from './timeline-parts.js';

/** What the model reads from its element: the element's own properties. */
export interface TimelineHost extends AdapterHost, RecordHost, I18nHost, LookupsHost {
  readonly renderRoot: ParentNode;
  readonly view: View;
  readonly groupBy: GroupBy;
  readonly regions: string;
  readonly headingLevel: number;
  readonly readonly: boolean;
  readonly icons: IconSet | undefined;
  readonly persist: 'device' | 'session' | 'none';
  readonly form: FormPlace;
  readonly draft: PartialInteractionDraft | undefined;
  readonly fields: FieldSettings;
  readonly recordTimeZone: string | undefined;
  readonly presets: readonly QuickLogPreset[];
  readonly grammar: QuickLogGrammar | undefined;
}

/** What a failure is said with. */
interface FailureWords {
  /** The entry that it is about. */
  readonly about?: Interaction | undefined;
  readonly retry: () => void;
  /** What can be done instead of trying again. */
  readonly action?: NoticeAction | undefined;
}

/** What a timeline knows and does, apart from how it looks: its controllers, wired to each other. */
export class TimelineModel {
  readonly host: TimelineHost;
  readonly source: AdapterController;
  readonly pages: InteractionPagesController;
  readonly lookups: LookupsController;
  readonly focus: RovingFocusController;
  readonly kept: KeptEntriesController;
  readonly board: NoticeBoard;
  readonly open: OpenEntries;
  readonly form: TimelineForm;
  readonly saved: SavedEntries;
  readonly rows: RowEvents;
  readonly extras: TimelineExtras;
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
    this.source = new AdapterController(host);
    this.#record = new RecordScopeController(host);
    this.#i18n = new I18nController(host);
    this.pages = new InteractionPagesController(host, {
      loaded: () => host.dispatchEvent(new InteractionsLoadedEvent(this.pages.items.length, this.pages.facts.total)),
      failed: (operation, error) => this.fail(operation, error, () => void this.pages.retry()),
      changed: (change) => this.extras.flags?.take(change),
    });
    this.lookups = new LookupsController(
      host,
      () => this.source.adapter,
      () => this.record,
    );
    this.focus = new RovingFocusController(host, {
      ids: () => this.items.map(({ id }) => id),
      elementOf: (id) => host.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"] :is(.subject, .undo)`),
    });
    this.kept = new KeptEntriesController(host, {
      source: this.source,
      record: () => this.record,
      load: () => loaders().keptEntries?.(),
      sent: () => void this.pages.refresh(),
      failed: (error) => this.fail('send-kept', error, () => void this.kept.send()),
    });
    this.board = new NoticeBoard(host);
    this.open = new OpenEntries(host, () => this.loadPart('details'));
    this.form = new TimelineForm(this);
    this.saved = new SavedEntries(this);
    this.rows = new RowEvents(this);
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
    return this.extras.deleted?.rowsOf(this.pages.items) ?? this.pages.items;
  }

  /** What showing an entry takes beside the entry itself. */
  get entryView(): EntryView {
    const { codes, currentUser } = this.lookups;
    const { i18n, extras, host } = this;
    const view: EntryView = {
      i18n,
      codes,
      currentUser,
      icons: host.icons,
      htmlToText: extras.htmlToText,
      subjectOf: (id) => {
        const entry = this.pages.items.find((item) => item.id === id);
        return entry ? subjectText(entry, view) : id;
      },
      showRecord: false,
    };
    return view;
  }

  /** The focused element inside the timeline. */
  get focused(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  /** Where entries can be deleted; undefined where they cannot. */
  get deletionScope(): DeletionScope | undefined {
    const { adapter } = this.source;
    const { recordId } = this.record;
    if (this.host.readonly || !adapter?.delete || recordId === undefined || !this.shows('list')) return undefined;
    return { adapter, recordId, view: this.host.view };
  }

  /** Whose flags are shown; undefined where they are not wanted, or before the first page. */
  get flagScope(): FlagScope | undefined {
    const { adapter } = this.source;
    const { recordId } = this.record;
    const isEarly = this.shows('list') && this.pages.status !== 'complete' && !this.extras.flags;
    return this.shows('flags') && !isEarly && adapter && recordId !== undefined ? { adapter, recordId } : undefined;
  }

  /** Whether this user can do something with an entry: the adapter can, the user may, and the page wants it. */
  can(right: 'update' | 'delete', { can }: Interaction): boolean {
    return !this.host.readonly && typeof this.source.adapter?.[right] === 'function' && can?.[right] !== false;
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

  /** Says something to those who do not see it. */
  announce(text: string): void {
    this.announcement = text;
    this.host.requestUpdate();
  }

  /** Says something above the rows, until the reader puts it away. */
  tell(text: string, action?: NoticeAction): void {
    this.board.add(text, this.i18n.messages.dismiss, action);
    this.announce(text);
  }

  /** Says above the rows what failed, why, and of which entry; with Retry, unless there is something better to do. */
  tellFailure(operation: FailedOperation, error: AdapterError, { about, retry, action }: FailureWords): void {
    const { messages } = this.i18n;
    this.fail(operation, error, retry);
    const again = canHelp(error) ? { label: messages.retry, run: retry } : undefined;
    const words = `${messages.failed(operation)} ${error.userMessage ?? messages.because(error.kind, undefined)}`;
    this.tell(about ? messages.about(subjectText(about, this.entryView), words) : words, action ?? again);
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
  async loadPart<Name extends keyof TimelineParts>(
    name: Name,
    again?: () => void,
  ): Promise<Awaited<ReturnType<NonNullable<TimelineParts[Name]>>> | undefined> {
    try {
      return (await this.#loaders()[name]?.()) as Awaited<ReturnType<NonNullable<TimelineParts[Name]>>> | undefined;
    } catch (cause) {
      const { messages } = this.i18n;
      const error = new AdapterError('network', 'A part of the widget could not be loaded.', { cause });
      this.fail('load-part', error, () => again?.());
      const text = `${messages.failed('load-part')} ${messages.because('network', undefined)}`;
      this.board.add(text, messages.dismiss, again && { label: messages.retry, run: again });
      return undefined;
    }
  }
}

/** Whether trying again may help: what is gone, or forbidden, stays so; after a conflict it is another version. */
function canHelp({ kind, retryable }: AdapterError): boolean {
  return retryable || kind === 'unauthenticated' || kind === 'conflict';
}
