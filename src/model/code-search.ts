import type { CodeChoice } from './code-tree.js';
import { FoldedText, foldText, foldWords, type Mark } from './fold-text.js';

/** A choice that was found. */
export interface CodeMatch {
  readonly choice: CodeChoice;
  /** What of the choice's label was typed. */
  readonly marks: readonly Mark[];
}

/** What a choice is found by, folded once. */
interface Searched {
  readonly label: FoldedText;
  /** Where a word may stand, the best place first: at a beginning in the label or the rest, then anywhere in either. */
  readonly places: readonly string[];
}

const searchedChoices = new WeakMap<CodeChoice, Searched>();

/** A text with a sign before each word and each character that is part of none. */
const withBeginnings = (text: string) => text.replace(/[\p{L}\p{M}\p{N}]+|[^]/gu, '\0$&');

function searchedOf(choice: CodeChoice): Searched {
  let searched = searchedChoices.get(choice);
  if (!searched) {
    const { code, subcode, path, group } = choice;
    const label = new FoldedText(choice.label);
    const words = [code, subcode].flatMap((named) => (named ? [named.key, ...(named.aliases ?? [])] : []));
    // a line each: no typed word spans two
    const texts = [label.folded, foldText([path, group, ...words].join('\n'))];
    searched = { label, places: [...texts.map(withBeginnings), ...texts] };
    searchedChoices.set(choice, searched);
  }
  return searched;
}

/**
 * Finds choices by what a person types: every word must stand in the label, the path, the heading, a key or one of
 * the other words people use, whatever its case and accents. The whole label comes first; then the beginning of a
 * word before its inside, and the label before the rest; else the order given. No text finds everything. A choice is
 * prepared when it is first searched.
 */
export function searchCodes(choices: readonly CodeChoice[], text: string): CodeMatch[] {
  const words = foldWords(text);
  if (!words.length) return choices.map((choice) => ({ choice, marks: [] }));
  const beginnings = words.map(withBeginnings);
  const found: { choice: CodeChoice; label: FoldedText; rank: number }[] = [];
  for (const choice of choices) {
    const { label, places } = searchedOf(choice);
    const ranks = words.map((word, at) =>
      places.findIndex((place, nth) => place.includes(nth < 2 ? beginnings[at]! : word)),
    );
    if (ranks.includes(-1)) continue;
    const rank = label.folded === words.join(' ') ? -1 : ranks.reduce((sum, one) => sum + one);
    found.push({ choice, label, rank });
  }
  // Array.prototype.sort is stable: equals stay in the backend's order
  return found.sort((a, b) => a.rank - b.rank).map(({ choice, label }) => ({ choice, marks: label.marks(words) }));
}
