import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its counter: Japanese has one form for all numbers. */
export const count = plural<'other'>('ja');

/** "3件". */
export const cases = (number: Count): string => count(number, { other: '#件' });
