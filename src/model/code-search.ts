import type { CodeChoice } from './code-tree.js';
import { FoldedText, foldText, type Mark } from './fold-text.js';

/** A choice that was found. */
export interface CodeMatch {
  readonly choice: CodeChoice;
  /** What of the choice's label was typed. */
  readonly marks: readonly Mark[];
}

/** What a choice is found by, folded once. */
interface Searched {
  readonly label: FoldedText;
  /** Path, heading, keys and other words, a line each: no typed word spans two. */
  readonly rest: string;
}

const searchedChoices = new WeakMap<CodeChoice, Searched>();

function searchedOf(choice: CodeChoice): Searched {
  let searched = searchedChoices.get(choice);
  if (!searched) {
    const { code, subcode, label, path, group } = choice;
    const words = [code, subcode].flatMap((named) => (named ? [named.key, ...(named.aliases ?? [])] : []));
    searched = { label: new FoldedText(label), rest: foldText([path, group, ...words].join('\n')) };
    searchedChoices.set(choice, searched);
  }
  return searched;
}

/**
 * True for one or two units that end in a letter, mark or digit of any plane. Anchored on both sides, because
 * Chromium 156 finds none beyond the first plane by `[…]$` alone.
 */
const endsInWord = (units: string) => /^.?[\p{L}\p{M}\p{N}]$/su.test(units);

/** How well a word is found: 0 at the beginning of a word, 1 inside one, 2 not at all. */
function penaltyIn(text: string, word: string): 0 | 1 | 2 {
  const first = text.indexOf(word);
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (!endsInWord(text.slice(Math.max(0, at - 2), at))) return 0;
  }
  return first >= 0 ? 1 : 2;
}

/** Where a choice stands among those found, 0 being best; undefined where a word is not found. */
function rankOf({ label, rest }: Searched, words: readonly string[]): number | undefined {
  if (label.folded === words.join(' ')) return 0;
  let rank = 1;
  for (const word of words) {
    const inLabel = penaltyIn(label.folded, word);
    const inRest = inLabel === 0 ? 2 : penaltyIn(rest, word);
    if (inLabel === 2 && inRest === 2) return undefined;
    rank += Math.min(2 * inLabel, 2 * inRest + 1);
  }
  return rank;
}

/**
 * Finds choices by what a person types: every word must stand in the label, the path, the heading, a key or one of
 * the other words people use, whatever its case and accents. The whole label comes first; then the beginning of a
 * word before its inside, and the label before the rest; else the order given. No text finds everything. A choice is
 * prepared when it is first searched.
 */
export function searchCodes(choices: readonly CodeChoice[], text: string): CodeMatch[] {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const found: { choice: CodeChoice; rank: number }[] = [];
  for (const choice of choices) {
    const rank = words.length === 0 ? 0 : rankOf(searchedOf(choice), words);
    if (rank !== undefined) found.push({ choice, rank });
  }
  // Array.prototype.sort is stable: equals stay in the backend's order
  found.sort((a, b) => a.rank - b.rank);
  return found.map(({ choice }) => ({
    choice,
    marks: words.length === 0 ? [] : searchedOf(choice).label.marks(words),
  }));
}
