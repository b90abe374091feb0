import { CodeTree } from '../../model/code-tree.js';
import type { AdapterCapabilities } from '../adapter.js';
import { filterMatcher, searchMatcher } from '../history/match.js';
import type { Filters, Query } from '../query.js';
import type { Digest } from './digest.js';
import { usedFilters } from './needs-completion.js';

/** What is asked of the adapter itself, page by page. */
export type SourceQuery = Omit<Query, 'limit' | 'cursor' | 'anchor'>;

function pick({ filters = {} }: SourceQuery, names: readonly (keyof Filters)[]): Filters | undefined {
  return names.length ? Object.fromEntries(names.map((name) => [name, filters[name]])) : undefined;
}

/** The part of a query that the adapter answers itself, whose entries hold all that the query is about. */
export function sourceOf(query: SourceQuery, capabilities: AdapterCapabilities): SourceQuery {
  const { recordId, view, sort, search, timeZone, locale, flagged, pinned } = query;
  const { sortable = ['date'], filterable = [], searchable } = capabilities;
  const filters = pick(
    query,
    usedFilters(query).filter((name) => filterable.includes(name)),
  );
  return {
    recordId,
    view,
    timeZone,
    locale,
    ...(flagged !== undefined && { flagged }),
    ...(pinned !== undefined && { pinned }),
    ...(filters && { filters }),
    ...(searchable && search?.trim() && { search }),
    ...(sort && sortable.includes(sort.by) && { sort }),
  };
}

/** The same history, without any narrowing. */
export function wholeOf({ filters, search, sort, ...whole }: SourceQuery): SourceQuery {
  return whole;
}

/** Equal for sources that have the same entries, in whatever order. */
export function sourceKey({ recordId, view, flagged, pinned, filters, search, timeZone }: SourceQuery): string {
  const zone = filters?.from || filters?.to ? timeZone : '';
  const narrowing = Object.entries(filters ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([recordId, view, flagged, pinned, narrowing, search, zone]);
}

/** What is left of a query to do with the entries of a source. */
export function restOf(query: SourceQuery, source: SourceQuery): SourceQuery {
  const { search, ...rest } = query;
  const done = usedFilters(source);
  const filters = pick(
    query,
    usedFilters(query).filter((name) => !done.includes(name)),
  );
  return { ...rest, filters, ...(!source.search && search?.trim() && { search }) };
}

/** Whether an entry that was written belongs to a source. Its adapter knows better, but is not asked for each. */
export function sourceTest(source: SourceQuery): (digest: Digest) => boolean {
  const passes = filterMatcher(source);
  const isFound = searchMatcher(source.search ?? '', new CodeTree([]));
  return ({ entry, time, folded }) =>
    (source.view === 'activities' || entry.origin !== 'system') && passes(entry, time) && isFound(entry, folded);
}
