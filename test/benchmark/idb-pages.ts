// The first page of a short and of a long history, in turns, so that what disturbs the machine disturbs both.
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { history, query } from '../data/support/entries.js';

const PART = 10_000;

async function filled(length: number): Promise<IdbAdapter> {
  const adapter = new IdbAdapter({ name: `benchmark-${length}` });
  const entries = history(length, (index) => ({ comments: `Comments of entry ${index}. `.repeat(8) }));
  for (let start = 0; start < length; start += PART) {
    await adapter.importInteractions(entries.slice(start, start + PART));
  }
  return adapter;
}

/** Milliseconds of each first page of 50, a list for each length. */
async function measure(lengths: readonly number[], rounds: number): Promise<number[][]> {
  const adapters: IdbAdapter[] = [];
  for (const length of lengths) adapters.push(await filled(length));
  const times: number[][] = lengths.map(() => []);
  for (let round = -10; round < rounds; round++) {
    for (const [index, adapter] of adapters.entries()) {
      const start = performance.now();
      await adapter.list(query());
      // the first rounds open the databases and warm the code up
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  for (const adapter of adapters) await adapter.clearLocalData();
  return times;
}

Object.assign(globalThis, { measure });
