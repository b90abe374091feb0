import type { Query } from '../../../src/data/query.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { pages } from '../derived.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const paging: BrokenAdapters = {
  'no-repeat': (good) => {
    let last: Interaction[] = [];
    return {
      list: async (query: Query) => {
        const page = await good.list(query);
        const items = query.cursor === undefined ? page.items : [...last, ...page.items];
        last = page.items.slice(-1);
        return { ...page, items };
      },
    };
  },
  'nothing-lost': pages((page, { cursor }) => (cursor === undefined ? page : { ...page, items: page.items.slice(1) })),
  'same-order': pages((page, { limit }) => (limit === 2 ? { ...page, items: page.items.toReversed() } : page)),
  'goes-on': pages((page) => ({ ...page, next: null })),
  'new-cursors': (good) => ({
    list: async (query: Query) => ({ ...(await good.list({ ...query, cursor: undefined })), next: 'again' }),
  }),
  position: pages((page) => ({ ...page, position: 1 })),
  'comes-to-entries': () => ({
    list: ({ cursor = '' }: Query) => Promise.resolve({ items: [], next: `${cursor}more` }),
  }),
};
