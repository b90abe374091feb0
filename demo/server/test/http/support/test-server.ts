import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { JsonWebTokens } from '../../../src/auth/json-web-tokens.js';
import { createServer } from '../../../src/http/create-server.js';
import type { ServerOptions } from '../../../src/http/settings.js';
import type { Principal, Store } from '../../../src/store/store.js';

/** A body of a request, and headers beside those of the token. */
export interface Asked {
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly bytes?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A server that listens on a port of its own, for one test or a file of them. */
export interface TestServer {
  readonly server: FastifyInstance;
  readonly origin: string;
  /** Where the operations are. */
  readonly baseUrl: string;
  readonly tokens: JsonWebTokens;
  /** Every line of the log so far. */
  readonly log: readonly string[];
  /** Asks as somebody, or as nobody. */
  ask(who: Principal | null, request: string, asked?: Asked): Promise<Response>;
}

const started: FastifyInstance[] = [];

// one that a failed test has left open would keep the process, and the run would never end
after(() => Promise.all(started.map((server) => server.close())));

/** A store that outlives the servers of the tests that share it. */
function kept(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'close') return () => Promise.resolve();
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Starts a server over a store, which is left open when the server closes: by its test, or after all tests of the process. */
export async function startServer(store: Store, options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const tokens = new JsonWebTokens({ key: randomBytes(32), issuer: 'tests', audience: 'interactions' });
  const log: string[] = [];
  const server = await createServer({
    store: kept(store),
    verifier: tokens,
    // answers that a test has not read to their end keep their connections
    stopAfter: 1000,
    rate: { burst: 100_000, perSecond: 100_000 },
    log: { level: 'info', stream: { write: (line) => void log.push(line) } },
    ...options,
  });
  started.push(server);
  await server.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const baseUrl = `${origin}/api/interactions`;

  const ask: TestServer['ask'] = async (who, request, { json, bytes, headers = {}, signal } = {}) => {
    const [method, path] = request.split(' ', 2) as [string, string];
    const body = json === undefined ? bytes : JSON.stringify(json);
    const isStream = bytes instanceof ReadableStream;
    return fetch(baseUrl + path, {
      method,
      headers: {
        ...(who && { authorization: `Bearer ${await tokens.sign(who, 600)}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      ...(isStream && { duplex: 'half' as const }),
      ...(signal && { signal }),
    });
  };
  return { server, origin, baseUrl, tokens, log, ask };
}
