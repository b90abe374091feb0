/** What a page of the widget needs until its first rows are drawn, and nothing else: the rest is loaded when it is asked for. */
import type { Page } from '../adapter.js';
import type { RecordQuery, StoredEntry } from '../local/entry-storage.js';
import { cursorAt } from '../local/page-cursor.js';
import type { Query } from '../query.js';
import { markRange, rowRange, type RowHeader } from './idb-layout.js';
import { resultOf } from './requests.js';

function isZoned(locale: string | undefined, timeZone: string | undefined): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat(locale, { timeZone }));
  } catch {
    return false; // what is wrong with it is said by the part that checks queries
  }
}

/** True of a query without fault that asks for a first page, or for flags, of a record, and for nothing more. */
function isPlain(query: Query): query is RecordQuery {
  const { recordId, view, limit, timeZone, locale, sort, flagged, ...rest } = query;
  return (
    Object.values({ ...rest, ...rest.filters, filters: undefined }).every((value) => !value && value !== false) &&
    typeof recordId === 'string' &&
    recordId !== '' &&
    (flagged ? view === 'activities' : view === 'interactions') &&
    (!sort || (sort.by === 'date' && sort.direction === 'descending')) &&
    Number.isInteger(limit) &&
    limit > 0 &&
    limit <= 200 &&
    isZoned(locale, timeZone)
  );
}

/**
 * The newest interactions of a record, in one request: the header and the rows. Flags as far as there are none, which is the
 * rule.
 * @returns undefined where more is asked for
 */
export function firstPage(query: Query): ((store: IDBObjectStore) => Promise<Page | undefined>) | undefined {
  if (!isPlain(query)) return undefined;
  const { recordId, limit, flagged } = query;
  if (flagged) {
    return async (store) => {
      const count = await resultOf(store.count(markRange('flag', recordId)));
      return count ? undefined : { items: [], next: null, position: 0, total: 0 };
    };
  }
  return async (store) => {
    const records = await resultOf<(StoredEntry | RowHeader)[]>(store.getAll(rowRange('user', recordId), limit + 1));
    // a range without header has no rows
    const { count: total } = (records.shift() ?? { count: 0 }) as RowHeader;
    const items = records as StoredEntry[];
    const last = items.at(-1);
    const next = last && total > items.length ? cursorAt(query, [last.date, last.datePrecision], last.id) : null;
    return { items, next, position: 0, total, totalUnfiltered: total };
  };
}
