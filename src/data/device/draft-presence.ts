import { DEVICE_DATABASE } from './device-store.js';

/** What forms tell each other. */
type Message =
  | { readonly type: 'ask' | 'lost' }
  | { readonly type: 'held' | 'released'; readonly id: string }
  | { readonly type: 'cleared'; readonly scope: string | null };

/** Who listens to the other forms. */
export interface PresenceListener {
  /** A draft was taken up, let go or removed elsewhere, or the browser tells that it lost some. */
  changed(): void;
  /** The person has removed the drafts of a scope, or with null all of them. */
  cleared(scope: string | null): void;
}

/**
 * Which drafts are open in other forms of the origin, in this page or in other tabs, so that nobody is offered what is being
 * typed just now. It is a courtesy: a tab that is frozen does not answer. That nothing is overwritten is the storage's doing.
 *
 * The channel is never open while the page lies in the back/forward cache, which it would keep the page out of.
 */
export class DraftPresence {
  readonly #name: string;
  readonly #listener: PresenceListener;
  readonly #elsewhere = new Set<string>();
  #channel: BroadcastChannel | undefined;
  #held: string | undefined;

  /** @param databaseName the database that holds the drafts */
  constructor(listener: PresenceListener, databaseName = DEVICE_DATABASE) {
    this.#name = channelName(databaseName);
    this.#listener = listener;
  }

  /** Starts to listen, and asks the others. */
  open(): void {
    if (this.#channel) return;
    globalThis.addEventListener('pagehide', this.#handlePageHide);
    globalThis.addEventListener('pageshow', this.#handlePageShow);
    this.#connect();
  }

  /** Lets go, and stops listening. */
  close(): void {
    globalThis.removeEventListener('pagehide', this.#handlePageHide);
    globalThis.removeEventListener('pageshow', this.#handlePageShow);
    this.hold(undefined);
    this.#disconnect();
  }

  /** Says which draft is open here; undefined for none. */
  hold(id: string | undefined): void {
    if (id === this.#held) return;
    if (this.#held !== undefined) this.#tell({ type: 'released', id: this.#held });
    this.#held = id;
    if (id !== undefined) this.#tell({ type: 'held', id });
  }

  /** Says that a draft is gone, or free. */
  release(id: string): void {
    this.#tell({ type: 'released', id });
  }

  /** Whether a draft is open in another form. */
  isElsewhere(id: string): boolean {
    return this.#elsewhere.has(id);
  }

  #connect(): void {
    this.#elsewhere.clear();
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }: MessageEvent<Message | null>) => this.#hear(data);
    this.#tell({ type: 'ask' });
    if (this.#held !== undefined) this.#tell({ type: 'held', id: this.#held });
  }

  #disconnect(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #tell(message: Message): void {
    this.#channel?.postMessage(message);
  }

  /** The channel is open to every script of the origin: what does not look like a message is none. */
  #hear(message: Message | null): void {
    switch (message?.type) {
      case 'ask':
        if (this.#held !== undefined) this.#tell({ type: 'held', id: this.#held });
        break;
      case 'held':
        this.#elsewhere.add(message.id);
        this.#listener.changed();
        break;
      case 'released':
        this.#elsewhere.delete(message.id);
        this.#listener.changed();
        break;
      case 'lost':
        this.#listener.changed();
        break;
      case 'cleared':
        this.#listener.cleared(message.scope);
        break;
    }
  }

  readonly #handlePageHide = (): void => {
    if (this.#held !== undefined) this.#tell({ type: 'released', id: this.#held });
    this.#disconnect();
  };

  readonly #handlePageShow = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    this.#connect();
    this.#listener.changed();
  };
}

/** Tells every open form. */
export function tellForms(message: Message, databaseName = DEVICE_DATABASE): void {
  const channel = new BroadcastChannel(channelName(databaseName));
  channel.postMessage(message);
  channel.close();
}

function channelName(databaseName: string): string {
  return `interaction-timeline:${databaseName}:drafts`;
}
