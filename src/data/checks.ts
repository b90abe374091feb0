import { AdapterError } from './adapter-error.js';
import type * as Decode from './decode.js';
import type { Page } from './adapter.js';
import { soundPage } from './sound-page.js';

/** What checks answers, and mends what can be mended: loaded with the first answer that needs it. */
export async function loadChecks(): Promise<typeof Decode> {
  try {
    return await import('./decode.js');
  } catch (cause) {
    throw new AdapterError('network', 'A part of the widget could not be loaded.', { cause });
  }
}

/**
 * A page as `decodePage` reads it.
 * @throws AdapterError as `decodePage` does
 */
export async function readPage(answer: unknown): Promise<Page> {
  return soundPage(answer) ?? (await loadChecks()).decodePage(answer);
}

const sound = new WeakSet<object>();

/** Says of a list of our own that there is nothing in it to check. */
export function vouchFor<List extends object>(list: List): List {
  sound.add(list);
  return list;
}

/** True of what was vouched for. */
export function isVouchedFor(answer: unknown): boolean {
  return sound.has(Object(answer) as object);
}
