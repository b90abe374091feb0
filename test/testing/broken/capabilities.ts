import { AdapterError } from '../../../src/data/adapter-error.js';
import type { Query } from '../../../src/data/query.js';
import { asked, rows, type Break } from '../derived.js';
import { anyRecordAdapter } from '../good-adapters.js';
import type { BrokenAdapters } from './broken-adapter.js';

function saying(capabilities: object, more: object = {}): Break {
  return (good) => ({ capabilities: { ...good.capabilities, ...capabilities }, ...more });
}

export const capabilities: BrokenAdapters = {
  methods: () => ({ attach: true }),
  sortable: saying({ sortable: ['colour'] }),
  filterable: saying({ filterable: ['colour'] }),
  files: saying({ files: 'after' }, { attach: undefined }),
  'file-size': saying({ maxFileSize: '25 MB' }),
  same: (good) => {
    let calls = 0;
    return {
      get capabilities() {
        return { searchable: calls > 0 };
      },
      list: (query: Query) => {
        calls += 1;
        return good.list(query);
      },
    };
  },
  records: {
    good: anyRecordAdapter,
    broken: (good) => ({
      list: async (query: Query) => {
        if (query.recordId === undefined) throw new AdapterError('invalid', 'recordId is required');
        return good.list(query);
      },
    }),
  },
  'names-records': { good: anyRecordAdapter, broken: rows(({ recordId: _, ...entry }) => entry) },
  anchor: asked((query) => ({ ...query, anchor: undefined })),
  'file-count': saying({ maxFiles: 0 }),
  'file-types': saying({ fileTypes: ['pictures'] }),
  visibilities: saying({ visibilities: [{ key: 'staff' }, { key: 'staff' }] }),
  forms: saying({ searchable: 'yes' }),
};
