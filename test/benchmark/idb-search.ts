// A search over a whole history, against reading its rows one key after the other in chunks, as a store of single keys does.
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { wordSearch } from '../../src/model/fold-text.js';
import type { Interaction } from '../../src/model/interaction.js';
import { history, query } from '../data/support/entries.js';

const NAME = 'benchmark-search';
const PART = 10_000;
const CHUNK = 500;

/** So many entries from the n-th on, a minute apart. */
function part(start: number, count: number): Interaction[] {
  return history(count, (index) => ({
    id: `id-${String(start + index).padStart(7, '0')}`,
    date: new Date(Date.UTC(2020, 0, 1) + (start + index) * 60_000).toISOString(),
    subject: `Entry ${start + index}`,
    comments: `Comments of entry ${start + index}. `.repeat(8),
  }));
}

/** Reads every row by its own key, some hundred at a time. */
async function searchKeys(database: IDBDatabase, search: string): Promise<number> {
  const isFound = wordSearch(search);
  const range = IDBKeyRange.bound(['id'], ['id', []]);
  const resultOf = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
  const store = () => database.transaction('entries').objectStore('entries');
  const keys = (await resultOf(store().getAll(range))) as IDBValidKey[];
  let count = 0;
  for (let start = 0; start < keys.length; start += CHUNK) {
    const entries = store();
    const rows = await Promise.all(
      keys.slice(start, start + CHUNK).map((key) => resultOf(entries.get(key) as IDBRequest<Interaction>)),
    );
    count += rows.filter(({ subject, comments }) => isFound(`${subject}\n${comments}`)).length;
  }
  return count;
}

let database: IDBDatabase;
const adapter = new IdbAdapter({ name: NAME });

async function prepare(length: number): Promise<void> {
  await adapter.clearLocalData();
  for (let start = 0; start < length; start += PART) {
    await adapter.importInteractions(part(start, Math.min(PART, length - start)));
  }
  await adapter.list(query());
  const request = indexedDB.open(NAME);
  database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
}

/** What is measured; each round asks something else, for an answer that is there is not worked out again. */
const actions: Record<string, (round: number) => Promise<unknown>> = {
  'first search: blocks are made': () => adapter.list(query({ search: 'nothing has this' })),
  'search over all, in blocks': (round) => adapter.list(query({ search: `${round}7 comments` })),
  'the same search again': (round) => adapter.list(query({ search: `${round}7 comments` })),
  'single keys in chunks': (round) => searchKeys(database, `${round}7 comments`),
  'numbers of the whole history': (round) =>
    adapter.summarize({ ...query(), timeZone: 'UTC', filters: { to: `20${40 + round}-01-01` } }),
  'all sorted by subject': (round) =>
    adapter.list(query({ sort: { by: 'subject', direction: 'ascending' }, filters: { to: `20${40 + round}-01-01` } })),
};

/** Milliseconds of an action. */
async function measure(what: string, round: number): Promise<number> {
  const start = performance.now();
  await actions[what]!(round);
  return performance.now() - start;
}

async function finish(): Promise<void> {
  database.close();
  await adapter.clearLocalData();
}

Object.assign(globalThis, { prepare, measure, finish, actionNames: Object.keys(actions) });
