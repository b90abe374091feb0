import { ChangeListeners, type ChangeListener } from '../local/change-listeners.js';
import { ChangeFeed } from './change-feed.js';
import { pause } from './rest-clock.js';
import type { Transport } from './transport.js';

/** Milliseconds for which the position of a page is where whoever has read it stands. */
const FRESH = 1_000;

/** Milliseconds that a feed waits for a page to say where it begins. */
const PATIENCE = 5_000;

/** A feed and how many listen to it. */
interface Followed {
  readonly feed: ChangeFeed;
  listeners: number;
  /** While the feed waits for the page that says where it begins. */
  hold?: AbortController | undefined;
}

/** Where a feed was when a page was read. */
interface Noted {
  readonly position: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Whether anybody can see the page; where there is none, somebody can. */
const isVisible = () => globalThis.document?.visibilityState !== 'hidden';

/**
 * The feeds of an adapter: one a record, however many listen, and one connection held open in all. A page that nobody sees
 * holds none, so that it leaves the few connections of HTTP/1.1 to others and stays in the back/forward cache.
 */
export class ChangeFeeds {
  readonly #transport: Transport;
  readonly #pollEvery: number;
  readonly #listeners = new ChangeListeners();
  readonly #followed = new Map<string, Followed>();
  /** Positions at which pages were read, by record. */
  readonly #positions = new Map<string, Noted>();
  /** The page of a record that is on its way. */
  readonly #reads = new Map<string, Promise<unknown>>();
  /** True from the page's own word that it goes away, which comes before it is hidden. */
  #isLeaving = false;

  constructor(transport: Transport, pollEvery: number) {
    this.#transport = transport;
    this.#pollEvery = pollEvery;
  }

  subscribe(recordId: string, listener: ChangeListener): () => void {
    const stop = this.#listeners.subscribe(recordId, listener);
    const followed = this.#followed.get(recordId) ?? this.#follow(recordId);
    followed.listeners += 1;
    let isStopped = false;
    return () => {
      if (isStopped) return;
      isStopped = true;
      stop();
      followed.listeners -= 1;
      if (followed.listeners === 0) this.#leave(recordId, followed);
    };
  }

  /** A page of a record is on its way. What it says of the feed is noted before it is there. @returns the page */
  reading<Page>(recordId: string, page: Promise<Page>): Promise<Page> {
    const end = () => {
      if (this.#reads.get(recordId) !== page) return;
      this.#reads.delete(recordId);
      // where it does not say where it was read, the feed begins from now
      if (!this.#positions.has(recordId)) this.#followed.get(recordId)?.hold?.abort();
    };
    this.#reads.set(recordId, page);
    page.then(end, end);
    return page;
  }

  /** A page of a record was read at this position of its feed. */
  note(recordId: string, position: string): void {
    this.#positions.set(recordId, { position, at: this.#transport.clock.now() });
    this.#followed.get(recordId)?.hold?.abort();
  }

  /** The service answers: what it had refused is worth another try. */
  renew(): void {
    if (!this.#isAwake) return;
    for (const { feed, hold } of this.#followed.values()) if (!hold) feed.renew();
  }

  get #isAwake(): boolean {
    return isVisible() && !this.#isLeaving;
  }

  #follow(recordId: string): Followed {
    if (this.#followed.size === 0) this.#watchPage('addEventListener');
    const feed: ChangeFeed = new ChangeFeed({
      transport: this.#transport,
      recordId,
      pollEvery: this.#pollEvery,
      tell: (change) => this.#listeners.tell(recordId, change),
      mayStream: () => this.#followed.values().next().value?.feed === feed,
    });
    const followed: Followed = { feed, listeners: 0 };
    this.#followed.set(recordId, followed);
    const noted = this.#positions.get(recordId);
    const isFresh = noted && this.#transport.clock.now() - noted.at <= FRESH;
    if (isFresh) this.#begin(recordId, followed);
    else void this.#hold(recordId, followed, noted);
    return followed;
  }

  #begin(recordId: string, { feed }: Followed): void {
    const noted = this.#positions.get(recordId);
    if (noted) feed.begin(noted.position);
    if (this.#isAwake) feed.wake();
  }

  /**
   * Lets a feed begin with the next page: from where an older one was read it would bring as news what that page has already.
   * If none comes, the older one is better than to miss something. Where none was read before, the feed waits only for a page that is
   * on its way: from now it would miss what comes after that page was read and before it begins.
   */
  async #hold(recordId: string, followed: Followed, older: Noted | undefined): Promise<void> {
    const hold = (followed.hold = new AbortController());
    // who listens may ask for the page right after
    await Promise.resolve();
    if (older || this.#reads.has(recordId)) await pause(this.#transport.clock, PATIENCE, hold.signal);
    followed.hold = undefined;
    if (this.#followed.get(recordId) === followed) this.#begin(recordId, followed);
  }

  #leave(recordId: string, { feed, hold }: Followed): void {
    hold?.abort();
    feed.sleep();
    this.#followed.delete(recordId);
    this.#positions.delete(recordId);
    if (this.#followed.size === 0) this.#watchPage('removeEventListener');
  }

  #watchPage(action: 'addEventListener' | 'removeEventListener'): void {
    globalThis.document?.[action]('visibilitychange', this.#handleVisibility);
    globalThis[action]?.('pagehide', this.#handleVisibility);
    globalThis[action]?.('pageshow', this.#handleVisibility);
  }

  readonly #handleVisibility = ({ type }: Event): void => {
    if (type !== 'visibilitychange') this.#isLeaving = type === 'pagehide';
    for (const { feed, hold } of this.#followed.values()) {
      if (hold) continue;
      if (this.#isAwake) feed.wake();
      else feed.sleep();
    }
  };
}
