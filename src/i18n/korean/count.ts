import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its counter: Korean has one form for all numbers. */
export const count = plural<'other'>('ko');

/** "3건". */
export const cases = (number: Count): string => count(number, { other: '#건' });
