import type { Mark } from '../fold-text.js';
import { foldText } from '../fold-text.js';

/** A stretch of a line without blanks. */
export interface Token extends Mark {
  /** Folded, without the brackets and marks around it. */
  readonly folded: string;
}

/** What stands around a word and is none of it. */
const AROUND = /^[([]+|[\])!?,;:.]+$/g;

/** What only divides: a dash, a bar, an arrow. */
const DIVIDER = /^[-–—:;,|>›/]*$/;

/** The tokens of a line. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    folded: foldText(token).replace(AROUND, ''),
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

/** The letters and digits of a folded text, word by word. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Words that a grammar keeps in one string. */
export const listed = (words: string): string[] => words.split(' ').filter(Boolean);
