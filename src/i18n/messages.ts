import type { AdapterErrorKind } from '../data/adapter-error.js';
import type { FailedOperation } from '../events/interaction-events.js';
import type { DraftProblem } from '../model/validate-draft.js';

/** A number twice: as it decides the plural, and as the reader's language writes it. */
export interface Count {
  readonly value: number;
  readonly text: string;
}

/**
 * Every text that the widget itself says. A language is one such object; a host overrides single entries by the
 * `messages` property. Texts that depend on a value are functions, so that a language may inflect as it needs.
 */
export interface Messages {
  /** Name of the view of what people did. */
  readonly interactions: string;
  /** Name of the view of everything. */
  readonly activities: string;
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
  readonly keptInBrowser: string;
  readonly keptInPage: string;
  readonly storageRefused: string;
  readonly keptMeanwhile: (count: Count) => string;
  readonly sendKept: (count: Count) => string;
  readonly keepHere: string;

  readonly unknownDate: string;
  readonly allDay: string;
  readonly you: string;
  readonly noSubject: string;
  readonly codeAndSubcode: (code: string, subcode: string) => string;
  readonly relations: (count: Count) => string;
  readonly unnamedRelation: string;
  readonly files: (count: Count) => string;
  readonly cancelled: string;
  readonly pending: string;
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
  readonly moreCodes: (count: Count) => string;
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

  /** Name of the line that logs. */
  readonly quickLog: string;
  /** An example of a line. */
  readonly quickLogHint: string;
  readonly quickLogPresets: string;
  readonly quickLogReading: string;
  readonly quickLogPart: (part: 'code' | 'date' | 'subject', text: string, doubtful: boolean) => string;
  readonly quickLogNow: string;
  readonly quickLogDayAndTime: (day: string, time: string) => string;
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
