import { foldWords, foldText } from '../../../model/fold-text.js';

/** Something that a filter can be set to. */
export interface Choice {
  readonly key: string;
  readonly text: string;
  /** How many entries there are of it; undefined where nobody knows. */
  readonly count: number | undefined;
  readonly isChosen: boolean;
  /** True where only some of what is in it are chosen. */
  readonly isPartly?: boolean;
  /** Hue of a code. */
  readonly hue?: number;
  /** What narrows it further. */
  readonly inner?: readonly Choice[];
  readonly toggle: () => void;
}

/** The choices that a text finds, with what is in them; those in which it finds something, with that alone. */
export function findChoices(choices: readonly Choice[], search: string): readonly Choice[] {
  const words = foldWords(search);
  if (words.length === 0) return choices;
  const isFound = (text: string) => words.every((word) => text.includes(word));
  return choices.flatMap((choice) => {
    const own = foldText(choice.text);
    if (isFound(own)) return [choice];
    const inner = choice.inner?.filter(({ text }) => isFound(`${own} ${foldText(text)}`)) ?? [];
    return inner.length > 0 ? [{ ...choice, inner }] : [];
  });
}

/** How many there are, with what is in them. */
export function countChoices(choices: readonly Choice[]): number {
  return choices.reduce((sum, { inner = [] }) => sum + 1 + inner.length, 0);
}
