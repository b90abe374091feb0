import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, as Polish counts; `other` is of fractions. */
export const count = plural<'one' | 'few' | 'many' | 'other'>('pl');

/** "3 wpisy": what a history consists of. */
export const entries = (number: Count) => count(number, { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' });
/** After a preposition that takes the genitive: "z 3 wpisów". */
export const ofEntries = (number: Count) =>
  count(number, { one: 'wpisu', few: 'wpisów', many: 'wpisów', other: 'wpisu' });
/** "2 powiązania". */
export const relations = (number: Count) =>
  count(number, { one: 'powiązanie', few: 'powiązania', many: 'powiązań', other: 'powiązania' });
/** "2 pliki". */
export const files = (number: Count) => count(number, { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' });
