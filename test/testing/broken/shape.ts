import type { Query } from '../../../src/data/query.js';
import { pages, rows } from '../derived.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const shape: BrokenAdapters = {
  ids: rows((entry, index) => ({ ...entry, id: index })),
  unique: pages((page) => ({ ...page, items: [...page.items, page.items[0]] })),
  dates: rows((entry) => ({ ...entry, date: 1_763_650_000 })),
  fields: rows((entry) => ({ ...entry, subject: 42 })),
  plain: rows((entry) => ({ ...entry, seen: new Date(0) })),
  copies: (good) => {
    const answers = new Map<string, unknown>();
    return {
      list: async (query: Query) => {
        const key = JSON.stringify(query);
        if (!answers.has(key)) answers.set(key, await good.list(query));
        return answers.get(key);
      },
    };
  },
  'code-of-subcode': rows(({ code: _, ...entry }) => ({ ...entry, subcode: 'visit' })),
  'ends-later': rows((entry) => ({ ...entry, until: '1970-01-01T00:00:00Z' })),
  'file-ids': rows((entry) => ({
    ...entry,
    attachments: [
      { id: '1', name: 'one.txt' },
      { id: '1', name: 'two.txt' },
    ],
  })),
  zones: rows((entry) => ({ ...entry, timeZone: 'Eastern' })),
  days: rows((entry) => ({ ...entry, datePrecision: 'minute' })),
  'relation-ids': rows((entry) => ({ ...entry, relations: [{ id: 'mother' }, { id: 'mother' }] })),
};
