import type { CSSResult } from 'lit';
import type { saveInteraction } from '../../controllers/save-interaction.js';
import type { Messages } from '../../i18n/messages.js';
import type { EntryActs } from './acts/entry-acts.js';
import type { EntryDetails } from './acts/entry-details.js';
import type { EntryHistory } from './acts/entry-history.js';
import type { Selection } from './acts/selection.js';
import type { SidePanel } from './acts/side-panel.js';
import type { Transfer } from './acts/transfer.js';
import type { printDocument } from './acts/print-document.js';
import type { DeletedEntries } from './deleted-entries.js';
import type { Finder } from './finder/finder.js';
import type { ViewMemory } from './finder/view-memory.js';
import type { FlagBar } from './flag-bar.js';
import type { Keyboard } from './keyboard/keyboard.js';
import type { Leftovers } from './leftovers.js';
import type { GroupNames } from './options/group-names.js';
import type { ViewOptions } from './options/view-options.js';
import type { HistorySource } from './history-source.js';
import type { HistoryNotices } from './history-notices.js';
import type { QuickLogRegion } from './quick-log-region.js';
import type { RowEvents } from './row-events.js';
import type { SavedEntries } from './saved-entries.js';
import type { TableLayout } from './table/table-layout.js';
import type { TimelineForm } from './timeline-form.js';
import type { TimelineModel } from './timeline-model.js';
import type { PinnedBar } from './pinned-bar.js';
import type { RailRegion } from './rail/rail-region.js';
import type { SummaryRegion } from './summary-region.js';
import type { HistoryWindow } from './window/history-window.js';

/** A part that is made for the timeline that wants it, with what it says and how it looks. */
export interface PartClass<Part> {
  new (model: TimelineModel): Part;
  readonly texts?: Partial<Messages>;
  readonly styles?: readonly CSSResult[];
}

/** The parts of which a timeline has one each, once it was of use. */
export interface OwnParts {
  readonly form: TimelineForm;
  readonly rowEvents: RowEvents;
  readonly saved: SavedEntries;
  readonly notices: HistoryNotices;
  readonly quickLog: QuickLogRegion;
  readonly deletedEntries: DeletedEntries;
  readonly flagBar: FlagBar;
  readonly leftovers: Leftovers;
  readonly history: HistorySource;
  readonly finder: Finder;
  readonly viewMemory: ViewMemory;
  readonly viewOptions: ViewOptions;
  readonly groupNames: GroupNames;
  readonly table: TableLayout;
  readonly acts: EntryActs;
  readonly details: EntryDetails;
  readonly entryHistory: EntryHistory;
  readonly sidePanel: SidePanel;
  readonly selection: Selection;
  readonly transfer: Transfer;
  readonly keyboard: Keyboard;
  readonly window: HistoryWindow;
  readonly summary: SummaryRegion;
  readonly rail: RailRegion;
  readonly pinned: PinnedBar;
}

type OwnPartLoaders = { readonly [Name in keyof OwnParts]?: () => Promise<PartClass<OwnParts[Name]>> };

/** Loaders of what a timeline shows only when somebody asks for it; the define module hands them to the class. */
export interface TimelineParts extends OwnPartLoaders {
  /** Loads the loaders that are not here. */
  readonly others?: () => Promise<Omit<TimelineParts, 'others'>>;
  /** Defines `<new-interaction-dialog>`. */
  readonly dialog?: () => Promise<unknown>;
  /** Defines `<interaction-code-picker>`. */
  readonly codePicker?: () => Promise<unknown>;
  readonly printing?: () => Promise<typeof printDocument>;
  /** Turns HTML into text. */
  readonly htmlReader?: () => Promise<(html: string) => string>;
  readonly saving?: () => Promise<{ readonly saveInteraction: typeof saveInteraction }>;
  /** Removes what this device keeps beside entries. */
  readonly clearDevice?: () => Promise<(userId?: string) => Promise<void>>;
}
