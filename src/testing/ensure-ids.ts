import { ensure } from './broken-promise.js';
import { inWords } from './in-words.js';

/** Each of a list has an id that is a text, and no two the same. @throws BrokenPromise naming the one that has not */
export function ensureIds(list: readonly unknown[]): void {
  const seen = new Set<unknown>();
  for (const one of list) {
    const id = (one as { readonly id?: unknown } | null | undefined)?.id;
    ensure(typeof id === 'string' && id !== '', `an id was ${inWords(id)}`);
    ensure(!seen.has(id), `the id ${id} came twice`);
    seen.add(id);
  }
}
