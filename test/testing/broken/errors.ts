import { AdapterError } from '../../../src/data/adapter-error.js';
import type { CallOptions, Page } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import type { Break } from '../derived.js';
import type { BrokenAdapters } from './broken-adapter.js';

/** Two calls at once become one. */
const shared: Break = (good) => {
  let flight: Promise<Page> | undefined;
  return {
    list: (query: Query, options?: CallOptions) =>
      (flight ??= good.list(query, options).finally(() => (flight = undefined))),
  };
};

export const errors: BrokenAdapters = {
  promises: () => ({ codes: () => [] }),
  'never-throws': (good) => ({
    list: (query: Query, { signal }: CallOptions = {}) => {
      signal?.throwIfAborted();
      return good.list(query);
    },
  }),
  'aborted-before': (good) => ({ list: (query: Query) => good.list(query) }),
  'aborted-while': (good) => ({
    list: async (query: Query, { signal }: CallOptions = {}) => {
      if (signal?.aborted) throw new AdapterError('aborted', 'The call was aborted.');
      return good.list(query);
    },
  }),
  'aborted-apart': shared,
  'aborted-after': (good) => {
    let isClosed = false;
    return {
      list: async (query: Query, { signal }: CallOptions = {}) => {
        if (isClosed) throw new AdapterError('network', 'The connection is closed.');
        signal?.addEventListener('abort', () => (isClosed = true));
        return good.list(query, { signal });
      },
    };
  },
  concurrent: shared,
  kinds: (good) => ({
    list: (query: Query) =>
      good.list(query).catch((error: AdapterError) => {
        throw new Error(error.message);
      }),
  }),
  'says-more': (good) => ({
    list: (query: Query, options?: CallOptions) =>
      good.list(query, options).catch((error: AdapterError) => {
        throw new AdapterError(error.kind, error.message, { userMessage: 404 as unknown as string });
      }),
  }),
  retryable: (good) => ({
    list: (query: Query, options?: CallOptions) =>
      good.list(query, options).catch((error: AdapterError) => {
        throw new AdapterError(error.kind, error.message, { retryable: true });
      }),
  }),
};
