import { promisifyRequest } from 'idb-keyval';
import { sortInteractions } from '../../model/order.js';
import type { Page } from '../adapter.js';
import type { RecordQuery, StoredEntry } from '../local/entry-storage.js';
import { readCursor, writeCursor } from '../local/page-cursor.js';
import {
  flagRange,
  headerKey,
  rangeAfter,
  rangeBefore,
  rowPosition,
  type RowGroup,
  type RowHeader,
  type RowKey,
  type RowPosition,
} from './idb-layout.js';

/** A stretch of one range: at least as many rows as the page takes, where there are as many. */
interface Stretch {
  readonly rows: readonly StoredEntry[];
  /** How many rows the range has; known on a first page only. */
  readonly count?: number | undefined;
}

/** JSON has no infinity: the place of an unknown date is null. */
type CursorPosition = readonly [number | null, string];

function isCursorPosition(value: unknown): value is CursorPosition {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [time, id] = value as unknown[];
  return (time === null || typeof time === 'number') && typeof id === 'string';
}

function isHeader(record: StoredEntry | RowHeader | undefined): record is RowHeader {
  return record !== undefined && !('id' in record);
}

/** One request: the header and the rows of a first page, or the rows of a later one and one more to see whether it ends. */
async function readNewestFirst(
  store: IDBObjectStore,
  group: RowGroup,
  { recordId, limit }: RecordQuery,
  after: RowPosition | undefined,
): Promise<Stretch> {
  const records = await promisifyRequest<(StoredEntry | RowHeader)[]>(
    store.getAll(rangeAfter(group, recordId, after), limit + 1),
  );
  const [first, ...rows] = records;
  if (!after && isHeader(first)) return { rows: rows as StoredEntry[], count: first.count };
  // a range without header has no rows
  return { rows: records as StoredEntry[] };
}

/** A `getAll` cannot go backwards in every browser: a cursor does, a row a step. */
async function readOldestFirst(
  store: IDBObjectStore,
  group: RowGroup,
  { recordId, limit }: RecordQuery,
  before: RowPosition | undefined,
): Promise<Stretch> {
  const header = before
    ? undefined
    : ((await promisifyRequest<RowHeader | undefined>(store.get(headerKey(group, recordId)))) ?? { count: 0 });
  const rows: StoredEntry[] = [];
  const request = store.openCursor(rangeBefore(group, recordId, before), 'prev');
  let cursor = await promisifyRequest(request);
  while (cursor) {
    rows.push(cursor.value as StoredEntry);
    if (rows.length > limit) break;
    cursor.continue();
    cursor = await promisifyRequest(request);
  }
  return { rows, count: header?.count };
}

/** Raised flags are few: all are read, and the page is cut out of them. */
async function readFlags(
  store: IDBObjectStore,
  { recordId, view }: RecordQuery,
  isAfter: (entry: StoredEntry) => boolean,
): Promise<Stretch> {
  const keys = await promisifyRequest<RowKey[]>(store.getAll(flagRange(recordId)));
  const wanted = keys.filter(([, group]) => view === 'activities' || group === 'user');
  const rows = await Promise.all(wanted.map((key) => promisifyRequest<StoredEntry>(store.get(key))));
  return { rows: rows.filter(isAfter), count: rows.length };
}

/** Reads one page of a record's history in one transaction: its total and its rows are of the same moment. */
export async function readPage(store: IDBObjectStore, query: RecordQuery): Promise<Page> {
  const ascending = query.sort?.direction === 'ascending';
  const [time, id] = readCursor(query, isCursorPosition) ?? [];
  const position: RowPosition | undefined = id === undefined ? undefined : [time ?? Infinity, id];
  const isAfter = (entry: StoredEntry): boolean => {
    if (!position) return true;
    const order = indexedDB.cmp([...rowPosition(entry)], [...position]);
    return ascending ? order < 0 : order > 0;
  };
  const groups: RowGroup[] = query.view === 'activities' ? ['user', 'system'] : ['user'];
  const read = ascending ? readOldestFirst : readNewestFirst;
  const stretches = query.flagged
    ? [await readFlags(store, query, isAfter)]
    : await Promise.all(groups.map((group) => read(store, group, query, position)));

  const rows = sortInteractions(stretches.flatMap((stretch) => stretch.rows));
  if (ascending) rows.reverse();
  const items = rows.slice(0, query.limit);
  const total = position ? undefined : stretches.reduce((sum, { count = 0 }) => sum + count, 0);
  const last = items.at(-1);
  const more = rows.length > items.length || (total ?? 0) > items.length;
  return {
    items,
    next: more && last ? writeCursor(query, rowPosition(last)) : null,
    ...(total !== undefined && { total }),
    ...(total !== undefined && !query.flagged && { totalUnfiltered: total }),
  };
}
