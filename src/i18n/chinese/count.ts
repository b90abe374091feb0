import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its measure word: Chinese has one form for all numbers. */
export const count = plural<'other'>('zh');

/** "3 条记录". */
export const entries = (number: Count): string => count(number, { other: '条记录' });
