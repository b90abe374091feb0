import type { Count, Messages } from '../../src/i18n/messages.js';

/** What a text is called with. Counts are made for the language; every other value is as it comes. */
export type Sample = (counts: readonly [Count, Count]) => readonly unknown[];

/** Not zero, of which some texts say nothing. */
const some = (count: Count): Count => ({ ...count, value: count.value + 100 });
const one: Sample = ([count]) => [count];
const two: Sample = (counts) => counts;
const of =
  (...values: readonly unknown[]): Sample =>
  () =>
    values;

/** Names that no language writes otherwise: they stand in the answer, upper or lower case. */
export const names = ['Ärzte & Co 7', 'Q’uux 8'] as const;
const [A, B] = names;

const failures =
  'load load-more load-codes load-choices load-part load-flags load-entry delete restore lift attach apply save open-file undo send-kept load-history pin recode read render';
const reasons =
  'unauthenticated forbidden not-found conflict invalid unsupported rate-limited quota network aborted server';
const columns =
  'id date timeZone precision until code codeLabel subcode subcodeLabel subject comments publicComments status cancelled userId user relations files visibility origin flag pinned followUpOf created createdBy changed otherFields';
const problems = 'required unknown inactive invalid subcode-required';
const each = (names: string, ...rest: readonly unknown[]) => names.split(' ').map((name) => of(name, ...rest));

type FunctionKey = { [Key in keyof Messages]: Messages[Key] extends string ? never : Key }[keyof Messages];

/**
 * Calls of every text that is a function. What `says` names must stand in the answer; what `chooses` calls has answers that all
 * differ and are words alone.
 */
export const samples: Readonly<
  Record<FunctionKey, { readonly says: readonly Sample[]; readonly chooses?: readonly Sample[] }>
> = {
  empty: { says: [of(A)], chooses: [of(undefined)] },
  shownOf: { says: [two] },
  shown: { says: [one] },
  withheld: { says: [one] },
  unreadable: { says: [([count]) => [count, A]] },
  sourceFailed: { says: [of(A)] },
  keptMeanwhile: { says: [one] },
  sendKept: { says: [one] },
  codeAndSubcode: { says: [of(A, B)] },
  relations: { says: [one] },
  files: { says: [one] },
  inGroup: { says: [one] },
  download: { says: [of(A)] },
  preview: { says: [of(A)] },
  hidePreview: { says: [of(A)] },
  newFor: { says: [of(A)] },
  editFor: { says: [of(A)] },
  followUpSubject: { says: [of(A)] },
  looksTheSame: { says: [of(A, B), of(A, '')] },
  takenFromThem: { says: [of(A)] },
  seenBy: { says: [], chooses: [of('staff', A, B), of('public', A, B), of('public', A, undefined), of('other', A, B)] },
  otherRecord: { says: [of(A)] },
  removeFile: { says: [of(A)] },
  fileAdded: { says: [of(A)] },
  fileRemoved: { says: [of(A)] },
  fileLimit: { says: [of(A)] },
  filesNotKept: { says: [one] },
  savedElsewhere: { says: [of(A)] },
  problemsFound: { says: [one] },
  problem: {
    says: [],
    chooses: [...each(problems, ''), ...each('too-long too-large too-many wrong-type', A), of('wrong-type', '')],
  },
  codesFound: { says: [one] },
  noCodeFound: { says: [of(A)] },
  failed: { says: [], chooses: each(failures) },
  because: { says: [([count]) => ['rate-limited', count]], chooses: each(reasons, undefined) },
  reference: { says: [of(A)] },
  yourZone: { says: [of(A)] },
  recordZone: { says: [of(A)] },
  dateUnreadable: { says: [of(A)] },
  timeUnreadable: { says: [of(A)] },
  draftFrom: { says: [of(A)] },
  continueDraft: { says: [of(A)] },
  discardDraft: { says: [of(A)] },
  discardDraftQuestion: { says: [of(A)] },
  draftKept: { says: [of(A)] },
  draftsLost: {
    says: [([count]) => [count, A, B], ([count]) => [count, undefined, A], of(undefined, undefined, A)],
  },
  deletionsDone: { says: [one] },
  about: { says: [of(A, B)] },
  flagRaised: { says: [of(A)] },
  fileNotKept: { says: [of(A)] },
  fileKept: { says: [of(A)] },
  relationNotApplied: { says: [of(A)] },
  relationApplied: { says: [of(A)] },
  chooseAll: { says: [one] },
  relationsFound: { says: [one] },
  noRelationFound: { says: [of(A)] },
  moreRelations: { says: [one] },
  moreChosen: { says: [one] },
  notApplied: { says: [of(A)] },
  appliedTo: { says: [([count, other]) => [count, some(other)], ([count]) => [count, { value: 0, text: '' }]] },
  namedYou: { says: [of(A)] },
  usersFound: { says: [one] },
  moreUsers: { says: [one] },
  noUserFound: { says: [of(A)] },
  fileCountLimit: { says: [one] },
  fileTypes: { says: [of(A)] },
  fileKind: { says: [of(A)], chooses: each('image audio video text') },
  fileRefused: { says: [of(A, B)] },
  uploading: { says: [of(A)] },
  uploadState: { says: [of(A, B)] },
  cancelUpload: { says: [of(A)] },
  retryUpload: { says: [of(A)] },
  fileSent: { says: [of(A)] },
  fileNotSent: { says: [of(A)] },
  quickLogPart: { says: [], chooses: [...each('code date subject', A, false), ...each('code date subject', A, true)] },
  quickLogDayAndTime: { says: [of(A, B)] },
  quickLogNeedsForm: { says: [of(A)] },
  quickLogSaved: { says: [of(A, B)] },
  removeFilter: { says: [of(A)] },
  filtersChosen: { says: [one] },
  severalChosen: { says: [([count]) => [A, count]] },
  searchedFor: { says: [of(A)] },
  hits: { says: [one] },
  nothingFound: { says: [of(A, undefined), ([count]) => [A, count]] },
  nothingMatches: { says: [one], chooses: [of(undefined)] },
  searchedSoFar: { says: [two, ([count]) => [count, undefined]] },
  savedOutside: { says: [of(A)] },
  period: { says: [], chooses: each('week month term year last-30-days since-last-contact') },
  since: { says: [of(A)] },
  upTo: { says: [of(A)] },
  searchChoices: { says: [of(A)] },
  moreChoices: { says: [one] },
  countedIn: { says: [two, ([count]) => [count, undefined]] },
  newEntries: { says: [one] },
  rowsShown: { says: [([first, total]) => [first, { value: 3, text: '<3>' }, total], two] },
  columnWidth: { says: [of(A)] },
  sortedBy: { says: [of(A, B)] },
  weekOf: { says: [of(A)] },
  layoutName: { says: [], chooses: each('list table') },
  groupName: { says: [], chooses: each('month day week year code user none') },
  groupsNeedOrder: { says: [of(A)] },
  directionName: {
    says: [],
    chooses: [of('date', 'ascending'), of('date', 'descending'), of('words', 'ascending'), of('words', 'descending')],
  },
  pagingName: { says: [], chooses: each('window pages') },
  densityName: { says: [], chooses: each('comfortable compact') },
  moveEarlier: { says: [of(A)] },
  moveLater: { says: [of(A)] },
  columnMoved: { says: [([first, second]) => [A, first, second]] },
  keyName: { says: [], chooses: each('PageDown Home Enter Shift+↓ Ctrl+A Escape Space') },
  volumeBar: { says: [([count]) => [A, count, [B]]] },
  volumeCode: { says: [([count]) => [A, count]] },
  volumeLast: { says: [of(A, B), of(A, undefined)] },
  // every day is every day, without a number
  volumeRhythm: { says: [([count]) => [some(count)]], chooses: [([count]) => [count]] },
  volumeSince: { says: [of(A)] },
  volumeUntil: { says: [of(A)] },
  volumeChosen: { says: [of(A)] },
  volumeMerged: { says: [([count]) => [count, 'week'], ([count]) => [count, 'month']] },
  volumeUndated: { says: [one] },
  volumeLater: { says: [([count]) => [count, A]] },
  volumeCovered: { says: [two, ([count]) => [count, undefined]] },
  railYear: { says: [([count]) => [A, count]] },
  railMonth: { says: [([count]) => [A, count]] },
  railJump: { says: [of(A)], chooses: [of(undefined)] },
  relationsLeft: { says: [one] },
  versionChange: { says: [of(A)] },
  selectEntry: { says: [of(A)] },
  selectedOf: { says: [two, ([count]) => [count, undefined]] },
  recodeTitle: { says: [one] },
  actProgress: { says: [two] },
  actDone: { says: [([count, other]) => [count, some(other)], ([count]) => [count, { value: 0, text: '' }]] },
  actStopped: { says: [one] },
  retryFailed: { says: [one] },
  whichShown: { says: [one], chooses: [of(undefined)] },
  whichAll: { says: [of(A)] },
  whichSelected: { says: [one] },
  rowsRead: { says: [two, ([count]) => [count, undefined]] },
  rowsKept: { says: [one] },
  fileHolds: { says: [([count]) => [count, A]] },
  printHolds: { says: [one] },
  printed: { says: [of(A)] },
  entriesCount: { says: [one] },
  printSearched: { says: [of(A)] },
  exportColumn: { says: [], chooses: each(columns) },
};
