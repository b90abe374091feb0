import { safeFileName, splitExtension } from '../../src/model/file-name.js';
import { htmlToText } from '../../src/model/plain-text.js';
import { isSafeAddress } from './words.js';

/** Lengths at which something is cut, folded away, or left out. */
const LENGTHS = [0, 200, 280, 1000, 1120, 10_000, 100_000];

const known = new Map<string, string>();

/**
 * What of a text may decide which elements stand for it: whether there is anything to be seen at its beginning, how long it is,
 * whether it is an address, what it is called as a file. Two texts with one likeness make the same elements where all is taken for text.
 */
export function likeness(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const likeness = JSON.stringify([
    shape(text),
    shape(htmlToText(text)),
    shape(htmlToText(text.slice(0, 1120))),
    splitExtension(safeFileName(text))[1].toLowerCase(),
    isSafeAddress(text),
    /\p{Surrogate}/u.test(text),
    /[\r\n]/.test(text.trim()),
  ]);
  known.set(text, likeness);
  return likeness;
}

const shape = (text: string) =>
  LENGTHS.map((length) => (text.length > length ? 2 : 0) + (text.slice(0, length).trim() ? 1 : 0)).join('');
