import type { Query } from '../../../src/data/query.js';
import { asked, pages } from '../derived.js';
import { limitedAdapter } from '../good-adapters.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const search: BrokenAdapters = {
  subject: pages((page, { search }) => (search ? { ...page, items: [] } : page)),
  comments: pages((page, { search = '' }) => ({
    ...page,
    items: page.items.filter(({ subject }) => subject?.includes(search)),
  })),
  case: pages((page, { search = '' }) => ({
    ...page,
    items: page.items.filter((entry) => JSON.stringify(entry).includes(search)),
  })),
  nothing: asked((query) => ({ ...query, search: undefined })),
  literal: (good) => ({
    list: async ({ search, ...query }: Query) => {
      const page = await good.list(query);
      const pattern = new RegExp(search ?? '', 'i');
      return { ...page, items: page.items.filter(({ subject }) => pattern.test(subject ?? '')) };
    },
  }),
  unclaimed: { good: limitedAdapter, broken: asked((query) => ({ ...query, search: undefined })) },
  filtered: asked((query) => (query.search ? { ...query, filters: undefined } : query)),
  paged: pages((page, { search, limit }) => (search && limit === 1 ? { ...page, next: null } : page)),
};
