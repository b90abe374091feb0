import { type CodeChoice } from '../code-choices.js';
import { choicesBeginning, namesOf } from './code-names.js';
import type { QuickLogGrammar } from './quick-log-grammar.js';
import { listed, stretchesOf, wordsOf, type LineWord, type Token } from './quick-log-words.js';

/** What the words of a line say of its code. */
export interface CodeWords {
  /** What they may mean, best first; none where they name no code. */
  readonly candidates: readonly CodeChoice[];
  /** True where one of them is meant beyond doubt: the first. */
  readonly isClear: boolean;
  /** The first token that is not of the code. */
  readonly end: number;
}

/** A choice with what the words so far named of it. */
interface Found {
  readonly choice: CodeChoice;
  /** The lower the better: 0 where all words are of the label. */
  readonly rank: number;
  /** Words of the label that were named. */
  readonly used: readonly string[];
  /** True where another word that people use decided. */
  readonly told: boolean;
  /** True while each was written in full. */
  readonly exact: boolean;
}

const unnamed = (choice: CodeChoice): Found => ({ choice, rank: 0, used: [], told: false, exact: true });

/** The places of a word, and what each costs. */
const PATH = 1;
const PHRASE = 2;

/** The longest of the other words for a code that is looked for. */
const MOST_WORDS = 6;

/** Fewer letters than these may begin many a word that is no code's. */
const CLEAR_LENGTH = 3;

/** Letters of a word as they count: a Chinese character says as much as three of an alphabet, a syllable of Hangul or kana as two. */
const lengthOf = (word: string) =>
  [...word].reduce((sum, letter) => sum + (/\p{sc=Han}/u.test(letter) ? 3 : SYLLABLE.test(letter) ? 2 : 1), 0);

const SYLLABLE = /[\p{sc=Hangul}\p{scx=Hira}\p{scx=Kana}]/u;

/**
 * Reads the code that a line names from a token on: the longest row of words that begin words of one label, the code's own name
 * before them or alone, or another word that people use for it. A word that neither is of a label nor decides between codes
 * is left to the subject.
 */
export function readCode(
  tokens: readonly Token[],
  from: number,
  choices: readonly CodeChoice[],
  grammar: QuickLogGrammar,
): CodeWords {
  const fillers = listed(grammar.fillers);
  const endings = listed(grammar.endings);
  const all = stretchesOf(tokens, from);
  // what is skipped may stand between words of a code, not before them, unless a code begins with it
  const first = wordsOf(tokens[from]?.folded ?? '').length > 0 ? all[0]?.[0]?.word : undefined;
  if (first === undefined) return { candidates: [], isClear: false, end: from };
  const isSkipped = (stretch: readonly LineWord[]) => stretch.every(({ word }) => fillers.includes(word));
  const isNamedSo = choicesBeginning(choices, first).some((choice) => namesOf(choice).label[0] === first);
  if (isSkipped(all[0]!) && !isNamedSo) return { candidates: [], isClear: false, end: from };
  const words = all.filter((stretch, nth) => nth === 0 || !isSkipped(stretch)).flat();

  let found: readonly Found[] = choicesBeginning(choices, first).map(unnamed);
  let read: readonly [found: readonly Found[], shortest: number, end: number] | undefined;
  let shortest = Infinity;
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at, at + MOST_WORDS).map(({ word }) => word);
    const step = byLabel(found, rest[0]!, endings) ?? byPhrase(found, rest, endings, at === 0);
    if (!step) break;
    found = step.found;
    shortest = Math.min(shortest, lengthOf(rest.slice(0, step.length).join(' ')));
    at += step.length;
    const { end } = words[at - 1]!;
    // two letters alone are the beginning of too much
    const isEnough = at > 1 || shortest >= CLEAR_LENGTH || judge(found, shortest, fillers).isClear;
    if (end !== false && isEnough) read = [found, shortest, end];
  }
  return read ? { ...judge(read[0], read[1], fillers), end: read[2] } : { candidates: [], isClear: false, end: from };
}

/** What is found in order, and whether the first is beyond doubt. */
function judge(found: readonly Found[], shortest: number, fillers: readonly string[]): Omit<CodeWords, 'end'> {
  const wordsOfLabel = (choice: CodeChoice) => namesOf(choice).label.filter((word) => !fillers.includes(word));
  const isWhole = ({ choice, used, exact }: Found) =>
    exact && used.length > 0 && wordsOfLabel(choice).every((word) => used.includes(word));
  // the last word tells what it is: "letter" is Sent Letter, "left early" is no Left Voicemail
  const isNamed = ({ choice, told, used }: Found) =>
    told || used.length === 0 || used.includes(wordsOfLabel(choice).at(-1)!);
  const score = (one: Found) => (isWhole(one) ? one.rank - 0.5 : one.rank);
  const sorted = found.map((one) => ({ one, score: score(one) })).sort((a, b) => a.score - b.score);
  const [{ one: best, score: lowest }, other] = sorted as [(typeof sorted)[0], (typeof sorted)[0]?];
  return {
    candidates: sorted.map(({ one }) => one.choice),
    isClear: other?.score !== lowest && (shortest >= CLEAR_LENGTH || isWhole(best)) && isNamed(best),
  };
}

interface Step {
  readonly found: readonly Found[];
  /** Words taken. */
  readonly length: number;
}

/** Takes a word of a label, or of what stands above it. What is known only by another word stays in question beside it. */
function byLabel(before: readonly Found[], word: string, endings: readonly string[]): Step | undefined {
  const best = bestOf(before);
  const [only] = best;
  const isSettled = best.length === 1;
  let isNamed = false;
  const found = before.flatMap((one): Found[] => {
    const { choice, rank, used } = one;
    const { label, path, phrases } = namesOf(choice);
    // once a choice is clear, only a subcode of it is another one
    if (isSettled && one !== only && (only!.choice.subcode || choice.code !== only!.choice.code)) return [];
    const named = label.find((candidate) => !used.includes(candidate) && isBeginning(word, candidate, endings));
    if (named !== undefined) {
      isNamed = true;
      return [{ ...one, used: [...used, named], exact: one.exact && word === named }];
    }
    if (used.length === 0 && rank === 0 && path.some((candidate) => isBeginning(word, candidate, endings))) {
      isNamed = true;
      return [{ ...one, rank: rank + PATH }];
    }
    return phrases.some((phrase) => isPhrase(phrase, [word], endings)) ? [{ ...one, rank: rank + PHRASE }] : [];
  });
  return isNamed ? { found, length: 1 } : undefined;
}

/** Takes one of the other words for a code, the longest, where it decides something. */
function byPhrase(
  before: readonly Found[],
  rest: readonly string[],
  endings: readonly string[],
  isFirst: boolean,
): Step | undefined {
  const best = new Set(bestOf(before).map(({ choice }) => choice));
  for (let length = rest.length; length > 0; length--) {
    const typed = rest.slice(0, length);
    const found = before
      .filter(({ choice }) => namesOf(choice).phrases.some((phrase) => isPhrase(phrase, typed, endings)))
      .map((one) => ({ ...one, told: true, rank: one.rank + PHRASE }));
    const kept = found.filter(({ choice }) => best.has(choice)).length;
    if (found.length > 0 && (isFirst || (kept > 0 && kept < best.size))) return { found, length };
  }
  return undefined;
}

const bestOf = (found: readonly Found[]) => {
  const rank = found.reduce((lowest, one) => Math.min(lowest, one.rank), Infinity);
  return found.filter((one) => one.rank === rank);
};

/** Whether typed words are those of a phrase, the last one perhaps not to its end. */
const isPhrase = (phrase: readonly string[], typed: readonly string[], endings: readonly string[]) =>
  phrase.length === typed.length &&
  typed.every((word, at) => (at < typed.length - 1 ? word === phrase[at] : isBeginning(word, phrase[at]!, endings)));

/** Whether a typed word begins a word, or is one with the ending of a verb. One letter has to be all of it. */
function isBeginning(typed: string, word: string, endings: readonly string[]): boolean {
  if (typed === word || (typed.length > 1 && word.startsWith(typed))) return true;
  return lengthOf(word) >= CLEAR_LENGTH && typed.startsWith(word) && endings.includes(typed.slice(word.length));
}
