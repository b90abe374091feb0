import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, as Italian counts: millions take "di". */
export const count = plural<'one' | 'many' | 'other'>('it');

/** "3 voci": what a history consists of. */
export const entries = (number: Count) => count(number, { one: 'voce', many: 'di voci', other: 'voci' });
/** "2 relazioni". */
export const relations = (number: Count) =>
  count(number, { one: 'relazione', many: 'di relazioni', other: 'relazioni' });
/** "2 file". */
export const files = (number: Count) => count(number, { one: 'file', many: 'di file', other: 'file' });
