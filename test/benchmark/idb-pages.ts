// The first page of a short and of a long history, and one more entry, in turns, so that what disturbs the machine disturbs both.
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import type { Interaction } from '../../src/model/interaction.js';
import { draft, history, query } from '../data/support/entries.js';

const PART = 10_000;

/** So many entries from the n-th on, a minute apart. */
function part(start: number, count: number): Interaction[] {
  return history(count, (index) => ({
    id: `id-${String(start + index).padStart(7, '0')}`,
    date: new Date(Date.UTC(2020, 0, 1) + (start + index) * 60_000).toISOString(),
    subject: `Entry ${start + index}`,
    comments: `Comments of entry ${start + index}. `.repeat(8),
  }));
}

async function filled(length: number): Promise<IdbAdapter> {
  const adapter = new IdbAdapter({ name: `benchmark-${length}` });
  await adapter.clearLocalData();
  for (let start = 0; start < length; start += PART) {
    await adapter.importInteractions(part(start, Math.min(PART, length - start)));
  }
  return adapter;
}

const actions = {
  page: (adapter: IdbAdapter) => adapter.list(query()),
  append: (adapter: IdbAdapter) => adapter.create(draft()),
} as const;

/** Milliseconds of each first page of 50, and of each new entry, a list for each length. */
async function measure(lengths: readonly number[], rounds: number): Promise<Record<keyof typeof actions, number[][]>> {
  const adapters: IdbAdapter[] = [];
  for (const length of lengths) adapters.push(await filled(length));
  const times = { page: lengths.map((): number[] => []), append: lengths.map((): number[] => []) };
  for (let round = -10; round < rounds; round++) {
    for (const [index, adapter] of adapters.entries()) {
      for (const name of ['page', 'append'] as const) {
        const start = performance.now();
        await actions[name](adapter);
        // the first rounds open the databases and warm the code up
        if (round >= 0) times[name][index]?.push(performance.now() - start);
      }
    }
  }
  for (const adapter of adapters) await adapter.clearLocalData();
  return times;
}

Object.assign(globalThis, { measure });
