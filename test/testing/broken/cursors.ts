import type { Query } from '../../../src/data/query.js';
import { pages } from '../derived.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const cursors: BrokenAdapters = {
  'not-empty': pages((page) => ({ ...page, next: '' })),
  repeatable: (good) => {
    const used = new Set<string | undefined>([undefined]);
    return {
      list: async (query: Query) => {
        if (query.cursor !== undefined && used.has(query.cursor)) return { items: [], next: null };
        used.add(query.cursor);
        return good.list(query);
      },
    };
  },
  apart: (good) => {
    let place: string | undefined;
    return {
      list: async (query: Query) => {
        const page = await good.list({ ...query, cursor: query.cursor === undefined ? undefined : place });
        place = page.next ?? undefined;
        return { ...page, next: page.next && 'on' };
      },
    };
  },
  foreign: (good) => ({
    list: async (query: Query) => {
      if (query.cursor !== undefined) JSON.parse(query.cursor);
      return good.list(query);
    },
  }),
  growing: pages((page, { cursor }) => (cursor === undefined ? page : { ...page, items: page.items.slice(1) })),
};
