import { asked, pages } from '../derived.js';
import { limitedAdapter } from '../good-adapters.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const sort: BrokenAdapters = {
  together: asked((query) => ({ ...query, sort: undefined })),
  directions: asked(({ sort, ...query }) => ({ ...query, sort: sort && { ...sort, direction: 'ascending' } })),
  paged: pages((page, { limit }) => (limit === 2 ? { ...page, items: page.items.toReversed() } : page)),
  complete: pages((page, query) => (query.sort ? { ...page, items: page.items.slice(1) } : page)),
  unclaimed: { good: limitedAdapter, broken: asked((query) => ({ ...query, sort: undefined })) },
};
