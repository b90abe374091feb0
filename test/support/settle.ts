import { elementUpdated } from '@open-wc/testing';

/** Waits until what elements have asked an adapter that answers at once is there, and drawn. */
export async function settle(...elements: readonly Element[]): Promise<void> {
  // what checks answers loads with the first of them
  await import('../../src/data/decode.js');
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  for (const el of elements) await elementUpdated(el);
}
