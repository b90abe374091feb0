import { promisifyRequest } from 'idb-keyval';
import { comparePlaces, placeOf, sortInteractions, type Place } from '../../model/order.js';
import type { Page } from '../adapter.js';
import type { RecordQuery, StoredEntry } from '../local/entry-storage.js';
import { cutPage, readCursor } from '../local/page-cursor.js';
import {
  flagRange,
  headerKey,
  rangeAfter,
  rangeBefore,
  type RowGroup,
  type RowHeader,
  type RowKey,
} from './idb-layout.js';

/** A stretch of one range: at least as many rows as the page takes, where there are as many. */
interface Stretch {
  readonly rows: readonly StoredEntry[];
  /** How many rows the range has; known on a first page only. */
  readonly count?: number | undefined;
}

/** One request: the header and the rows of a first page, or the rows of a later one and one more to see whether it ends. */
async function readNewestFirst(
  store: IDBObjectStore,
  group: RowGroup,
  { recordId, limit }: RecordQuery,
  after: Place | undefined,
): Promise<Stretch> {
  const range = rangeAfter(group, recordId, after);
  const records = await promisifyRequest<(StoredEntry | RowHeader)[]>(store.getAll(range, limit + 1));
  // a range without header has no rows
  const count = after ? undefined : (records.shift() as RowHeader | undefined)?.count;
  return { rows: records as StoredEntry[], count };
}

/** A `getAll` cannot go backwards in every browser: a cursor does, a row a step. */
async function readOldestFirst(
  store: IDBObjectStore,
  group: RowGroup,
  { recordId, limit }: RecordQuery,
  before: Place | undefined,
): Promise<Stretch> {
  const header = before
    ? undefined
    : await promisifyRequest<RowHeader | undefined>(store.get(headerKey(group, recordId)));
  const rows: StoredEntry[] = [];
  const request = store.openCursor(rangeBefore(group, recordId, before), 'prev');
  let cursor = await promisifyRequest(request);
  while (cursor && rows.push(cursor.value as StoredEntry) <= limit) {
    cursor.continue();
    cursor = await promisifyRequest(request);
  }
  return { rows, count: header?.count };
}

/** Raised flags are few: all are read, and the page is cut out of them. */
async function readFlags(store: IDBObjectStore, { recordId, view }: RecordQuery): Promise<Stretch> {
  const keys = await promisifyRequest<RowKey[]>(store.getAll(flagRange(recordId)));
  const wanted = keys.filter(([, group]) => view === 'activities' || group === 'user');
  const rows = await Promise.all(wanted.map((key) => promisifyRequest<StoredEntry>(store.get(key))));
  return { rows, count: rows.length };
}

/** Reads one page of a record's history in one transaction: its total and its rows are of the same moment. */
export async function readPage(store: IDBObjectStore, query: RecordQuery): Promise<Page> {
  const { sort, view, flagged } = query;
  const after = readCursor(query)?.place;
  const [read, sign] = sort?.direction === 'ascending' ? [readOldestFirst, -1] : [readNewestFirst, 1];
  const groups: RowGroup[] = view === 'activities' ? ['user', 'system'] : ['user'];
  const stretches = flagged
    ? [await readFlags(store, query)]
    : await Promise.all(groups.map((group) => read(store, group, query, after)));
  const rows = sortInteractions(stretches.flatMap((stretch) => stretch.rows)).filter(
    (row) => !after || sign * comparePlaces(placeOf(row), after) > 0,
  );
  if (sign < 0) rows.reverse();
  if (after) return cutPage(query, rows);
  const total = stretches.reduce((sum, { count = 0 }) => sum + count, 0);
  return { ...cutPage(query, rows, total), total, ...(!flagged && { totalUnfiltered: total }) };
}
