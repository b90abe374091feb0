import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, as Spanish counts: millions take "de". */
export const count = plural<'one' | 'many' | 'other'>('es');

/** "3 entradas": what a history consists of. */
export const entries = (number: Count) => count(number, { one: 'entrada', many: 'de entradas', other: 'entradas' });
/** "2 relaciones". */
export const relations = (number: Count) =>
  count(number, { one: 'relación', many: 'de relaciones', other: 'relaciones' });
/** "2 archivos". */
export const files = (number: Count) => count(number, { one: 'archivo', many: 'de archivos', other: 'archivos' });
