import { type CodeChoice } from '../code-choices.js';
import { foldLine, wordsOf } from './quick-log-words.js';

/** The words that a choice is named by. */
export interface CodeNames {
  readonly label: readonly string[];
  /** Of what it stands under: its code and its folder. */
  readonly path: readonly string[];
  /** The other words people use, and the keys: each a row of words. */
  readonly phrases: readonly (readonly string[])[];
}

const known = new WeakMap<CodeChoice, CodeNames>();

/** The names of a choice, prepared when they are first asked for. */
export function namesOf(choice: CodeChoice): CodeNames {
  let names = known.get(choice);
  if (!names) {
    const { code, subcode, label, group } = choice;
    const words = (text: string) => wordsOf(foldLine(text));
    const named = subcode ? [code, subcode] : [code];
    names = {
      label: words(label),
      path: subcode ? words(`${code.label ?? code.key} ${group}`) : [],
      phrases: named.flatMap(({ key, aliases = [] }) => [key, ...aliases].map(words)),
    };
    known.set(choice, names);
  }
  return names;
}

const initials = new WeakMap<readonly CodeChoice[], Map<string, CodeChoice[]>>();

/** The choices with a name that has a word of the same first letter as a typed one: no other can begin with it. */
export function choicesBeginning(choices: readonly CodeChoice[], word: string): readonly CodeChoice[] {
  let index = initials.get(choices);
  if (!index) {
    index = new Map();
    for (const choice of choices) {
      const { label, path, phrases } = namesOf(choice);
      for (const initial of new Set([...label, ...path, ...phrases.flat()].map(([...name]) => name[0]!))) {
        const sharing = index.get(initial);
        if (sharing) sharing.push(choice);
        else index.set(initial, [choice]);
      }
    }
    initials.set(choices, index);
  }
  return index.get([...word][0]!) ?? [];
}
