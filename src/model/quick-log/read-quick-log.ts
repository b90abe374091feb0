import { codeChoices, type CodeChoice } from '../code-choices.js';
import type { CodeTree } from '../code-tree.js';
import type { CodeValue } from '../code.js';
import type { Mark } from '../fold-text.js';
import type { PartialInteractionDraft } from '../interaction-draft.js';
import { wallTimeAt } from '../time-zone.js';
import { validateDraft } from '../validate-draft.js';
import { habitsOf } from './locale-habits.js';
import type {
  CodeReading,
  DateReading,
  QuickLogDoubt,
  QuickLogOptions,
  QuickLogReading,
  SubjectReading,
} from './quick-log-reading.js';
import { prepareGrammar } from './quick-log-phrases.js';
import { isDivider, skipDividers, tokensOf, type Token } from './quick-log-words.js';
import { readCode, type CodeWords } from './read-code.js';
import { DateReader, type DateWords } from './read-date.js';
import { resolveDate, type Dates, type ReadDate, type Situation } from './resolve-date.js';

/**
 * Reads one line as code, subject and date: "call par left voicemail yesterday 3pm". The code is named first; words that say
 * when stand at either end, or behind the code; all else is the subject. A number alone is never a date.
 */
export function readQuickLog(text: string, options: QuickLogOptions): QuickLogReading {
  const { codes, corrections = {} } = options;
  const tokens = tokensOf(text);
  const grammar = prepareGrammar(options.grammar);
  const situation = { now: options.now, timeZone: options.timeZone, grammar, ...habitsOf(options.locale) };
  const choices = choicesOf(codes, options.recordType);
  const codeAt = (token: number) => readCode(tokens, token, choices, options.grammar);
  const reader = options.ignoresDates || corrections.date === null ? undefined : new DateReader(tokens, grammar);

  const start = skipDividers(tokens, 0);
  const opening = reader?.at(start);
  const first = codeAt(start);
  // the name of a code may begin like that of a month
  const before = opening && opening.end > first.end ? opening : undefined;
  const codeStart = before ? skipDividers(tokens, before.end) : start;
  const named = before ? codeAt(codeStart) : first;
  const words = reader?.read(before, named.end);
  const read = words && datesOf(words, situation);

  const codeSpan = named.end > codeStart ? [{ start: codeStart, end: named.end }] : [];
  const dateSpans = read && (read.candidates.length > 0 || read.doubt === 'no-such-time') ? words.phrases : [];
  const rest = restOf(text, tokens, [...codeSpan, ...dateSpans]);
  const marks = (spans: readonly Mark[]) => spans.map((span) => markOf(span, tokens));

  const code = { ...settleCode(named, choices, corrections.code), spans: marks(codeSpan) };
  const date = { ...(corrections.date ? { candidates: [corrections.date] } : (read ?? NOW)), spans: marks(dateSpans) };
  const subject = {
    text: corrections.subject ?? rest.map(({ start: from, end }) => text.slice(from, end)).join(' '),
    spans: rest,
  };
  const draft = draftOf(code, date, subject);
  return { text, code, date, subject, draft, doubts: doubtsOf(code, date, draft, codes) };
}

const NOW: Dates = { candidates: [] };

const offered = new WeakMap<CodeTree, { readonly recordType: string | undefined; readonly choices: CodeChoice[] }>();

/** What may be picked; the same objects as long as the same is asked, for each is prepared once. */
function choicesOf(codes: CodeTree, recordType: string | undefined): readonly CodeChoice[] {
  const last = offered.get(codes);
  if (last?.recordType === recordType && last) return last.choices;
  const choices = codeChoices(codes, { kind: 'interaction', recordType });
  offered.set(codes, { recordType, choices });
  return choices;
}

function settleCode(
  { candidates, isClear }: CodeWords,
  choices: readonly CodeChoice[],
  corrected: CodeValue | undefined,
): Omit<CodeReading, 'spans'> {
  if (!corrected) return { candidates, isClear };
  const chosen = choices.filter(
    ({ value }) => value.code === corrected.code && (value.subcode ?? '') === (corrected.subcode ?? ''),
  );
  return { candidates: chosen, isClear: chosen.length > 0 };
}

/** What the words that say when mean together. */
function datesOf({ phrases, isLoose, isVague, follows }: DateWords, situation: Situation): Dates {
  const [first, second] = phrases;
  if (!first) return isVague ? { candidates: [], doubt: 'unread' } : NOW;
  const read = resolveDate({ ...first, ...second }, situation);
  const isAhead = follows && read.candidates.some((one) => isFuture(one, situation));
  return read.doubt || !(isLoose || isAhead || isVague) ? read : { ...read, doubt: 'unsure' };
}

/** Told at the end, what is yet to come is rather what was spoken of: "wants a call tomorrow". */
const isFuture = ({ date, precision }: ReadDate, { now, timeZone }: Situation) =>
  precision === 'day' ? date > wallTimeAt(now, timeZone).slice(0, 10) : Date.parse(date) > now;

const markOf = ({ start, end }: Mark, tokens: readonly Token[]): Mark => ({
  start: tokens[start]!.start,
  end: tokens[end - 1]!.end,
});

/** What is left between spans of tokens, without what only divided it from them. */
function restOf(text: string, tokens: readonly Token[], taken: readonly Mark[]): Mark[] {
  const borders = [...taken].sort((a, b) => a.start - b.start);
  return [...borders, { start: tokens.length, end: tokens.length }].flatMap((border, nth) => {
    let from = borders[nth - 1]?.end ?? 0;
    let { start: to } = border;
    if (nth > 0) from = skipDividers(tokens, from);
    if (nth < borders.length) while (to > from && isDivider(tokens[to - 1])) to--;
    if (to <= from) return [];
    const mark = markOf({ start: from, end: to }, tokens);
    let { end } = mark;
    if (nth < borders.length) while (',;:،؛、，；：'.includes(text[end - 1]!)) end--;
    return [{ ...mark, end }];
  });
}

function draftOf(code: CodeReading, date: DateReading, subject: SubjectReading): PartialInteractionDraft {
  const [choice] = code.candidates;
  const [when] = date.candidates;
  const text = subject.text || (choice?.subcode?.defaultSubject ?? choice?.code.defaultSubject);
  return {
    ...choice?.value,
    ...(text && { subject: text }),
    ...(when && { date: when.date, datePrecision: when.precision }),
  };
}

function doubtsOf(
  code: CodeReading,
  date: DateReading,
  draft: PartialInteractionDraft,
  codes: CodeTree,
): QuickLogDoubt[] {
  const fields = new Set(validateDraft(draft, { codes, kind: 'interaction' }).map(({ field }) => field));
  const isCode = codes.codes.length > 0 && (!code.isClear || fields.delete('code'));
  const isSubject = fields.delete('subject');
  const found: [QuickLogDoubt, boolean][] = [
    ['code', isCode],
    ['date', date.doubt !== undefined],
    ['subject', isSubject],
    ['form', !isCode && fields.size > 0],
  ];
  return found.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}
