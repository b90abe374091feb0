import { textsWithin } from './texts-within.js';

/** Events that are about an entry, and carry it: that is what they are for. */
const ABOUT_AN_ENTRY = /^interaction-(?:create|created|update|updated|delete|open|compose)$/;

/** Channels that tell other tabs of a changed entry, with the entry. */
const OF_ENTRIES = /^interaction-timeline:(?!drafts)/;

type Method = (this: unknown, ...values: unknown[]) => unknown;

/**
 * Hears all that leaves an element other than through its adapter and its rows: events, addresses that are asked, messages to other
 * tabs, names of locks and channels.
 */
export class LeakWatch {
  /** How many events, messages and requests were heard. */
  readonly heard = { events: 0, messages: 0, requests: 0 };
  readonly #texts: (readonly [place: string, text: string])[] = [];
  readonly #restore: (() => void)[] = [];
  readonly #open = new Set<BroadcastChannel>();

  start(): void {
    this.#watch(EventTarget.prototype, 'dispatchEvent', (_, [event]) => {
      const { type } = event as Event;
      this.heard.events++;
      if (!ABOUT_AN_ENTRY.test(type)) for (const text of textsWithin(event)) this.#note(`event ${type}`, text);
    });
    this.#watch(BroadcastChannel.prototype, 'postMessage', (channel, [message]) => {
      const { name } = channel as BroadcastChannel;
      this.heard.messages++;
      if (!OF_ENTRIES.test(name)) for (const text of textsWithin(message)) this.#note(`message of ${name}`, text);
    });
    this.#watch(BroadcastChannel.prototype, 'close', (channel) => void this.#open.delete(channel as BroadcastChannel));
    this.#watchChannels();
    this.#watch(window, 'fetch', (_, [request]) => this.#request(request));
    this.#watch(navigator, 'sendBeacon', (_, [address]) => this.#request(address));
    this.#watch(XMLHttpRequest.prototype, 'open', (_, [, address]) => this.#request(address));
    this.#watch(History.prototype, 'pushState', (_, values) => this.#noteAll('state', values));
    this.#watch(History.prototype, 'replaceState', (_, values) => this.#noteAll('state', values));
    // absent where a page is not secure
    if ('locks' in navigator)
      this.#watch(LockManager.prototype, 'request', (_, [name]) => this.#noteAll('lock', [name]));
  }

  stop(): void {
    for (const restore of this.#restore.splice(0).reverse()) restore();
  }

  /** How many channels are open that were opened since the start. */
  get openChannels(): number {
    return this.#open.size;
  }

  /** Where a text was heard, or stands in what the page shows of itself. */
  placesOf(text: string): readonly string[] {
    const own = {
      title: document.title,
      address: location.href,
      state: history.state as unknown,
      cookie: document.cookie,
    };
    const said = Object.entries(own).flatMap(([place, value]) =>
      textsWithin(value).map((each) => [place, each] as const),
    );
    return [...new Set([...this.#texts, ...said].flatMap(([place, each]) => (each.includes(text) ? [place] : [])))];
  }

  #note(place: string, text: string): void {
    this.#texts.push([place, text]);
  }

  #noteAll(place: string, values: readonly unknown[]): void {
    for (const text of textsWithin(values)) this.#note(place, text);
  }

  #request(request: unknown): void {
    this.heard.requests++;
    const address = request instanceof Request ? request.url : String(request);
    this.#note('request', address);
    this.#note('request', decodeURIComponent(address));
  }

  /** A channel's name stands in no call, but where it is made. */
  #watchChannels(): void {
    const Own = BroadcastChannel;
    const made = (channel: BroadcastChannel) => {
      this.#open.add(channel);
      this.#note('channel', channel.name);
    };
    window.BroadcastChannel = class extends Own {
      constructor(name: string) {
        super(name);
        made(this);
      }
    };
    this.#restore.push(() => (window.BroadcastChannel = Own));
  }

  #watch<Name extends string>(
    owner: Record<Name, unknown> | object,
    name: Name,
    hear: (self: unknown, values: readonly unknown[]) => void,
  ): void {
    const methods = owner as Record<string, Method>;
    const had = Object.hasOwn(owner, name);
    const own = methods[name]!;
    methods[name] = function (...values) {
      hear(this, values);
      return own.apply(this, values);
    };
    this.#restore.push(() => (had ? (methods[name] = own) : Reflect.deleteProperty(owner, name)));
  }
}
