import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, whose form follows the number; one and two are said by the noun itself. */
export const count = plural<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar');

/** "3 إدخالات", where it is what the sentence is about. */
export const entries = (number: Count): string =>
  count(number, {
    zero: 'إدخال',
    one: '=إدخال واحد',
    two: '=إدخالان',
    few: 'إدخالات',
    many: 'إدخالًا',
    other: 'إدخال',
  });

/** "3 إدخالات" behind a preposition, a verb or a noun: two of them end otherwise there. */
export const ofEntries = (number: Count): string =>
  count(number, {
    zero: 'إدخال',
    one: '=إدخال واحد',
    two: '=إدخالين',
    few: 'إدخالات',
    many: 'إدخالًا',
    other: 'إدخال',
  });

/** "3 علاقات" behind a preposition or a verb. */
export const ofRelations = (number: Count): string =>
  count(number, {
    zero: 'علاقة',
    one: '=علاقة واحدة',
    two: '=علاقتين',
    few: 'علاقات',
    many: 'علاقة',
    other: 'علاقة',
  });

/** "3 ملفات". */
export const files = (number: Count): string =>
  count(number, { zero: 'ملف', one: '=ملف واحد', two: '=ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' });

/** "3 ملفات" behind a preposition or a noun. */
export const ofFiles = (number: Count): string =>
  count(number, { zero: 'ملف', one: '=ملف واحد', two: '=ملفين', few: 'ملفات', many: 'ملفًا', other: 'ملف' });
