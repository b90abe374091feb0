import { parseDate } from '../../../../../src/model/date.js';
import { isTimeZone } from '../../../../../src/model/time-zone.js';
import { check, StoreError } from '../store-error.js';
import type { ListQuery, Narrowing, SummarizeQuery } from '../store.js';

const MOST_ENTRIES = 200;
const SORTABLE = ['date', 'code', 'subject', 'user', 'status'];

const isDay = (day: string | undefined) => day === undefined || parseDate(day)?.kind === 'day';

function checkQuestion({ view, filters, timeZone }: SummarizeQuery): void {
  check('view', view === 'interactions' || view === 'activities', 'interactions or activities');
  check('from', isDay(filters?.from), 'a day, YYYY-MM-DD');
  check('to', isDay(filters?.to), 'a day, YYYY-MM-DD');
  // engines take offsets such as +05:30, which a database reads the other way round
  check('timeZone', timeZone === undefined || (/^[A-Z]/i.test(timeZone) && isTimeZone(timeZone)), 'an IANA time zone');
}

/** Checks how many answers are wanted. @throws StoreError `invalid` */
export function checkLimit(limit: number, most = MOST_ENTRIES): void {
  check('limit', Number.isInteger(limit) && limit >= 1 && limit <= most, `a whole number from 1 to ${most}`);
}

/** Checks what a page is asked for. @throws StoreError `invalid`, or `unsupported` for a day in an order that is not of dates */
export function checkQuery(query: ListQuery): void {
  checkQuestion(query);
  const { limit, sort, anchor } = query;
  checkLimit(limit);
  check('sort', !sort || SORTABLE.includes(sort.by), SORTABLE.join(', '));
  check('direction', !sort || /^(?:ascending|descending)$/.test(sort.direction), 'ascending or descending');
  if (!anchor) return;
  if ('id' in anchor) check('anchor', typeof anchor.id === 'string' && anchor.id, 'an id');
  else {
    check('anchor', parseDate(anchor.date)?.kind === 'day', 'a day, YYYY-MM-DD');
    if (sort && sort.by !== 'date') throw new StoreError('unsupported', 'A day is found in the order of dates only.');
  }
}

/** Checks what is asked about a whole history. @throws StoreError `invalid` */
export function checkSummary(query: SummarizeQuery): void {
  checkQuestion(query);
  const { by } = query;
  check('by', by === undefined || /^(?:day|week|month)$/.test(by), 'day, week or month');
}

/** Checks how a list is narrowed. @throws StoreError `invalid` */
export function checkNarrowing({ limit }: Narrowing): void {
  if (limit !== undefined) checkLimit(limit, 1000);
}
