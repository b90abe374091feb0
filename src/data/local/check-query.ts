import { parseDate } from '../../model/parse-date.js';
import { isTimeZone } from '../../model/time-zone.js';
import { AdapterError } from '../adapter-error.js';
import type { AdapterCapabilities } from '../adapter.js';
import type { Filters, Query } from '../query.js';
import type { RecordQuery } from './entry-storage.js';

const MOST_ENTRIES = 200;

/** Refuses an argument, naming the field. */
export function refuse(field: string, reason: string): never {
  throw new AdapterError('invalid', `${field}: ${reason}`, { fields: { [field]: reason } });
}

/** Checks a text that must be there. */
export function checkText(field: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value === '') refuse(field, 'must be a text that is not empty');
}

/** Checks a number of answers wanted. */
export function checkLimit(limit: unknown, most = Number.MAX_SAFE_INTEGER): asserts limit is number {
  if (!Number.isInteger(limit) || (limit as number) < 1 || (limit as number) > most) {
    refuse('limit', `must be a whole number from 1 to ${most}`);
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // the only thing it throws for is a tag that is none
  }
}

/** What the adapter cannot do is said, never left out silently: a filter must not lie. */
function checkSupport(query: Query, capabilities: AdapterCapabilities): void {
  const unsupported = (what: string): never => {
    throw new AdapterError('unsupported', `This adapter does not ${what}.`);
  };
  const { sortable = ['date'], filterable = [], searchable = false } = capabilities;
  if (query.sort && !sortable.includes(query.sort.by)) unsupported(`sort by ${query.sort.by}`);
  for (const [name, value] of Object.entries(query.filters ?? {})) {
    if (value !== undefined && !filterable.includes(name as keyof Filters)) unsupported(`filter by ${name}`);
  }
  if (query.search?.trim() && !searchable) unsupported('search');
  if (query.anchor) unsupported('start at an anchor');
}

/**
 * Checks what a view asks for against the contract and against what the adapter can do.
 * @throws AdapterError `invalid` for an argument outside the contract, `unsupported` for what the adapter cannot do
 */
export function checkQuery(query: Query, capabilities: AdapterCapabilities): asserts query is RecordQuery {
  checkText('recordId', query.recordId);
  if (query.view !== 'interactions' && query.view !== 'activities') {
    refuse('view', 'must be interactions or activities');
  }
  checkLimit(query.limit, MOST_ENTRIES);
  if (query.sort && query.sort.direction !== 'ascending' && query.sort.direction !== 'descending') {
    refuse('sort', 'must be ascending or descending');
  }
  for (const bound of ['from', 'to'] as const) {
    const day = query.filters?.[bound];
    if (day !== undefined && parseDate(day)?.kind !== 'day') refuse(bound, 'must be a day, YYYY-MM-DD');
  }
  if (query.timeZone !== undefined && !isTimeZone(query.timeZone)) refuse('timeZone', 'must be an IANA time zone');
  if (query.locale !== undefined && !isLocale(query.locale)) refuse('locale', 'must be a BCP 47 language tag');
  checkSupport(query, capabilities);
}
