import type { InteractionAdapter } from 'interaction-timeline';

/** What the page is told of an adapter that it cannot know. */
export interface SourceSettings {
  /** Address of a module, or of a backend. */
  readonly url: string;
  /** The page's `fetch`, with the token that was given. */
  readonly fetch: typeof fetch;
}

/** Where an adapter comes from. */
export interface Source {
  readonly label: string;
  /** The record that it is filled with, if it is. */
  readonly record?: string;
  readonly create: (settings: SourceSettings) => Promise<InteractionAdapter>;
}

const RECORD = 'sample';

/** The adapters that the page can check, by the value of its list. */
export const sources: Readonly<Record<string, Source>> = {
  memory: {
    label: 'Memory, filled with a sample',
    record: RECORD,
    async create() {
      const { MemoryAdapter } = await import('interaction-timeline/adapters/memory.js');
      const { sampleHistory } = await import('./sample-history.js');
      return new MemoryAdapter({ interactions: sampleHistory(RECORD) });
    },
  },
  indexeddb: {
    label: 'IndexedDB of this browser, filled with a sample',
    record: RECORD,
    async create() {
      const { IdbAdapter } = await import('interaction-timeline/adapters/indexeddb.js');
      const { sampleHistory } = await import('./sample-history.js');
      const adapter = new IdbAdapter({ name: 'interaction-timeline-check' });
      await adapter.importInteractions(sampleHistory(RECORD));
      return adapter;
    },
  },
  rest: {
    label: 'A REST backend',
    async create({ url, fetch }) {
      const { RestAdapter } = await import('interaction-timeline/adapters/rest.js');
      return new RestAdapter({ baseUrl: new URL(url, location.href).href, fetch });
    },
  },
  module: {
    label: 'A module of yours',
    async create({ url, fetch }) {
      const { adapter } = (await import(/* @vite-ignore */ new URL(url, location.href).href)) as {
        readonly adapter?: unknown;
      };
      const made: unknown =
        typeof adapter === 'function' ? await (adapter as (given: object) => unknown)({ fetch }) : adapter;
      if (!isAdapter(made)) throw new TypeError('The module exports no `adapter` that has a `list`.');
      return made;
    },
  },
};

function isAdapter(candidate: unknown): candidate is InteractionAdapter {
  return typeof (candidate as { list?: unknown } | null | undefined)?.list === 'function';
}

/** A `fetch` that sends a bearer token to where the adapter asks. */
export function fetchWith(token: string): typeof fetch {
  if (!token) return (...given) => fetch(...given);
  return (input, init) => {
    const request = new Request(input, init);
    request.headers.set('authorization', `Bearer ${token}`);
    return fetch(request);
  };
}
