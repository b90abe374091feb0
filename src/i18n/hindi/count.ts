import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun; none counts as one. */
export const count = plural<'one' | 'other'>('hi');

/** "3 प्रविष्टियाँ". */
export const entries = (number: Count): string => count(number, { one: 'प्रविष्टि', other: 'प्रविष्टियाँ' });

/** "3 प्रविष्टियों", before a postposition. */
export const ofEntries = (number: Count): string => count(number, { one: 'प्रविष्टि', other: 'प्रविष्टियों' });
