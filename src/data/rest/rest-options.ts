import type { HeaderSource } from '../blocks/csrf.js';
import type { ErrorRules } from '../blocks/error-table.js';
import type { AdapterCapabilities } from '../adapter.js';
import type { RestClock } from './rest-clock.js';
import type { RestEndpoint } from './rest-endpoint.js';
import type { OperationId } from './protocol/operations.js';

/** What a host tells a `RestAdapter`. */
export interface RestAdapterOptions<Row extends object = Readonly<Record<string, unknown>>> {
  /** Where the service is: `/api/interactions`, or an address with its host. */
  readonly baseUrl: string;
  /** Sends every request, live updates included; the page's own `fetch` where absent. Credentials are its matter. */
  readonly fetch?: typeof fetch | undefined;
  /** Headers of each request, or a function that tells them anew each time: a bearer token. */
  readonly headers?: HeaderSource | Readonly<Record<string, string>> | undefined;
  /** Headers of requests that change something, on the page's own origin only: see `csrfFromCookie`, `csrfFromMeta`. */
  readonly csrf?: HeaderSource | undefined;
  /** What the service offers, by operation, where it does not say so itself. What it says is then not listened to. */
  readonly operations?: readonly OperationId[] | undefined;
  /** What its operations can do; goes before what the service says itself. */
  readonly capabilities?: AdapterCapabilities | undefined;
  /** An endpoint that exists already, and answers `list` in its own shape. */
  readonly list?: RestEndpoint<Row> | undefined;
  /** What the service means by its answers, where that is not what HTTP means. */
  readonly errors?: ErrorRules | undefined;
  /** Milliseconds until an answer is given up; 30,000 where absent. An upload is given up when it does not move for so long. */
  readonly timeout?: number | undefined;
  /** How often a request that may be repeated is sent again after a passing failure; 2 where absent. */
  readonly retries?: number | undefined;
  /** Milliseconds between two questions for changes where the service does not stream them; 20,000 where absent. */
  readonly pollEvery?: number | undefined;
  /** The clock, for tests. */
  readonly clock?: RestClock | undefined;
}
