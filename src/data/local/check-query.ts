import { parseDate } from '../../model/parse-date.js';
import { isTimeZone } from '../../model/time-zone.js';
import { AdapterError } from '../adapter-error.js';
import type { AdapterCapabilities } from '../adapter.js';
import type { Filters, Query } from '../query.js';
import type { RecordQuery } from './entry-storage.js';

const MOST_ENTRIES = 200;

/** Refuses an argument that does not keep to its rule. @throws AdapterError `invalid` that names the field */
export function check(field: string, isKept: unknown, rule: string): asserts isKept {
  if (!isKept)
    throw new AdapterError('invalid', `${field} must be ${rule}`, { fields: { [field]: `must be ${rule}` } });
}

/** Checks a text that must be there. */
export function checkText(field: string, value: unknown): asserts value is string {
  check(field, value && typeof value === 'string', 'a text that is not empty');
}

/** Checks a value that may be absent. */
export function checkChoice(field: string, value: unknown, ...choices: readonly string[]): void {
  check(field, value === undefined || choices.includes(value as string), choices.join(' or '));
}

/** Checks a number of answers wanted. */
export function checkLimit(limit: number, most = Infinity): void {
  check('limit', Number.isInteger(limit) && limit >= 1 && limit <= most, `a whole number from 1 to ${most}`);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // the only thing it throws for is a tag that is none
  }
}

/** What the adapter cannot do is said, never left out silently: a filter must not lie. */
function isSupported(
  { sort, filters = {}, search, anchor }: Query,
  { sortable = ['date'], filterable = [], searchable = false }: AdapterCapabilities,
): boolean {
  const wanted = Object.entries(filters).filter(([, filter]) => filter !== undefined);
  return (
    (!sort || sortable.includes(sort.by)) &&
    wanted.every(([name]) => filterable.includes(name as keyof Filters)) &&
    (searchable || !search?.trim()) &&
    !anchor
  );
}

/**
 * Checks what a view asks for against the contract and against what the adapter can do.
 * @throws AdapterError `invalid` for an argument outside the contract, `unsupported` for what the adapter cannot do
 */
export function checkQuery(query: Query, capabilities: AdapterCapabilities): asserts query is RecordQuery {
  const { recordId, view, limit, sort, filters, timeZone, locale } = query;
  checkText('recordId', recordId);
  checkChoice('view', view, 'interactions', 'activities');
  checkLimit(limit, MOST_ENTRIES);
  checkChoice('sort', sort?.direction, 'ascending', 'descending');
  for (const bound of ['from', 'to'] as const) {
    const day = filters?.[bound];
    check(bound, day === undefined || parseDate(day)?.kind === 'day', 'a day, YYYY-MM-DD');
  }
  check('timeZone', timeZone === undefined || isTimeZone(timeZone), 'an IANA time zone');
  check('locale', locale === undefined || isLocale(locale), 'a BCP 47 language tag');
  if (!isSupported(query, capabilities)) {
    throw new AdapterError('unsupported', 'The query asks for more than `capabilities` offers.');
  }
}
