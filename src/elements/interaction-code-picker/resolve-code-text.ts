import type { CodeChoice } from '../../model/code-tree.js';
import { foldText } from '../../model/fold-text.js';

/**
 * The one choice that a typed text names, by its name in full or by its own; undefined where none or several do. Case and
 * accents do not count. What merely begins alike is no answer: a guess would be a value that nobody chose.
 * @param nameInFull how the field shows a choice
 */
export function resolveCodeText(
  text: string,
  choices: readonly CodeChoice[],
  nameInFull: (choice: CodeChoice) => string,
): CodeChoice | undefined {
  const wanted = foldText(text.trim());
  const inFull = choices.filter((choice) => [nameInFull(choice), choice.path].map(foldText).includes(wanted));
  const named = inFull.length > 0 ? inFull : choices.filter(({ label }) => foldText(label) === wanted);
  return named.length === 1 ? named[0] : undefined;
}
