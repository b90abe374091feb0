// What an adapter that can only list has done locally, over a whole history: the page is to keep its turn meanwhile.
import { completeAdapter } from '../../src/data/complete/complete-adapter.js';
import type { InteractionAdapter } from '../../src/data/adapter.js';
import type { Query } from '../../src/data/query.js';
import { rowAt } from './page/history.js';

let adapter: InteractionAdapter;

const query = (changes: Partial<Query> = {}): Query => ({
  recordId: 'r1',
  view: 'interactions',
  limit: 50,
  ...changes,
});

/** An adapter that lists and does nothing else, in the order of dates. */
function listOnly(length: number): InteractionAdapter {
  return {
    list({ cursor = '0', limit }) {
      const start = Number(cursor);
      const end = Math.min(length, start + limit);
      const items = Array.from({ length: end - start }, (_, at) => rowAt(start + at));
      return Promise.resolve({ items, next: end < length ? String(end) : null, total: length });
    },
  };
}

/** Asks again until the whole history was looked through. */
async function readAll(): Promise<void> {
  for (;;) {
    const { covered } = await adapter.list(query({ search: 'nothing has this' }));
    if (!covered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function prepare(length: number): void {
  adapter = completeAdapter(listOnly(length));
}

const actions: Record<string, (round: number) => Promise<unknown>> = {
  'everything is read': () => readAll(),
  'a search': (round) => adapter.list(query({ search: `transcript no. ${round}` })),
  'all sorted by subject': (round) =>
    adapter.list(query({ sort: { by: 'subject', direction: 'ascending' }, filters: { to: `20${40 + round}-01-01` } })),
  'numbers of the whole history': (round) =>
    adapter.summarize!({ ...query(), timeZone: 'UTC', filters: { to: `20${40 + round}-01-01` } }),
};

/** Milliseconds of an action. */
async function measure(what: string, round: number): Promise<number> {
  const start = performance.now();
  await actions[what]!(round);
  return performance.now() - start;
}

Object.assign(globalThis, { prepare, measure, actionNames: Object.keys(actions) });
