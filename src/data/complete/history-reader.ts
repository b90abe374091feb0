import { AdapterError, toAdapterError } from '../adapter-error.js';
import type { CallOptions, Page } from '../adapter.js';
import { decodePage } from '../decode.js';
import { Slices } from '../history/slices.js';

/** The clock of the page, or a test's. */
export interface ReaderClock {
  /** Epoch milliseconds. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** The page's own clock. */
export const pageClock: ReaderClock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => globalThis.setTimeout(callback, milliseconds) as unknown as number,
  clearTimeout: (timer) => globalThis.clearTimeout(timer),
};

/** What a reader reads with, and whom it tells. */
export interface ReaderOptions {
  /** Asks the adapter for the page at a cursor. */
  readonly list: (cursor: string | undefined, options: CallOptions) => Promise<unknown>;
  /** Takes a page and answers how many of its entries are new; `index` counts the pages. */
  readonly onPage: (page: Page, index: number) => Promise<number>;
  /** Hears that the end is reached, or that reading has stopped before. */
  readonly onStop: () => void;
  readonly clock: ReaderClock;
}

/** Milliseconds after which nobody waits for a page any more. */
const PATIENCE = 30_000;
/** Times that a page is asked for again, after 1, 2, 4… seconds. */
const MOST_TRIES = 5;
/** The longest pause that a backend may ask for, in seconds. */
const LONGEST_PAUSE = 300;
/** Pages in a row that bring nothing new before it is given up: a backend may answer with empty ones for ever. */
const MOST_EMPTY_PAGES = 10;

/** An adapter that answers at once would hold up the page, and whoever waits for what was read so far. */
const giveWay = () => new Slices().pause();

/**
 * Reads a history page by page to its end. It knows when to wait, to ask again and to give up; it does not know what is done
 * with the pages. It can be paused anywhere and goes on where it stopped.
 */
export class HistoryReader {
  /** Why reading stopped before the end; undefined while there is no such reason. */
  problem: AdapterError | undefined;
  /** When it did. */
  stoppedAt = -Infinity;
  readonly #options: ReaderOptions;
  /** Cursors of the pages that were read, and of the next one. */
  #cursors: (string | undefined)[] = [undefined];
  #isAtEnd = false;
  #emptyPages = 0;
  #run: AbortController | undefined;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  get isReading(): boolean {
    return this.#run !== undefined;
  }

  get isAtEnd(): boolean {
    return this.#isAtEnd;
  }

  /** Cursor of a page that was read. */
  cursorOf(index: number): string | undefined {
    return this.#cursors[index];
  }

  /** Begins, or goes on where it was paused or has failed. */
  start(): void {
    if (this.#run || this.#isAtEnd) return;
    this.problem = undefined;
    this.#run = new AbortController();
    void this.#read(this.#run.signal);
  }

  pause(): void {
    this.#run?.abort();
    this.#run = undefined;
  }

  /** Begins anew with the next start. */
  rewind(): void {
    this.pause();
    this.#cursors = [undefined];
    this.#isAtEnd = false;
    this.#emptyPages = 0;
  }

  /**
   * Reads the last page once more, for an entry of it has gone: to backends that count positions, what followed has moved up
   * to it.
   */
  stepBack(): void {
    if (this.#isAtEnd || this.#cursors.length < 2) return;
    const wasReading = this.isReading;
    this.pause();
    this.#cursors.pop();
    if (wasReading) this.start();
  }

  async #read(signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted && !this.#isAtEnd;) {
      try {
        const page = decodePage(await this.#ask(signal));
        tries = 0;
        await giveWay();
        await this.#take(page, signal);
        await giveWay();
      } catch (thrown) {
        if (signal.aborted) return;
        const error = toAdapterError(thrown);
        tries += 1;
        // whoever waits for the first page hears of it at once, as of any page
        if (!error.retryable || tries > MOST_TRIES || this.#cursors.length === 1) return this.#stop(error);
        await this.#wait(error.retryAfter ?? 2 ** (tries - 1), signal);
      }
    }
  }

  async #take(page: Page, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const fresh = await this.#options.onPage(page, this.#cursors.length - 1);
    if (signal.aborted) return;
    this.#emptyPages = fresh > 0 ? 0 : this.#emptyPages + 1;
    // a cursor that leads back to itself has no end: what it led to is all there is
    if (page.next === null || this.#cursors.includes(page.next)) {
      this.#isAtEnd = true;
      this.#stop(undefined);
    } else {
      this.#cursors.push(page.next);
      if (this.#emptyPages >= MOST_EMPTY_PAGES) {
        this.#emptyPages = 0;
        this.#stop(new AdapterError('server', `${MOST_EMPTY_PAGES} pages in a row brought nothing new.`));
      }
    }
  }

  #stop(problem: AdapterError | undefined): void {
    this.problem = problem;
    this.stoppedAt = this.#options.clock.now();
    this.pause();
    this.#options.onStop();
  }

  /** Asks for the next page, and no longer than people would wait. */
  #ask(signal: AbortSignal): Promise<unknown> {
    const { list, clock } = this.#options;
    const call = new AbortController();
    return new Promise((resolve, reject) => {
      const giveUp = (error: AdapterError) => {
        finish();
        call.abort(error);
        reject(error);
      };
      const onAbort = () => giveUp(new AdapterError('aborted', 'Reading was paused.'));
      const timer = clock.setTimeout(() => giveUp(new AdapterError('network', 'No page came in time.')), PATIENCE);
      const finish = () => {
        clock.clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      };
      signal.addEventListener('abort', onAbort);
      const answer = Promise.resolve().then(() => list(this.#cursors.at(-1), { signal: call.signal }));
      void answer.then(resolve, reject).finally(finish);
    });
  }

  #wait(seconds: number, signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    return new Promise((resolve) => {
      const timer = clock.setTimeout(done, Math.min(seconds, LONGEST_PAUSE) * 1000);
      function done() {
        clock.clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done);
    });
  }
}
