import { sortTime } from '../../../src/model/sort-time.js';
import { asked, numbered, pages } from '../derived.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const order: BrokenAdapters = {
  'newest-first': pages((page) => ({ ...page, items: page.items.toReversed() })),
  'unknown-last': pages((page) => ({
    ...page,
    items: page.items.toSorted((a, b) => Number(b.date === null) - Number(a.date === null)),
  })),
  ties: numbered(
    (query) => query,
    (entries, { limit }) =>
      limit === 50
        ? entries
        : entries.toReversed().sort((a, b) => (sortTime(a.date) < sortTime(b.date) ? 1 : a.date === b.date ? 0 : -1)),
  ),
  'as-by-default': asked(({ sort, ...query }) => ({ ...query, sort: sort && { ...sort, direction: 'ascending' } })),
  'oldest-first': asked((query) => ({ ...query, sort: undefined })),
  'same-entries': pages((page, { sort }) => (sort ? { ...page, items: page.items.slice(1) } : page)),
};
