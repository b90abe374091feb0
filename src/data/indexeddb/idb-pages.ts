import type { Dated } from '../../model/date.js';
import { placeOf, sortInteractions } from '../../model/order.js';
import { AdapterError } from '../adapter-error.js';
import type { Page } from '../adapter.js';
import { dayEntrance } from '../history/anchor.js';
import { AT_END, readCursor } from '../history/read-cursor.js';
import type { RecordQuery, StoredEntry } from '../local/entry-storage.js';
import { cursorAt } from '../local/page-cursor.js';
import { headerKey, idKey, placedRange, type KeyPlace } from './idb-keys.js';
import type { RowGroup, RowHeader, RowKey } from './idb-layout.js';
import { resultOf } from './requests.js';

/** The ranges that a view is made of. */
export function groupsOf({ view }: Pick<RecordQuery, 'view'>): readonly RowGroup[] {
  return view === 'activities' ? ['user', 'system'] : ['user'];
}

/** Where reading begins, and in which direction. */
interface Start {
  /** Where; undefined for the end that the direction begins at. */
  readonly at?: KeyPlace | undefined;
  /** True where the entry at the place is read, too. */
  readonly isIncluded: boolean;
  /** True where older entries are read after newer ones. */
  readonly isDown: boolean;
  /** True of what is passed over at the beginning. */
  readonly isBefore?: ((entry: Dated) => boolean) | undefined;
}

/** Sorts after every id. */
const AFTER_IDS = [] as unknown as string;

async function startOf(store: IDBObjectStore, query: RecordQuery): Promise<Start> {
  const isDescending = query.sort?.direction !== 'ascending';
  const cursor = readCursor(query);
  if (cursor) {
    const at: KeyPlace | undefined = cursor.id === AT_END ? undefined : [-cursor.time, cursor.id];
    return { at, isIncluded: false, isDown: isDescending !== cursor.isBackward };
  }
  const { anchor } = query;
  if (!anchor) return { isIncluded: true, isDown: isDescending };
  if ('date' in anchor) {
    const { time, isBefore } = dayEntrance(query, anchor.date);
    return { at: [-time, isDescending ? '' : AFTER_IDS], isIncluded: true, isDown: isDescending, isBefore };
  }
  const key = await resultOf<RowKey | undefined>(store.get(idKey(anchor.id)));
  if (key?.[2] !== query.recordId || !groupsOf(query).includes(key[1])) {
    throw new AdapterError('not-found', `The view has no entry ${anchor.id}.`);
  }
  return { at: [key[3], key[4]], isIncluded: true, isDown: isDescending };
}

/** The rows of one range from a place on. A `getAll` cannot go backwards in every browser: a cursor does, a row a step. */
async function readRows(
  store: IDBObjectStore,
  group: RowGroup,
  { recordId }: RecordQuery,
  { at, isIncluded, isDown }: Start,
  most: number,
): Promise<StoredEntry[]> {
  if (isDown) {
    return resultOf<StoredEntry[]>(
      store.getAll(placedRange('row', group, recordId, { from: at, isFromOpen: !isIncluded }), most),
    );
  }
  const rows: StoredEntry[] = [];
  const request = store.openCursor(placedRange('row', group, recordId, { to: at, isToOpen: !isIncluded }), 'prev');
  let cursor = await resultOf(request);
  while (cursor && rows.push(cursor.value as StoredEntry) < most) {
    cursor.continue();
    cursor = await resultOf(request);
  }
  return rows;
}

/** The rows of all ranges of the view from a place on, merged. */
async function readMerged(
  store: IDBObjectStore,
  query: RecordQuery,
  start: Start,
  most: number,
): Promise<readonly StoredEntry[]> {
  const stretches = await Promise.all(groupsOf(query).map((group) => readRows(store, group, query, start, most)));
  if (stretches.length === 1) return stretches[0]!;
  const rows = sortInteractions(stretches.flat()) as StoredEntry[];
  return (start.isDown ? rows : rows.reverse()).slice(0, most);
}

const keyPlaceOf = (row: StoredEntry): KeyPlace => {
  const [time, id] = placeOf(row);
  return [-time, id];
};

/** True where an entry of the view stands before a place, in the direction of reading. */
async function isAnyBefore(
  store: IDBObjectStore,
  query: RecordQuery,
  isDown: boolean,
  place: KeyPlace | undefined,
): Promise<boolean> {
  const keys = await Promise.all(
    groupsOf(query).map(async (group) => {
      const { recordId } = query;
      if (!isDown)
        return resultOf(store.getKey(placedRange('row', group, recordId, { from: place, isFromOpen: true })));
      return (await resultOf(store.openKeyCursor(placedRange('row', group, recordId, { to: place }), 'prev')))?.key;
    }),
  );
  return keys.some((key) => key !== undefined);
}

async function totalOf(store: IDBObjectStore, query: RecordQuery): Promise<number> {
  const headers = await Promise.all(
    groupsOf(query).map((group) => resultOf<RowHeader | undefined>(store.get(headerKey(group, query.recordId)))),
  );
  return headers.reduce((sum, header) => sum + (header?.count ?? 0), 0);
}

/**
 * Reads one page of a history in the order of dates, in one transaction: one range read for each range, wherever it begins, and
 * a few single keys.
 */
export async function readPage(store: IDBObjectStore, query: RecordQuery): Promise<Page> {
  const { limit, cursor, anchor } = query;
  const isDescending = query.sort?.direction !== 'ascending';
  const first = await startOf(store, query);
  const counted = cursor === undefined ? totalOf(store, query) : undefined;
  let start = first;
  let rows: readonly StoredEntry[];
  let isMore: boolean;
  do {
    const read = await readMerged(store, query, start, limit + 1);
    isMore = read.length > limit;
    const wanted = isMore ? read.slice(0, limit) : read;
    // what is passed over stands at the beginning
    rows = start.isBefore ? wanted.slice(wanted.findIndex((row) => !start.isBefore!(row))) : wanted;
    if (start.isBefore && wanted.every(start.isBefore)) rows = [];
    start = { ...start, at: wanted.length ? keyPlaceOf(wanted.at(-1)!) : start.at, isIncluded: false };
  } while (!rows.length && isMore);
  const isBackward = first.isDown !== isDescending;
  const items = isBackward ? rows.toReversed() : rows;
  const cursorOf = (row: StoredEntry, goesBack: boolean) => cursorAt(query, ...placeOf(row), '', goesBack);
  const last = items.at(-1);
  const isAnchored = isBackward || (anchor !== undefined && cursor === undefined);
  const total = await counted;
  return {
    items,
    next: last && (isMore || isBackward) ? cursorOf(last, false) : null,
    ...(isAnchored && { previous: await previousOf() }),
    ...(cursor === undefined && { total, totalUnfiltered: total, ...(!anchor && { position: 0 }) }),
  };

  async function previousOf(): Promise<string | null> {
    const [top] = items;
    if (isBackward) return isMore && top ? cursorOf(top, true) : null;
    if (!(await isAnyBefore(store, query, first.isDown, top && keyPlaceOf(top)))) return null;
    return top ? cursorOf(top, true) : cursorAt(query, 0, AT_END, '', true);
  }
}
