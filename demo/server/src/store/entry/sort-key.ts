import { foldText } from '../../../../../src/model/fold-text.js';

/** As much of a text as orders it, as in the local adapters. */
const SORTED_LENGTH = 200;

/** The signs of ASCII in the order of the root collation of CLDR, in which all of them come before digits and letters. */
const SIGNS = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$';

/** Below every digit, and above what keeps the parts of a key apart. */
const FIRST_SIGN = 3;

/**
 * A text in a form that stands, byte by byte, where people look for it: signs first, without case and accents, numbers by their value; texts
 * that differ in nothing else by their characters. Empty for no text. It does not follow the rules of single languages, since
 * an order that an index keeps is the same for all readers.
 */
export function sortKey(text: string | null | undefined): string {
  if (!text) return '';
  const written = text.slice(0, SORTED_LENGTH);
  const folded = foldText(written)
    .replace(/[ -/:-@[-`{-~]/g, (sign) => String.fromCharCode(FIRST_SIGN + SIGNS.indexOf(sign)))
    .replace(/\d+/g, (digits) => {
      const number = digits.replace(/^0+(?=.)/, '');
      return String(number.length).padStart(3, '0') + number;
    });
  return `${folded}\u0001${written}`;
}
