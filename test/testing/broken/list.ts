import type { Query } from '../../../src/data/query.js';
import { asked, pages, rows } from '../derived.js';
import { RECORD } from '../good-adapters.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const list: BrokenAdapters = {
  items: pages((page) => ({ ...page, items: { ...page.items } })),
  next: pages(({ items }) => ({ items })),
  'own-record': rows((entry) => ({ ...entry, recordId: 'another' })),
  'unknown-record': asked((query) => ({ ...query, recordId: RECORD })),
  limit: asked((query) => ({ ...query, limit: 200 })),
  'any-entry': pages((page) => ({ ...page, items: [], next: null })),
  repeatable: (good) => {
    let calls = 0;
    return {
      list: async (query: Query) => {
        const page = await good.list(query);
        calls += 1;
        return { ...page, items: [...page.items.slice(calls), ...page.items.slice(0, calls)] };
      },
    };
  },
  'leaves-query': (good) => ({ list: (query: Query) => good.list(Object.assign(query, { limit: 10 })) }),
  total: pages((page) => ({ ...page, total: 1 })),
  'total-alike': pages((page) => ({ ...page, total: page.items.length })),
  'total-unfiltered': pages((page) => ({ ...page, totalUnfiltered: 0 })),
};
