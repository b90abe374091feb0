import { AdapterError, toAdapterError } from '../adapter-error.js';
import type { BackendAnswer } from '../blocks/backend-answer.js';
import { askedName, readResponse } from '../blocks/read-response.js';
import { throwIfAborted } from '../local/answer.js';
import { answerJudge } from './judge-answer.js';
import { jitter, pageRestClock, pause, type RestClock } from './rest-clock.js';
import type { RestAdapterOptions } from './rest-options.js';
import { canTellProgress, sendUpload } from './upload-request.js';

/** One request. */
export interface RestRequest {
  readonly method: string;
  /** Follows the base URL, query included. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | Blob | undefined;
  readonly signal?: AbortSignal | undefined;
  /** True where sending it twice is as good as once: it asks, or it carries a key that the service knows it by. */
  readonly isRepeatable: boolean;
  /** Statuses that are the caller's to judge. */
  readonly accepts?: readonly number[] | undefined;
  /** Hears the part of the body that went out, where the page can tell. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** A good answer, or one whose status is the caller's to judge. */
export interface RestAnswer {
  readonly body: unknown;
  readonly status: number;
  readonly headers: Headers;
}

const TIMEOUT = 30_000;
const RETRIES = 2;
/** First bound of the time between two attempts, in milliseconds. */
const FIRST_PAUSE = 500;
/** The longest that a request waits by itself; who is told to wait longer learns that at once. */
const LONGEST_PAUSE = 10_000;
/** Bytes a second of the slowest line that a file is sent over, where nobody can tell how it goes. */
const SLOWEST = 16_000;

const PASSING = /^(?:429|502|503|504)$/;
const SAFE = /^(?:GET|HEAD)$/;

/** What went wrong with an attempt; `wait` where another one may help. */
interface Failure {
  readonly error: unknown;
  readonly wait?: number | undefined;
}

/** Sends requests to the service, within a time, again where that may help, and judges what comes back. */
export class Transport {
  readonly clock: RestClock;
  readonly #options: RestAdapterOptions<never>;
  readonly #judge: (answer: BackendAnswer) => unknown;
  readonly #timeout: number;
  readonly #onAnswer: () => void;

  /** @param onAnswer called for each good answer: the service is there, and the user signed in */
  constructor(options: RestAdapterOptions<never>, onAnswer: () => void) {
    this.#options = options;
    this.#onAnswer = onAnswer;
    this.clock = options.clock ?? pageRestClock;
    this.#timeout = options.timeout ?? TIMEOUT;
    this.#judge = answerJudge(options.errors, () => this.clock.now());
  }

  /** Asks for JSON. @throws AdapterError */
  ask(request: RestRequest): Promise<RestAnswer> {
    return this.#try(request, async (signal, moved) => {
      const answer = await readResponse(await this.#send(request, signal, moved), this.#asked(request));
      const { status, headers } = answer;
      const judged = () => (request.accepts?.includes(status) ? undefined : this.#judge(answer));
      return [answer, () => ({ body: judged(), status, headers })];
    });
  }

  /**
   * Asks for bytes, or for a stream: the answer is there with its headers, and its body is the caller's to read.
   * @throws AdapterError for what is no good answer
   */
  open(request: RestRequest): Promise<Response> {
    const attempt = async (signal: AbortSignal, moved: () => void) => {
      const response = await this.#send(request, signal, moved);
      if (response.ok || request.accepts?.includes(response.status)) return [response, () => response] as const;
      const answer = await readResponse(response, this.#asked(request));
      const refuse = (): Response => {
        this.#judge(answer);
        throw new AdapterError('server', `${answer.asked}: ${answer.status} instead of bytes`);
      };
      return [answer, refuse] as const;
    };
    return this.#try(request, attempt, { staysOpen: true });
  }

  async #try<Good>(
    request: RestRequest,
    attempt: (signal: AbortSignal, moved: () => void) => Promise<readonly [BackendAnswer | Response, () => Good]>,
    { staysOpen = false } = {},
  ): Promise<Good> {
    const { signal, isRepeatable } = request;
    const { retries = RETRIES } = this.#options;
    for (let failures = 1; ; failures++) {
      let failure: Failure;
      try {
        const [answer, judge] = await this.#within(request, attempt, staysOpen);
        try {
          const good = judge();
          this.#onAnswer();
          return good;
        } catch (error) {
          const wait = PASSING.test(String(answer.status)) ? this.#pauseAfter(error, failures) : undefined;
          failure = { error, wait };
        }
      } catch (error) {
        failure = { error, wait: isBrokenLine(error) ? this.#pauseAfter(error, failures) : undefined };
      }
      throwIfAborted(signal);
      if (!isRepeatable || failure.wait === undefined || failures > retries || failure.wait > LONGEST_PAUSE) {
        throw toAdapterError(failure.error);
      }
      await pause(this.clock, failure.wait, signal);
      throwIfAborted(signal);
    }
  }

  /** The service's own word, and a little more so that not all come back at once; else what is usual. */
  #pauseAfter(error: unknown, failures: number): number {
    const { retryAfter } = toAdapterError(error);
    const more = jitter(this.clock, failures, FIRST_PAUSE, LONGEST_PAUSE);
    return retryAfter === undefined ? more : retryAfter * 1000 + this.clock.random() * FIRST_PAUSE;
  }

  /** Gives up where nobody waits any more, or nothing moves for too long. */
  async #within<Answer>(
    { signal, body, onProgress, ...request }: RestRequest,
    work: (signal: AbortSignal, moved: () => void) => Promise<Answer>,
    staysOpen: boolean,
  ): Promise<Answer> {
    throwIfAborted(signal);
    const limit = new AbortController();
    const stop = () => limit.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    const isTold = onProgress && this.#tellsProgress;
    const time = this.#timeout + (body instanceof Blob && !isTold ? (body.size / SLOWEST) * 1000 : 0);
    let timer: number | undefined;
    const moved = () => {
      this.clock.clearTimeout(timer);
      timer = this.clock.setTimeout(() => limit.abort(new GivenUp(this.#asked(request), time)), time);
    };
    moved();
    try {
      // in a race, for a host's fetch may not know the signal
      return await Promise.race([work(limit.signal, moved), aborted(limit.signal)]);
    } catch (error) {
      throwIfAborted(signal);
      throw limit.signal.aborted ? limit.signal.reason : error;
    } finally {
      this.clock.clearTimeout(timer);
      // the body of an open answer is still on its way
      if (!staysOpen) signal?.removeEventListener('abort', stop);
    }
  }

  /** A host that brings its own `fetch` wants every request to go through it. */
  get #tellsProgress(): boolean {
    return !this.#options.fetch && canTellProgress();
  }

  async #send(request: RestRequest, signal: AbortSignal, moved: () => void): Promise<Response> {
    const { method, body, onProgress } = request;
    const url = this.#url(request);
    const headers = this.#headers(request, url);
    const { fetch: send = globalThis.fetch } = this.#options;
    try {
      if (body instanceof Blob && onProgress && this.#tellsProgress) {
        const tell = (fraction: number) => {
          moved();
          onProgress(fraction);
        };
        return await sendUpload({ url, method, headers, body, signal, onProgress: tell });
      }
      return await send(url, { method, headers, signal, ...(body !== undefined && { body }) });
    } catch (cause) {
      const error = toAdapterError(cause);
      // a host's fetch may throw what has a kind; anything else is a fault of the line
      if (error === cause || error.kind !== 'server') throw error;
      throw new AdapterError('network', `${this.#asked(request)}: no answer`, { cause });
    }
  }

  #headers({ method, headers }: RestRequest, url: string): Record<string, string> {
    const { headers: given = {}, csrf } = this.#options;
    const token = csrf && !SAFE.test(method) && isOwnOrigin(url) ? csrf() : {};
    const own = typeof given === 'function' ? given() : given;
    return { accept: 'application/json, application/problem+json', ...own, ...token, ...headers };
  }

  #url({ path }: Pick<RestRequest, 'path'>): string {
    return this.#options.baseUrl.replace(/\/$/, '') + path;
  }

  #asked(request: Pick<RestRequest, 'method' | 'path'>): string {
    return askedName(this.#url(request), request.method);
  }
}

/** Nothing came in time: who has waited so long is asked, not made to wait again. */
class GivenUp extends AdapterError {
  constructor(asked: string, milliseconds: number) {
    super('network', `${asked}: no answer in ${Math.round(milliseconds)} ms`);
  }
}

const isBrokenLine = (error: unknown) => !(error instanceof GivenUp) && toAdapterError(error).kind === 'network';

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(toAdapterError(signal.reason)), { once: true });
  });
}

/** A token is nobody else's business. */
function isOwnOrigin(url: string): boolean {
  const { href, origin } = globalThis.location ?? {};
  return href === undefined || new URL(url, href).origin === origin;
}
