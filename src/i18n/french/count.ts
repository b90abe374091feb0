import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, as French counts: millions take "de". */
export const count = plural<'one' | 'many' | 'other'>('fr');

/** "3 entrées": what a history consists of. */
export const entries = (number: Count) => count(number, { one: 'entrée', many: 'd’entrées', other: 'entrées' });
/** "2 relations". */
export const relations = (number: Count) =>
  count(number, { one: 'relation', many: 'de relations', other: 'relations' });
/** "2 fichiers". */
export const files = (number: Count) => count(number, { one: 'fichier', many: 'de fichiers', other: 'fichiers' });
