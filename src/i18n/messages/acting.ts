import type { ExportColumn } from '../../model/export/export-row.js';
import type { Count } from '../messages.js';

/** Texts of details, selection, export and print. */
export interface ActingMessages {
  readonly copyLink: string;
  readonly copyText: string;
  readonly linkCopied: string;
  readonly textCopied: string;
  /** Name of a text that could not be put into the clipboard, and is to be copied by hand. */
  readonly copyByHand: string;
  readonly pin: string;
  readonly unpin: string;
  readonly entryPinned: string;
  readonly entryUnpinned: string;
  /** While the rest of an entry is read. */
  readonly readingEntry: string;
  /** The button that shows more of very many relations: "9,980 more". */
  readonly relationsLeft: (count: Count) => string;

  /** Name of the earlier versions of an entry, and of the button that shows them. */
  readonly entryHistory: string;
  readonly readingHistory: string;
  readonly noEntryHistory: string;
  readonly versionFirst: string;
  readonly versionSame: string;
  readonly versionChange: (label: string) => string;
  readonly versionBefore: string;
  readonly versionAfter: string;

  readonly previousEntry: string;
  readonly nextEntry: string;
  readonly closeDetails: string;
  readonly detailsBeside: string;

  readonly select: string;
  readonly selection: string;
  readonly selectEntry: (subject: string) => string;
  /** `total` is undefined where nobody knows it. */
  readonly selectedOf: (selected: Count, total: Count | undefined) => string;
  /** Beside the number of selected entries, where more are there than are loaded. */
  readonly onlyLoaded: string;
  readonly selectAllLoaded: string;
  readonly selectNone: string;
  readonly leaveSelection: string;
  readonly recode: string;
  readonly recodeTitle: (count: Count) => string;
  readonly newCode: string;
  readonly chooseNewCode: string;
  readonly actProgress: (done: Count, total: Count) => string;
  readonly actDone: (done: Count, failed: Count) => string;
  readonly actStopped: (left: Count) => string;
  readonly refusedByPage: string;
  readonly retryFailed: (count: Count) => string;
  readonly stopActing: string;

  readonly exportEntries: string;
  readonly printEntries: string;
  readonly fileFormat: string;
  readonly formatCsv: string;
  readonly formatJson: string;
  readonly byteOrderMark: string;
  readonly whichEntries: string;
  readonly whichShown: (total: Count | undefined) => string;
  readonly whichAll: (view: string) => string;
  readonly whichSelected: (count: Count) => string;
  readonly startExport: string;
  readonly startPrint: string;
  readonly rowsRead: (read: Count, total: Count | undefined) => string;
  readonly rowsKept: (read: Count) => string;
  readonly fileHolds: (rows: Count, name: string) => string;
  readonly printHolds: (rows: Count) => string;
  readonly downloadAgain: string;
  readonly printAgain: string;
  readonly printed: (when: string) => string;
  readonly entriesCount: (count: Count) => string;
  readonly printSearched: (text: string) => string;
  readonly filtered: string;
  readonly exportColumn: (column: ExportColumn | 'otherFields') => string;
}
