import { AdapterError } from '../../../src/data/adapter-error.js';
import type { Query } from '../../../src/data/query.js';
import { asked, pages, rows } from '../derived.js';
import { RECORD } from '../good-adapters.js';
import { saying } from '../good-extras.js';
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
  rights: { good: saying({ can: { create: true } }), broken: pages((page) => ({ ...page, can: { create: 'yes' } })) },
  withheld: { good: saying({ withheld: 2 }), broken: pages((page) => ({ ...page, withheld: 'some' })) },
  'as-of': {
    good: saying({ asOf: '2026-11-20T10:00:00Z' }),
    broken: pages((page) => ({ ...page, asOf: 'a minute ago' })),
  },
  problems: {
    good: saying({ problems: [{ source: 'Mail', error: new AdapterError('network', 'No answer.') }] }),
    broken: pages((page) => ({ ...page, problems: [{ source: 'Mail', error: new Error('No answer.') }] })),
  },
  covered: {
    good: saying({ covered: { read: 5, of: 10 } }),
    broken: pages((page) => ({ ...page, covered: { read: 10, of: 5 } })),
  },
};
