import { AdapterError } from '../../../src/data/adapter-error.js';
import type { Query } from '../../../src/data/query.js';
import { asked, stored } from '../derived.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const limits: BrokenAdapters = {
  one: asked((query) => ({ ...query, limit: Math.max(query.limit, 2) })),
  most: (good) => ({
    list: async (query: Query) => {
      if (query.limit > 100) throw new AdapterError('invalid', 'limit must not exceed 100');
      return good.list(query);
    },
  }),
  'odd-record': (good) => ({
    list: async (query: Query) => good.list({ ...query, recordId: decodeURIComponent(query.recordId ?? '') }),
  }),
  'long-record': (good) => ({
    list: async (query: Query) => {
      if ((query.recordId ?? '').length > 255) throw new RangeError('URI too long');
      return good.list(query);
    },
  }),
  'long-subject': stored((draft) => ({ ...draft, subject: draft.subject?.slice(0, 80) })),
  'long-comments': stored((draft) => ({ ...draft, comments: draft.comments?.slice(0, 65_535) })),
};
