import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, whose form follows the number; one and two are said in words. */
export const count = plural<'one' | 'two' | 'other'>('he');

/** "3 רישומים". */
export const entries = (number: Count): string =>
  count(number, { one: '=רישום אחד', two: '=שני רישומים', other: 'רישומים' });

/** "3 קשרים". */
export const relations = (number: Count): string =>
  count(number, { one: '=קשר אחד', two: '=שני קשרים', other: 'קשרים' });

/** "3 קבצים". */
export const files = (number: Count): string => count(number, { one: '=קובץ אחד', two: '=שני קבצים', other: 'קבצים' });
