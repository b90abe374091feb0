import { AdapterError, toAdapterError } from '../adapter-error.js';
import type { CallOptions } from '../adapter.js';
import { throwIfAborted } from '../local/answer.js';
import type { HeaderSource } from './csrf.js';
import { errorTable, type ErrorRules } from './error-table.js';
import { askedName, readResponse } from './read-response.js';

/** How a backend is talked to. */
export interface RequesterOptions {
  /** Where paths begin: `/api/`, or an address with its host. */
  readonly baseUrl?: string | undefined;
  /** Sends the request; the page's own `fetch` where absent. Credentials are its matter. */
  readonly fetch?: typeof fetch | undefined;
  /** Headers of each request, or a function that tells them anew each time: a bearer token. */
  readonly headers?: HeaderSource | Readonly<Record<string, string>> | undefined;
  /** Headers of requests that change something, on the page's own origin only: see `csrfFromCookie`, `csrfFromMeta`. */
  readonly csrf?: HeaderSource | undefined;
  /** What the backend means by its answers. */
  readonly errors?: ErrorRules | undefined;
  /** Milliseconds until an answer is given up; 30,000 where absent. */
  readonly timeout?: number | undefined;
  /**
   * `manual` where a session that has expired leads to a login page on another origin: the browser would refuse that as a
   * fault of the network. Redirects are then no longer followed, and mean that somebody is signed out.
   */
  readonly redirect?: 'follow' | 'manual' | undefined;
}

/** One request. */
export interface RequestOptions extends CallOptions {
  /** `GET`, or `POST` where there is something to send. */
  readonly method?: string | undefined;
  /** Sent as JSON; a form, bytes or a text as it is. */
  readonly send?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What answers to this request mean, before the meanings for all. */
  readonly errors?: ErrorRules | undefined;
  readonly timeout?: number | undefined;
}

/** Sends a request and returns the JSON of its answer; undefined for an empty one. Rejects with an `AdapterError`. */
export type Requester = <Body = unknown>(path: string, options?: RequestOptions) => Promise<Body>;

const DEFAULT_TIMEOUT = 30_000;

/** Methods that change nothing, and need no token. */
const SAFE = /^(?:GET|HEAD|OPTIONS)$/;

/**
 * Makes a function that asks a backend over HTTP: cookies of the same origin go along, answers of whatever form are read, each
 * failure is an `AdapterError`, a call that nobody waits for any more is aborted, and one that never ends is given up.
 *
 * ```js
 * const call = createRequester({ baseUrl: '/api/', csrf: csrfFromCookie() });
 * const notes = await call(`records/${encodeURIComponent(recordId)}/notes`, { signal });
 * ```
 */
export function createRequester(settings: RequesterOptions = {}): Requester {
  const { baseUrl = '', errors, timeout: usualTimeout = DEFAULT_TIMEOUT } = settings;
  return async <Body>(path: string, options: RequestOptions = {}) => {
    const { signal, timeout = usualTimeout, method = options.send === undefined ? 'GET' : 'POST' } = options;
    throwIfAborted(signal);
    const url = baseUrl + path;
    const asked = askedName(url, method);
    const limit = new AbortController();
    const stop = () => limit.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(
      () => limit.abort(new AdapterError('network', `${asked}: no answer in ${timeout} ms`)),
      timeout,
    );
    try {
      const request = { ...initOf(settings, options, url, method), signal: limit.signal };
      // in a race, for a host's fetch may not know the signal
      const answer = await Promise.race([ask(settings, url, request, asked), aborted(limit.signal)]);
      return errorTable({
        ...errors,
        ...options.errors,
        any: (given) => options.errors?.any?.(given) || errors?.any?.(given),
      })(answer) as Body;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      throwIfAborted(signal);
    }
  };
}

async function ask({ fetch: send = fetch }: RequesterOptions, url: string, request: RequestInit, asked: string) {
  try {
    // called apart from the settings: the page's fetch wants no other `this`
    return await readResponse(await send(url, request), asked);
  } catch (cause) {
    const error = toAdapterError(cause);
    // a fault of the connection has no kind of its own; a host's fetch may throw what has one
    throw error.kind === 'server' && error !== cause
      ? new AdapterError('network', `${asked}: no answer`, { cause })
      : error;
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(toAdapterError(signal.reason)), { once: true });
  });
}

function initOf(
  { headers, csrf, redirect }: RequesterOptions,
  options: RequestOptions,
  url: string,
  method: string,
): RequestInit {
  const { send } = options;
  const isPlain = send !== undefined && Object(send) === send && !isBody(send);
  const own = typeof headers === 'function' ? headers() : headers;
  const token = csrf && !SAFE.test(method.toUpperCase()) ? csrf() : {};
  return {
    method,
    headers: {
      accept: 'application/json',
      ...(isPlain && { 'content-type': 'application/json' }),
      ...own,
      ...(Object.keys(token).length > 0 && isOwnOrigin(url) && token),
      ...options.headers,
    },
    ...(send !== undefined && { body: (isPlain ? JSON.stringify(send) : send) as BodyInit }),
    ...(redirect && { redirect }),
  };
}

const isBody = (value: unknown) =>
  [Blob, FormData, URLSearchParams, ArrayBuffer].some((type) => value instanceof type) || ArrayBuffer.isView(value);

/** A token is nobody else's business. */
function isOwnOrigin(url: string): boolean {
  return new URL(url, location.href).origin === location.origin;
}
