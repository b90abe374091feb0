import { type CodeChoice } from './code-choices.js';
import { foldText, foldWords } from './fold-text.js';

/** A choice that was found. */
export interface CodeMatch {
  readonly choice: CodeChoice;
  /** The words it was found by, folded; `findFolded` says where they stand in a name. None where everything is shown. */
  readonly words: readonly string[];
}

/** What a choice is found by, folded once. */
interface Searched {
  readonly label: string;
  /** Its own key and the other words for it, a line each. */
  readonly names: string;
  /** Where a word may stand, the best place first: at a beginning in the label or the rest, in the label, anywhere. */
  readonly places: readonly [string, string, string, string];
}

const searchedChoices = new WeakMap<CodeChoice, Searched>();

/** A text with a sign before each word and each character that is part of none. */
const withBeginnings = (text: string) => text.replace(/[\p{L}\p{M}\p{N}]+|[^]/gu, '\0$&');

/** Texts folded, a line each: no typed word spans two. */
const lines = (texts: readonly string[]) => foldText(`\n${texts.join('\n')}\n`);

function searchedOf(choice: CodeChoice): Searched {
  let searched = searchedChoices.get(choice);
  if (!searched) {
    const { code, subcode, path, group } = choice;
    const own = namesOf(choice);
    const label = foldText(choice.label);
    const rest = lines([path, group, ...own, ...(subcode ? [code.key, ...(code.aliases ?? [])] : [])]);
    searched = { label, names: lines(own), places: [withBeginnings(label), withBeginnings(rest), label, label + rest] };
    searchedChoices.set(choice, searched);
  }
  return searched;
}

/** What a choice is also called, apart from its label: the other words people use, and its key. */
export function namesOf({ code, subcode }: CodeChoice): readonly string[] {
  const { key, aliases = [] } = subcode ?? code;
  return [...aliases, key];
}

/**
 * Finds choices by what a person types: every word must stand in the label, the path, the heading, a key or one of
 * the other words people use, whatever its case and accents. First comes the label typed as a whole, then a key or other
 * word typed as a whole, then a label that begins so; then the beginning of a word before its inside, and the label before
 * the rest; else the order given. No text finds everything. A choice is prepared when it is first searched.
 */
export function searchCodes(choices: readonly CodeChoice[], text: string): CodeMatch[] {
  const words = foldWords(text);
  if (!words.length) return choices.map((choice) => ({ choice, words }));
  const typed = words.join(' ');
  const line = `\n${typed}\n`;
  const beginnings = words.map(withBeginnings);
  const found: { match: CodeMatch; rank: number }[] = [];
  for (const choice of choices) {
    const { label, names, places } = searchedOf(choice);
    if (!words.every((word) => places[3].includes(word))) continue;
    const ranks = words.map((word, at) =>
      places.findIndex((place, nth) => place.includes(nth < 2 ? beginnings[at]! : word)),
    );
    const whole = label === typed ? -3 : names.includes(line) ? -2 : label.startsWith(typed) ? -1 : undefined;
    found.push({ match: { choice, words }, rank: whole ?? ranks.reduce((sum, one) => sum + one) });
  }
  // Array.prototype.sort is stable: equals stay in the backend's order
  return found.sort((a, b) => a.rank - b.rank).map(({ match }) => match);
}
