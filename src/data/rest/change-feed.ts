import { AdapterError, toAdapterError, type AdapterErrorKind } from '../adapter-error.js';
import type { AdapterChange } from '../adapter.js';
import { readEvents } from './event-stream.js';
import { OPERATIONS } from './protocol/operations.js';
import { jitter, pause } from './rest-clock.js';
import { searchParams } from './list-params.js';
import { pathOf } from './path-of.js';
import type { RestRequest, Transport } from './transport.js';

/** What a feed needs beside its transport. */
export interface ChangeFeedOptions {
  readonly transport: Transport;
  readonly recordId: string;
  readonly tell: (change: AdapterChange) => void;
  /** Milliseconds between two questions where changes are not streamed. */
  readonly pollEvery: number;
  /** True where this feed may hold a connection open. */
  readonly mayStream: () => boolean;
}

/** Silence after which a stream is taken for lost: three heartbeats. */
const SILENCE = 45_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/** A connection that stood so long was none that failed. */
const STOOD = 10_000;

/** After these it is not asked again for this subscription. */
const FINAL: readonly AdapterErrorKind[] = ['forbidden', 'not-found', 'unsupported', 'invalid'];

/**
 * Hears of the changes of one record while it is awake: over a stream where the service has one, else by asking. It knows its
 * position, so that after a break it goes on where it was. What it cannot catch up with it tells as `stale`.
 */
export class ChangeFeed {
  readonly #options: ChangeFeedOptions;
  #run: AbortController | undefined;
  #position: string | undefined;
  /** True where something may have been missed, and the history has to be read again once the feed is open. */
  #isBehind = false;
  #failures = 0;
  #isStreamless = false;
  #retry = FIRST_PAUSE;
  /** True from waking up to having caught up. */
  #isReturning = false;
  /** Why nothing is heard any more: nobody is signed in, or the service has said no. */
  #ended: 'signed-out' | 'refused' | undefined;

  constructor(options: ChangeFeedOptions) {
    this.#options = options;
  }

  /** Where a page was read, a feed begins that has no position of its own yet: nothing between the two is missed. */
  begin(position: string): void {
    this.#position ??= position;
  }

  /** Listens, or goes on listening. */
  wake(): void {
    if (this.#run || this.#ended) return;
    const run = new AbortController();
    this.#run = run;
    void this.#listen(run.signal).finally(() => {
      if (this.#run === run) this.#run = undefined;
    });
  }

  /** Holds no connection and asks nothing until it is woken; it knows where it was. */
  sleep(): void {
    if (!this.#run) return;
    this.#run.abort();
    this.#run = undefined;
    this.#isReturning = this.#position !== undefined;
  }

  /** The service answers again: somebody has signed in, and the feed goes on where it was. */
  renew(): void {
    if (this.#ended !== 'signed-out') return;
    this.#ended = undefined;
    this.#isReturning = this.#position !== undefined;
    this.wake();
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options.transport;
    while (!signal.aborted) {
      try {
        await pause(clock, await this.#hear(signal), signal);
      } catch (thrown) {
        if (signal.aborted || this.#isOver(toAdapterError(thrown))) return;
        await pause(clock, this.#pauseAfterFailure(), signal);
      }
    }
  }

  /** Hears what there is to hear. @returns milliseconds to wait before it goes on */
  async #hear(signal: AbortSignal): Promise<number> {
    const { mayStream, pollEvery, transport } = this.#options;
    // while the page was hidden a lot may have happened, which comes faster in one piece
    const streams = !this.#isReturning && !this.#isStreamless && mayStream();
    if (streams) await this.#stream(signal);
    else await this.#ask(signal);
    this.#isReturning = false;
    if (this.#isStreamless || !mayStream()) return pollEvery * (0.75 + transport.clock.random() / 2);
    return streams ? this.#pauseAfterFailure() : 0;
  }

  #pauseAfterFailure(): number {
    return jitter(this.#options.transport.clock, ++this.#failures, this.#retry, LONGEST_PAUSE);
  }

  /** Whether a failure ends the listening. */
  #isOver(error: AdapterError): boolean {
    if (error instanceof PositionGone) {
      this.#position = undefined;
      this.#isBehind = true;
      return false;
    }
    if (error.kind === 'unauthenticated') this.#ended = 'signed-out';
    else if (FINAL.includes(error.kind)) this.#ended = 'refused';
    return this.#ended !== undefined;
  }

  /** Everything since the position, or the position of now. */
  async #ask(signal: AbortSignal): Promise<void> {
    for (;;) {
      const { transport } = this.#options;
      const { body, status } = await transport.ask(this.#request('application/json', signal));
      if (status === 410) throw new PositionGone('not-found', 'The position is too old.');
      const { length } = this.#take(body);
      this.#failures = 0;
      if (length === 0) return;
    }
  }

  async #stream(signal: AbortSignal): Promise<void> {
    const { transport } = this.#options;
    const { clock } = transport;
    const limit = new AbortController();
    const stop = () => limit.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    let timer: number | undefined;
    const heard = () => {
      clock.clearTimeout(timer);
      timer = clock.setTimeout(() => limit.abort(new AdapterError('network', 'The stream fell silent.')), SILENCE);
    };
    heard();
    const begun = clock.now();
    try {
      const request = this.#request('text/event-stream, application/json;q=0.5', limit.signal);
      const answer = await transport.open(request);
      if (answer.status === 410) throw new PositionGone('not-found', 'The position is too old.');
      const isStream = /^text\/event-stream\b/i.test(answer.headers.get('content-type') ?? '');
      if (!isStream || !answer.body) {
        this.#isStreamless = true;
        this.#take(await answer.json());
        return;
      }
      await this.#readStream(answer.body, limit.signal, heard);
      if (limit.signal.aborted) throw toAdapterError(limit.signal.reason);
    } finally {
      if (clock.now() - begun > STOOD) this.#failures = 0;
      clock.clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      limit.abort();
    }
  }

  async #readStream(body: ReadableStream<Uint8Array>, signal: AbortSignal, heard: () => void): Promise<void> {
    this.#catchUp();
    for await (const { id, data, retry } of readEvents(body, signal, heard)) {
      this.#retry = retry ?? this.#retry;
      if (data !== undefined) this.#options.tell(changeOf(data));
      this.#position = id ?? this.#position;
    }
  }

  #take(answer: unknown): readonly unknown[] {
    const { changes, next } = Object(answer) as { readonly changes?: unknown; readonly next?: unknown };
    if (!Array.isArray(changes) || typeof next !== 'string') {
      throw new AdapterError('unsupported', 'The feed of changes is none: expected {changes, next}.');
    }
    this.#position = next;
    this.#catchUp();
    for (const change of changes) this.#options.tell(change as AdapterChange);
    return changes;
  }

  #catchUp(): void {
    if (!this.#isBehind) return;
    this.#isBehind = false;
    this.#options.tell({ type: 'stale' });
  }

  #request(accept: string, signal: AbortSignal): RestRequest {
    const { method, path } = OPERATIONS.subscribe;
    return {
      method,
      path: pathOf(path, { recordId: this.#options.recordId }) + searchParams({ after: this.#position }),
      headers: { accept },
      signal,
      // the feed waits and asks again by itself
      isRepeatable: false,
      accepts: [410],
    };
  }
}

/** What happened since is not known any more. */
class PositionGone extends AdapterError {}

/** What cannot be read is to be read anew. */
function changeOf(data: string): AdapterChange {
  try {
    return JSON.parse(data) as AdapterChange;
  } catch {
    return { type: 'stale' };
  }
}
