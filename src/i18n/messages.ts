import type { AdapterErrorKind } from '../data/adapter-error.js';
import type { FailedOperation } from '../events/history-events.js';
import type { DraftProblem } from '../model/validate-draft.js';
import type { ActingMessages } from './messages/acting.js';
import type { FindingMessages } from './messages/finding.js';
import type { HelpMessages } from './messages/help.js';
import type { SummaryMessages } from './messages/summary.js';
import type { TableMessages } from './messages/table.js';
import type { WindowMessages } from './messages/window.js';

/** A number twice: as it decides the plural, and as the reader's language writes it. */
export interface Count {
  readonly value: number;
  readonly text: string;
}

/**
 * Every text that the widget itself says. A language is one such object; a host overrides single entries by the
 * `messages` property. Texts that depend on a value are functions, so that a language may inflect as it needs.
 */
export interface Messages
  extends ActingMessages, FindingMessages, HelpMessages, SummaryMessages, TableMessages, WindowMessages {
  /** Name of the view of what people did. */
  readonly interactions: string;
  /** Name of the view of everything. */
  readonly activities: string;
  /** Name of the choice between the two. */
  readonly view: string;
  readonly search: string;
  readonly viewOptions: string;
  readonly more: string;
  readonly newInteraction: string;
  readonly logFirst: string;
  readonly loading: string;
  readonly loadOlder: string;
  readonly loadingOlder: string;
  readonly startOfHistory: string;
  readonly empty: (record: string | undefined) => string;
  readonly noRecord: string;
  readonly waitingForAdapter: string;
  readonly retry: string;
  readonly dismiss: string;
  readonly show: string;
  readonly hide: string;
  readonly remove: string;

  readonly shownOf: (shown: Count, total: Count) => string;
  readonly shown: (shown: Count) => string;
  readonly withheld: (count: Count) => string;
  readonly unreadable: (count: Count, first: string) => string;
  readonly sourceFailed: (source: string) => string;
  /** An answer has not come for long; it may still come. */
  readonly slowAnswer: string;
  readonly keptInBrowser: string;
  readonly keptInPage: string;
  readonly storageRefused: string;
  readonly keptMeanwhile: (count: Count) => string;
  readonly sendKept: (count: Count) => string;
  readonly keepHere: string;

  readonly unknownDate: string;
  /** Heading of what is still to come. */
  readonly upcoming: string;
  readonly allDay: string;
  /** A day and, behind it, its time or {@link allDay}. */
  readonly quickLogDayAndTime: (day: string, time: string) => string;
  readonly you: string;
  readonly noSubject: string;
  readonly codeAndSubcode: (code: string, subcode: string) => string;
  readonly relations: (count: Count) => string;
  readonly unnamedRelation: string;
  readonly files: (count: Count) => string;
  readonly cancelled: string;
  readonly pending: string;
  /** What is said of an entry that stands on top. */
  readonly pinned: string;
  readonly system: string;
  readonly inGroup: (count: Count) => string;

  readonly date: string;
  readonly until: string;
  readonly code: string;
  readonly status: string;
  readonly user: string;
  readonly subject: string;
  readonly comments: string;
  readonly publicComments: string;
  readonly visibility: string;
  readonly visibilityStaff: string;
  readonly visibilityPublic: string;
  readonly applyTo: string;
  readonly linked: string;
  readonly attachments: string;
  readonly links: string;
  readonly created: string;
  readonly changed: string;
  readonly downloadShort: string;
  readonly download: (name: string) => string;
  readonly preview: (name: string) => string;
  readonly hidePreview: (name: string) => string;
  readonly yes: string;
  readonly no: string;

  readonly newFor: (record: string) => string;
  readonly editInteraction: string;
  readonly editFor: (record: string) => string;
  readonly close: string;
  readonly saveAnother: string;
  readonly saveFollowUp: string;
  readonly stop: string;
  readonly saveStopped: string;
  readonly savedNext: string;
  readonly savedFollowUp: string;
  readonly followUpSubject: (subject: string) => string;
  readonly followUpOf: string;
  readonly looksTheSame: (date: string, user: string) => string;
  readonly saveAnyway: string;
  readonly changedMeanwhile: string;
  readonly chooseVersion: string;
  readonly takenFromThem: (fields: string) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly none: string;
  readonly details: string;
  readonly flag: string;
  /** Who will see the entry, as a sentence; `label` is the adapter's own word for a visibility that the widget does not know. */
  readonly seenBy: (visibility: string, label: string, record: string | undefined) => string;
  readonly otherRecord: (record: string) => string;
  readonly chooseFiles: string;
  readonly dropFiles: string;
  readonly removeFile: (name: string) => string;
  readonly fileAdded: (name: string) => string;
  readonly fileRemoved: (name: string) => string;
  readonly fileLimit: (size: string) => string;
  readonly filesNotKept: (count: Count) => string;
  readonly noSuchTime: string;
  readonly doubledTime: string;
  readonly required: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly saved: string;
  readonly savedElsewhere: (date: string) => string;
  readonly problemsFound: (count: Count) => string;
  readonly problem: (problem: DraftProblem['problem'], limit: string) => string;
  readonly discardQuestion: string;
  readonly discard: string;
  readonly keepWriting: string;

  readonly codePlaceholder: string;
  readonly codesFound: (count: Count) => string;
  readonly noCodeFound: (text: string) => string;
  readonly noCodes: string;
  readonly clearCode: string;
  readonly openCodes: string;
  readonly codeRequired: string;

  /** What was tried, as the first half of an error: "The history could not be loaded." */
  readonly failed: (operation: FailedOperation) => string;
  /** Why, as its second half. */
  readonly because: (kind: AdapterErrorKind, retryAfter: Count | undefined) => string;
  readonly reference: (reference: string) => string;

  /** Name of the text field beside that of the date. */
  readonly time: string;
  readonly dateNow: string;
  readonly dateToday: string;
  readonly dateYesterday: string;
  readonly dateHourAgo: string;
  /** Switches to days without a time. */
  readonly dateOnlyDay: string;
  /** Name of the buttons that put a date in with one press. */
  readonly dateShortcuts: string;
  readonly openCalendar: string;
  readonly calendar: string;
  readonly previousYear: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly nextYear: string;
  readonly timeZone: string;
  readonly yourZone: (zone: string) => string;
  readonly recordZone: (zone: string) => string;
  readonly dateRequired: string;
  readonly timeRequired: string;
  readonly dateUnreadable: (example: string) => string;
  readonly timeUnreadable: (example: string) => string;
  /** Asks which time is meant where clocks skipped it. */
  readonly skippedTime: string;

  /** Name of the list of drafts that can be continued. */
  readonly drafts: string;
  readonly draftFrom: (when: string) => string;
  readonly continue: string;
  readonly continueDraft: (when: string) => string;
  readonly discardDraft: (when: string) => string;
  readonly discardDraftQuestion: (when: string) => string;
  readonly keepDraft: string;
  readonly draftKept: (when: string) => string;
  /** Before the names of files of which the browser has no room, or which it cannot read. */
  readonly draftFileNotKept: string;
  readonly draftNotKept: string;
  readonly draftsUnreadable: string;
  /** `count` is undefined where the browser tells of a loss and nobody knows of what. */
  readonly draftsLost: (count: Count | undefined, record: string | undefined, when: string) => string;
  readonly closeAndKeep: string;

  readonly edit: string;
  readonly delete: string;
  readonly undo: string;
  /** A deleted row: the backend has deleted the entry, and can restore it. */
  readonly deleted: string;
  /** A deleted row: the backend is told when the reader leaves. */
  readonly deletedOnLeaving: string;
  /** A deleted row: the backend is told when the reader leaves the page where it was deleted. */
  readonly deletedElsewhere: string;
  /** Deletions that the last visit left behind. */
  readonly deletionsDone: (count: Count) => string;
  /** What is said, and of which entry. */
  readonly about: (subject: string, text: string) => string;
  readonly notInView: string;
  readonly flags: string;
  readonly flagRaised: (subject: string) => string;
  readonly lift: string;
  readonly flagLifted: string;
  readonly fileNotKept: (name: string) => string;
  readonly fileKept: (name: string) => string;
  readonly relationNotApplied: (relation: string) => string;
  readonly relationApplied: (relation: string) => string;
  readonly trying: string;

  readonly unlinked: string;
  readonly chooseAll: (count: Count) => string;
  readonly chooseNone: string;
  readonly findRelations: string;
  readonly relationsFound: (count: Count) => string;
  readonly noRelationFound: (text: string) => string;
  readonly noRelations: string;
  readonly moreRelations: (count: Count) => string;
  readonly moreChosen: (count: Count) => string;
  readonly searchForMore: string;
  readonly applied: string;
  readonly notApplied: (reason: string) => string;
  readonly appliedTo: (applied: Count, failed: Count) => string;
  readonly retryThese: string;
  readonly namedYou: (name: string) => string;
  readonly userPlaceholder: string;
  readonly usersFound: (count: Count) => string;
  readonly moreUsers: (count: Count) => string;
  readonly noUserFound: (text: string) => string;
  readonly noUsers: string;
  readonly clearUser: string;
  readonly openUsers: string;
  readonly userRequired: string;
  readonly fileCountLimit: (count: Count) => string;
  readonly fileTypes: (types: string) => string;
  /** A kind of media types (`image`, `audio`, `video`, `text`…), as in "Only PDF, images". */
  readonly fileKind: (kind: string) => string;
  readonly fileRefused: (name: string, reason: string) => string;
  readonly fileUnreadable: string;
  readonly uploading: (name: string) => string;
  readonly uploadState: (size: string, part: string) => string;
  readonly cancelUpload: (name: string) => string;
  readonly retryUpload: (name: string) => string;
  readonly fileSent: (name: string) => string;
  readonly fileNotSent: (name: string) => string;
  readonly sent: string;
  readonly notSent: string;

  /** Heading of the codes that somebody chose last. */
  readonly recentCodes: string;
  /** Heading of the codes that somebody chooses most. */
  readonly mostUsedCodes: string;
  /** What is said of a chosen code that is no longer offered. */
  readonly codeRetired: string;

  /** Name of the line that logs. */
  readonly quickLog: string;
  /** An example of a line. */
  readonly quickLogHint: string;
  readonly quickLogPresets: string;
  readonly quickLogReading: string;
  readonly quickLogPart: (part: 'code' | 'date' | 'subject', text: string, doubtful: boolean) => string;
  readonly quickLogNow: string;
  readonly quickLogNoCode: string;
  readonly quickLogWhichCode: string;
  readonly quickLogNoDate: string;
  readonly quickLogConfirmCode: string;
  readonly quickLogOtherCode: string;
  readonly quickLogNoCodes: string;
  readonly quickLogWhichDate: string;
  readonly quickLogOtherDate: string;
  readonly quickLogDateHint: string;
  readonly quickLogReady: string;
  readonly quickLogNeedsForm: (code: string) => string;
  readonly quickLogOpenForm: string;
  readonly quickLogSaved: (what: string, when: string) => string;
  readonly quickLogUndo: string;
}
