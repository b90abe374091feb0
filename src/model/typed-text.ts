import { foldText } from './fold-text.js';

/** The value of a decimal digit of any script: Unicode encodes each script's ten in a row, none right before another's. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** A text with the digits of all scripts as 0 to 9. */
export const plainDigits = (text: string): string => text.replace(/(?![0-9])\p{Nd}/gu, digitValue);

/**
 * A text as it is compared when a date or a time is read: case and accents folded, digits of all scripts as 0 to 9,
 * without the points and apostrophes of abbreviations.
 */
export function foldTyped(text: string): string {
  return plainDigits(foldText(text)).replace(/(?<=[\p{L}\p{M}])[.'׳]/gu, '');
}

/** The words in a folded text. */
export const wordsOf = (folded: string): readonly string[] => folded.match(/[\p{L}\p{M}]+/gu) ?? [];

/** The numbers in a folded text, digit by digit as they were typed. */
export const numbersOf = (folded: string): readonly string[] => folded.match(/\d+/g) ?? [];

/** A function of a locale that is worked out once for each. */
export function perLocale<Value>(make: (locale: string) => Value): (locale: string) => Value {
  const made = new Map<string, Value>();
  return (locale) => {
    let value = made.get(locale);
    if (value === undefined) {
      value = make(locale);
      made.set(locale, value);
    }
    return value;
  };
}
