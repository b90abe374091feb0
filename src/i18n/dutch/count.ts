import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, as Dutch counts. */
export const count = plural<'one' | 'other'>('nl');

/** "3 items": what a history consists of. */
export const entries = (number: Count) => count(number, { one: 'item', other: 'items' });
/** "2 relaties". */
export const relations = (number: Count) => count(number, { one: 'relatie', other: 'relaties' });
/** "2 bestanden". */
export const files = (number: Count) => count(number, { one: 'bestand', other: 'bestanden' });
