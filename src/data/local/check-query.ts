import { parseDate } from '../../model/parse-date.js';
import { isTimeZone } from '../../model/time-zone.js';
import { AdapterError } from '../adapter-error.js';
import type { AdapterCapabilities, SummaryQuery } from '../adapter.js';
import type { Filters, Query } from '../query.js';
import type { RecordQuery, RecordSummaryQuery } from './entry-storage.js';

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

function checkDay(field: string, day: string | undefined): void {
  check(field, day === undefined || parseDate(day)?.kind === 'day', 'a day, YYYY-MM-DD');
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // the only thing it throws for is a tag that is none
  }
}

/** What the adapter cannot do is said, never left out silently: a filter must not lie. */
function checkSupport(
  { sort, filters = {}, search, anchor, pinned }: SummaryQuery & Partial<Query>,
  { sortable = ['date'], filterable = [], searchable = false, anchors = false, pinnable = false }: AdapterCapabilities,
): void {
  const wanted = Object.entries(filters).filter(([, filter]) => filter !== undefined);
  const isSupported =
    (!sort || sortable.includes(sort.by)) &&
    wanted.every(([name]) => filterable.includes(name as keyof Filters)) &&
    (searchable || !search?.trim()) &&
    (pinnable || !pinned) &&
    (!anchor || (anchors && ('id' in anchor || !sort || sort.by === 'date')));
  if (!isSupported) {
    throw new AdapterError(
      'unsupported',
      'The query asks for more than `capabilities` offers, or for a day in another order.',
    );
  }
}

function checkQuestion({ recordId, view, filters, timeZone, locale }: SummaryQuery): void {
  checkText('recordId', recordId);
  checkChoice('view', view, 'interactions', 'activities');
  checkDay('from', filters?.from);
  checkDay('to', filters?.to);
  check('timeZone', timeZone === undefined || isTimeZone(timeZone), 'an IANA time zone');
  check('locale', locale === undefined || isLocale(locale), 'a BCP 47 language tag');
}

/**
 * Checks what a view asks for against the contract and against what the adapter can do.
 * @throws AdapterError `invalid` for an argument outside the contract, `unsupported` for what the adapter cannot do
 */
export function checkQuery(query: Query, capabilities: AdapterCapabilities): asserts query is RecordQuery {
  checkQuestion(query);
  const { limit, sort, anchor } = query;
  checkLimit(limit, MOST_ENTRIES);
  checkChoice('sort', sort?.direction, 'ascending', 'descending');
  if (anchor && 'id' in anchor) checkText('anchor', anchor.id);
  else if (anchor) checkDay('anchor', anchor.date ?? '');
  checkSupport(query, capabilities);
}

/** Checks what is asked about a whole history, as `checkQuery` does. */
export function checkSummaryQuery(
  query: SummaryQuery,
  capabilities: AdapterCapabilities,
): asserts query is RecordSummaryQuery {
  checkQuestion(query);
  checkChoice('by', query.by, 'day', 'week', 'month');
  checkSupport(query, capabilities);
}
