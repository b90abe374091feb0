import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, as German counts. */
export const count = plural<'one' | 'other'>('de');

/** "3 Einträge": what a history consists of. */
export const entries = (number: Count) => count(number, { one: 'Eintrag', other: 'Einträge' });
/** After a preposition that takes the dative: "mit 3 Einträgen". */
export const toEntries = (number: Count) => count(number, { one: 'Eintrag', other: 'Einträgen' });
/** "2 Bezüge". */
export const relations = (number: Count) => count(number, { one: 'Bezug', other: 'Bezüge' });
/** "2 Dateien". */
export const files = (number: Count) => count(number, { one: 'Datei', other: 'Dateien' });
