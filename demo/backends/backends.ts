import { IdbAdapter, MemoryAdapter, type InteractionAdapter } from 'interaction-timeline';
import { RestAdapter } from 'interaction-timeline/adapters/rest.js';
import { couchAdapter } from '../adapters/couchdb/couch-adapter.js';
import { TokenFetch } from '../portal/token-fetch.js';

/** Where interactions can be kept, and how the page is told about it. */
export interface Backend {
  readonly label: string;
  /** What becomes of what is logged, in a sentence. */
  readonly kept: string;
  /** @param parameters the page's own: `url` says where a backend answers */
  readonly createAdapter: (parameters: URLSearchParams) => InteractionAdapter;
}

/** One adapter for each, by the name in the page's address. */
export const backends: Readonly<Record<string, Backend>> = {
  memory: {
    label: 'Memory',
    kept: 'Gone when the page is closed.',
    createAdapter: () => new MemoryAdapter(),
  },
  indexeddb: {
    label: 'IndexedDB',
    kept: 'Kept in this browser.',
    createAdapter: () => new IdbAdapter({ name: 'interaction-timeline-backends' }),
  },
  couchdb: {
    label: 'CouchDB',
    kept: 'Kept in the database at “url” of the address, http://127.0.0.1:5984/interactions without it.',
    createAdapter: (parameters) => couchAdapter({ url: parameters.get('url') ?? 'http://127.0.0.1:5984/interactions' }),
  },
  rest: {
    label: 'REST',
    kept: 'Kept by the reference server that shows this page (npm run server).',
    createAdapter: () =>
      new RestAdapter({ baseUrl: '/api/interactions', fetch: new TokenFetch('/demo/token?as=keller').fetch }),
  },
};
