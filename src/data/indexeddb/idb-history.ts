import type { Code } from '../../model/code.js';
import { placeOf, sortInteractions } from '../../model/order.js';
import type { Page, Summary } from '../adapter.js';
import { searchedText, type Portion } from '../history/digest.js';
import { Finder } from '../history/finder.js';
import type { FoundRow } from '../history/found-rows.js';
import { isNarrowed, timesOf } from '../history/match.js';
import type { OpenHistory, SearchedHistory } from '../history/scan.js';
import type { Slices } from '../history/slices.js';
import { throwIfAborted } from '../local/answer.js';
import type { RecordQuery, RecordSummaryQuery, StoredEntry } from '../local/entry-storage.js';
import { coverRows, isCovered } from './cover-rows.js';
import { portionOf, type Block } from './idb-blocks.js';
import { FIRST, headerKey, placedRange, rowAt, type KeyPlace } from './idb-keys.js';
import { markRange, type RowGroup, type RowHeader, type RowKey } from './idb-layout.js';
import { groupsOf, readPage } from './idb-pages.js';
import type { IdbStore } from './idb-store.js';
import { resultOf } from './requests.js';

/** Blocks read at once: a thousand rows, which take some milliseconds. */
const BLOCKS_AT_ONCE = 5;
/** Flags and pins are few; where somebody has raised more, they are found as everything else is. */
const MOST_MARKED = 500;

async function headersOf(
  store: IDBObjectStore,
  query: RecordSummaryQuery,
): Promise<{ readonly revision: string; readonly count: number }> {
  const headers = await Promise.all(
    groupsOf(query).map((group) => resultOf<RowHeader | undefined>(store.get(headerKey(group, query.recordId)))),
  );
  return {
    revision: headers.map((header) => header && `${header.revision} ${header.count}`).join('/'),
    count: headers.reduce((sum, header) => sum + (header?.count ?? 0), 0),
  };
}

/** Histories in IndexedDB: pages by date are range reads; everything else goes through the blocks. */
export class IdbHistory implements SearchedHistory {
  readonly #store: IdbStore;
  readonly #codes: () => Promise<readonly Code[]>;
  readonly #now: () => number;
  readonly #finder: Finder;

  constructor(store: IdbStore, codes: () => Promise<readonly Code[]>, now: () => number) {
    this.#store = store;
    this.#codes = codes;
    this.#now = now;
    this.#finder = new Finder(this, codes, now);
  }

  async page(query: RecordQuery, signal?: AbortSignal): Promise<Page> {
    const { sort, flagged, pinned } = query;
    if (flagged || pinned) {
      const marked = await this.#store('readonly', (store) => readMarked(store, flagged ? 'flag' : 'pin', query));
      if (marked) return new Finder(marked, this.#codes, this.#now).page(query, signal);
    }
    if (isNarrowed(query) || (sort && sort.by !== 'date')) return this.#finder.page(query, signal);
    return this.#store('readonly', (store) => readPage(store, query));
  }

  summarize(query: RecordSummaryQuery, signal?: AbortSignal): Promise<Summary> {
    return this.#finder.summarize(query, signal);
  }

  async open(query: RecordSummaryQuery, { signal }: Slices): Promise<OpenHistory> {
    const { recordId } = query;
    const [earliest, latest] = timesOf(query.filters);
    const spans = groupsOf(query).map((group) => ({ group, recordId, earliest }));
    for (;;) {
      throwIfAborted(signal);
      // of one moment: what is covered, and the state that it is covered in
      const [{ revision }, ...covered] = await this.#store('readonly', (store) =>
        Promise.all([headersOf(store, query), ...spans.map((span) => isCovered(store, span))]),
      );
      const [open] = spans.filter((_, index) => !covered[index]);
      if (!open)
        return { revision, lists: spans.map(({ group }) => this.#portions(group, recordId, earliest, latest)) };
      await this.#store('readwrite', (store) => coverRows(store, open));
    }
  }

  revision(query: RecordSummaryQuery): Promise<string> {
    return this.#store('readonly', async (store) => (await headersOf(store, query)).revision);
  }

  read(query: RecordQuery, rows: readonly FoundRow[], revision: string) {
    const groups = groupsOf(query);
    const keyOf = ({ list, time, id }: FoundRow) => rowAt(groups[list]!, query.recordId, [time, id]);
    return this.#store('readonly', async (store) => {
      const [headers, ...entries] = await Promise.all([
        headersOf(store, query),
        ...rows.map((row) => resultOf<StoredEntry>(store.get(keyOf(row)))),
      ]);
      return headers.revision === revision ? { entries, count: headers.count } : undefined;
    });
  }

  async *#portions(
    group: RowGroup,
    recordId: string,
    earliest: number,
    latest: number,
  ): AsyncGenerator<Portion, void, undefined> {
    if (earliest > latest) return;
    const read = (from: KeyPlace, isFromOpen: boolean) =>
      this.#store('readonly', (store) => {
        const to: KeyPlace | undefined = earliest === -Infinity ? undefined : [-earliest, ''];
        const range = placedRange('block', group, recordId, { from, isFromOpen, to, isToOpen: false });
        return resultOf<Block[]>(store.getAll(range, BLOCKS_AT_ONCE));
      });
    let blocks = await read(latest === Infinity ? FIRST : await this.#blockAt(group, recordId, latest), false);
    for (;;) {
      for (const block of blocks) yield portionOf(block);
      const { times, ids } = blocks.at(-1) ?? { times: [], ids: [] };
      const time = times.at(-1) ?? -Infinity;
      if (blocks.length < BLOCKS_AT_ONCE || time < earliest) return;
      blocks = await read([-time, ids.at(-1)!], true);
    }
  }

  /** Where the block begins that covers a time. */
  #blockAt(group: RowGroup, recordId: string, time: number): Promise<KeyPlace> {
    return this.#store('readonly', async (store) => {
      const range = placedRange('block', group, recordId, { to: [-time, ''] });
      const cursor = await resultOf(store.openKeyCursor(range, 'prev'));
      return cursor ? ((cursor.key as IDBValidKey[]).slice(3) as unknown as KeyPlace) : FIRST;
    });
  }
}

/** The rows with a mark, as a history of their own; undefined where they are too many to be read one by one. */
async function readMarked(
  store: IDBObjectStore,
  mark: 'flag' | 'pin',
  query: RecordQuery,
): Promise<SearchedHistory | undefined> {
  const keys = await resultOf<RowKey[]>(store.getAll(markRange(mark, query.recordId), MOST_MARKED + 1));
  if (keys.length > MOST_MARKED) return undefined;
  const groups = groupsOf(query);
  const wanted = keys.filter(([, group]) => groups.includes(group));
  const rows = sortInteractions(
    await Promise.all(wanted.map((key) => resultOf<StoredEntry>(store.get(key)))),
  ) as StoredEntry[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const portion: Portion = {
    digests: rows,
    times: rows.map((row) => placeOf(row)[0]),
    foldedAt: (index) => searchedText(rows[index]!),
  };
  return {
    open: () => Promise.resolve({ revision: '', lists: [[portion]] }),
    revision: () => Promise.resolve(''),
    read: (_, found) => Promise.resolve({ entries: found.map(({ id }) => byId.get(id)!) }),
  };
}
