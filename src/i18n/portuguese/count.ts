import type { Count } from '../messages.js';
import { plural } from '../plural.js';

/** A number with its noun, as Portuguese counts: millions take "de". */
export const count = plural<'one' | 'many' | 'other'>('pt');

/** "3 registros": what a history consists of. */
export const entries = (number: Count) => count(number, { one: 'registro', many: 'de registros', other: 'registros' });
/** "2 relações". */
export const relations = (number: Count) => count(number, { one: 'relação', many: 'de relações', other: 'relações' });
/** "2 arquivos". */
export const files = (number: Count) => count(number, { one: 'arquivo', many: 'de arquivos', other: 'arquivos' });
