import type { AdapterCapabilities } from '../adapter.js';
import type { Filters, Query } from '../query.js';

/** The filters of a query that narrow anything. */
export function usedFilters({ filters = {} }: Pick<Query, 'filters'>): (keyof Filters)[] {
  return (Object.keys(filters) as (keyof Filters)[]).filter((name) => filters[name] !== undefined);
}

/** True where a query asks for more than an adapter's `list` does: for `completeAdapter`, which is loaded only then. */
export function needsCompletion(
  query: Pick<Query, 'sort' | 'filters' | 'search' | 'anchor'>,
  { sortable = ['date'], filterable = [], searchable, anchors }: AdapterCapabilities = {},
): boolean {
  const { sort, search, anchor } = query;
  return (
    (sort !== undefined && !sortable.includes(sort.by)) ||
    usedFilters(query).some((name) => !filterable.includes(name)) ||
    (!searchable && Boolean(search?.trim())) ||
    (!anchors && anchor !== undefined)
  );
}
