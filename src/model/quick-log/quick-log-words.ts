import type { Mark } from '../fold-text.js';
import { foldText } from '../fold-text.js';
import { plainDigits } from '../typed-text.js';

/** A stretch of a line without blanks; in scripts that have none between words, one letter. */
export interface Token extends Mark {
  /** Folded, without the brackets and marks around it. */
  readonly folded: string;
}

/** Letters of scripts without blanks between words, as a class of a regular expression: Chinese characters and kana. */
export const UNSPACED = String.raw`\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d`;

/** Marks that stand between such letters, and a line's other words, without blanks. */
const WIDE_MARKS = String.raw`\u3001-\u3003\u3008-\u3011\u3014-\u301b\u30fb\uff01\uff08\uff09\uff0c\uff1b\uff1f`;

/** Such a letter with its voicing, such a mark, or any other stretch without blanks. */
const TOKEN = new RegExp(
  String.raw`[${UNSPACED}][\u3099\u309a\uff9e\uff9f]?|[${WIDE_MARKS}]|(?:(?![${UNSPACED}${WIDE_MARKS}])\S)+`,
  'g',
);

/** What stands around a word and is none of it. */
const AROUND = /^[([«「『（]+|[\])!?,;:.»،؛؟।、。」』]+$/g;

/** What only divides: a dash, a bar, an arrow. */
const DIVIDER = /^[-–—:;,|>›/・]*$/;

/** A text as words of lines and of codes are held against each other: without the nukta, too, which many leave out in Hindi. */
export const foldLine = (text: string): string => plainDigits(foldText(text)).normalize('NFC').replaceAll('\u093c', '');

/** The tokens of a line. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    folded: foldLine(token).replace(AROUND, ''),
  }));
}

/** True for a token that only divides what stands around it. */
export const isDivider = (token: Token | undefined) => token !== undefined && DIVIDER.test(token.folded);

/** The next token that does more than to divide. */
export function skipDividers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isDivider(tokens[at])) at++;
  return at;
}

const ANY_UNSPACED = new RegExp(`[${UNSPACED}]`);
let segmenter: Intl.Segmenter | undefined;

/** The letters and digits of a folded text, word by word; where no blanks divide words, as a dictionary does. */
export function wordsOf(folded: string): string[] {
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (!ANY_UNSPACED.test(word)) return [word];
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    return [...segmenter.segment(word)].map(({ segment }) => segment);
  });
}

/** A word of a line. */
export interface LineWord {
  readonly word: string;
  /** The token behind it; false inside a token. */
  readonly end: number | false;
}

/** The words of a line from a token on, as they stand together: those of a token, or one of a script without blanks. */
export function stretchesOf(tokens: readonly Token[], from: number): readonly (readonly LineWord[])[] {
  const stretches: LineWord[][] = [];
  for (let at = from; at < tokens.length;) {
    let end = at + 1;
    const isUnspaced = (index: number) => ANY_UNSPACED.test(tokens[index]?.folded ?? '');
    if (isUnspaced(at)) while (isUnspaced(end) && tokens[end]!.start === tokens[end - 1]!.end) end++;
    const words = wordsOf(
      tokens
        .slice(at, end)
        .map(({ folded }) => folded)
        .join(''),
    );
    if (end - at === 1) {
      const ending = (index: number) => index === words.length - 1 && end;
      if (words.length > 0) stretches.push(words.map((word, index) => ({ word, end: ending(index) })));
    } else {
      let length = 0;
      for (const word of words) {
        while (length < word.length) length += tokens[at++]!.folded.length;
        length -= word.length;
        stretches.push([{ word, end: length === 0 && at }]);
      }
    }
    at = end;
  }
  return stretches;
}

/** Words that a grammar keeps in one string. */
export const listed = (words: string): string[] => words.split(' ').filter(Boolean);
