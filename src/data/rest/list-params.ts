import type { SummaryQuery } from '../adapter.js';
import type { Filters, Query } from '../query.js';

/** A slash within a key, as a JSON Pointer writes it (RFC 6901). */
const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

const codeText = ({ code, subcode }: NonNullable<Filters['codes']>[number]) =>
  escapeKey(code) + (subcode === undefined ? '' : `/${escapeKey(subcode)}`);

/** What a parameter can say. */
export type ParamValue = string | number | boolean | undefined;

/** Values by the names of their parameters; lists are repeated, what is absent is left out. */
export function searchParams(values: Readonly<Record<string, ParamValue | readonly ParamValue[]>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined ? [] : [[name, String(one)]])),
  );
  const text = new URLSearchParams(pairs).toString();
  return text && `?${text}`;
}

/** What `list` and `summarize` ask alike. */
function questionParams({ view, search, timeZone, locale, flagged, pinned, filters = {} }: SummaryQuery) {
  const { codes, users, relations, from, to, status, hasFiles } = filters;
  const narrowing = { code: codes?.map(codeText), user: users, relation: relations, from, to, status, hasFiles };
  return { view, search: search?.trim() ? search : undefined, timeZone, locale, flagged, pinned, ...narrowing };
}

/** The parameters of a page. */
export function listParams(query: Query): string {
  const { sort, anchor, limit, cursor } = query;
  return searchParams({
    ...questionParams(query),
    sort: sort?.by,
    direction: sort?.direction,
    anchorDate: anchor && 'date' in anchor ? anchor.date : undefined,
    anchorId: anchor && 'id' in anchor ? anchor.id : undefined,
    limit,
    cursor,
  });
}

/** The parameters of a summary. */
export function summaryParams(query: SummaryQuery): string {
  return searchParams({ by: query.by, ...questionParams(query) });
}

/** True where a filter lets nothing through: a list without a choice, which no repeated parameter can say. */
export function hasEmptyFilter({ filters = {} }: Pick<Query, 'filters'>): boolean {
  return Object.values(filters).some((filter) => Array.isArray(filter) && filter.length === 0);
}
