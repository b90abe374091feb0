import type { AdapterChange } from '../adapter.js';
import { ChangeListeners, type ChangeFeed, type ChangeListener } from '../local/change-listeners.js';

/** What goes through the channel; `recordId` null concerns every record. */
interface Message {
  readonly recordId: string | null;
  readonly change: AdapterChange;
}

/**
 * Changes to one database, told to the listeners of this adapter and, through a `BroadcastChannel`, to every other adapter of
 * the origin that has the same database open: in this page, and in other tabs.
 *
 * The channel is open only while somebody listens, and never while the page lies in the back/forward cache, which it would
 * keep the page out of; on the way back everybody is told to read anew.
 */
export class ChangeChannel implements ChangeFeed {
  readonly #listeners = new ChangeListeners();
  readonly #name: string;
  #channel: BroadcastChannel | undefined;

  /** @param databaseName the database whose changes are told */
  constructor(databaseName: string) {
    this.#name = `interaction-timeline:${databaseName}`;
  }

  tell(recordId: string | null, change: AdapterChange): void {
    const channel = this.#channel ?? new BroadcastChannel(this.#name);
    channel.postMessage({ recordId, change } satisfies Message);
    if (channel !== this.#channel) channel.close();
    this.#listeners.tell(recordId, change);
  }

  subscribe(recordId: string, listener: ChangeListener): () => void {
    const unsubscribe = this.#listeners.subscribe(recordId, listener);
    if (this.#listeners.size === 1) {
      this.#open();
      globalThis.addEventListener('pagehide', this.#close);
      globalThis.addEventListener('pageshow', this.#handlePageShow);
    }
    return () => {
      unsubscribe();
      if (this.#listeners.size > 0) return;
      this.#close();
      globalThis.removeEventListener('pagehide', this.#close);
      globalThis.removeEventListener('pageshow', this.#handlePageShow);
    };
  }

  #open(): void {
    this.#channel ??= new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }: MessageEvent<Partial<Message> | null>) => {
      // the channel is open to every script of the origin: a change is told only where it looks like one
      const { recordId, change } = data ?? {};
      if (recordId !== undefined && change?.type) this.#listeners.tell(recordId, change);
    };
  }

  readonly #close = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  readonly #handlePageShow = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    this.#open();
    this.#listeners.tell(null, { type: 'stale' });
  };
}
