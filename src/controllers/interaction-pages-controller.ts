import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError, type AdapterError } from '../data/adapter-error.js';
import type { AdapterChange, InteractionAdapter, Page, PageProblem, PageRights } from '../data/adapter.js';
import { decodeChange, decodePage } from '../data/decode.js';
import type { Query } from '../data/query.js';
import type { Interaction } from '../model/interaction.js';
import { compareInteractions } from '../model/order.js';
import { readPages } from './read-pages.js';

/** What is asked of the adapter, page positions aside. */
export type HistoryQuery = Omit<Query, 'cursor' | 'limit'>;

/** What the controller tells its element about. */
export interface PagesListener {
  /** A page arrived and is in `items`. */
  loaded?(): void;
  failed?(operation: 'load' | 'load-more', error: AdapterError): void;
  /** An entry of the record came, changed or went, in view or not. */
  changed?(change: AdapterChange): void;
}

/** Facts that come with a page beside its entries. */
interface PageFacts {
  total?: number | undefined;
  withheld?: number | undefined;
  can?: PageRights | undefined;
  problems: readonly PageProblem[];
}

/**
 * The entries of one history, page by page: what is loaded, what is on its way, what failed.
 *
 * It knows the contract and the order of entries. It does not know how they are shown, nor which adapter answers. What it
 * promises: answers to a question that was replaced are dropped and their calls aborted; an entry stands in `items` once,
 * whatever the pages repeat; entries stay while fresh ones load; another record's entries never do.
 */
export class InteractionPagesController implements ReactiveController {
  /** Loaded entries in the order they are shown. A new array whenever it changes. */
  items: readonly Interaction[] = [];
  /** `initial`: nothing was asked yet. `pending`: the first page is on its way. `complete`: `items` answer the query. */
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  /** What failed last, until it is tried again; older entries may stand beside it. */
  failure: { readonly operation: 'load' | 'load-more'; readonly error: AdapterError } | undefined;
  /** True while a following page is on its way. */
  loadingMore = false;
  facts: PageFacts = { problems: [] };

  readonly #host: ReactiveControllerHost & Element;
  readonly #listener: PagesListener;
  #adapter: InteractionAdapter | undefined;
  #query: HistoryQuery | undefined;
  #next: string | null = null;
  #call: AbortController | undefined;
  #unsubscribe: (() => void) | undefined;
  /** What came and went while a page is on its way: that page may be from before, and must not undo it. */
  #meanwhile: ((countsAnew: boolean) => void)[] = [];

  constructor(host: ReactiveControllerHost & Element, listener: PagesListener = {}) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** True where the adapter has no further entries. */
  get atEnd(): boolean {
    return this.status === 'complete' && this.#next === null;
  }

  hostConnected(): void {
    if (!this.#adapter || this.#unsubscribe) return;
    this.#subscribe();
    // whatever happened while nobody listened
    if (this.status === 'complete') void this.refresh();
  }

  hostDisconnected(): void {
    // a move in the DOM disconnects and connects in one go and must cost nothing
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#endSubscription();
      this.#call?.abort();
    });
  }

  /** Shows the answer to `query`. Asking the same again does nothing; see `refresh`. */
  show(adapter: InteractionAdapter, query: HistoryQuery): void {
    const sameAdapter = adapter === this.#adapter;
    const sameRecord = query.recordId === this.#query?.recordId;
    if (sameAdapter && JSON.stringify(query) === JSON.stringify(this.#query)) return;
    // entries of another record must not stand under this one's name, not even for a moment
    if (!sameRecord) this.#reset();
    if (!sameAdapter || !sameRecord) this.#endSubscription();
    this.#adapter = adapter;
    this.#query = query;
    this.#subscribe();
    void this.#load();
  }

  /** Forgets the history: there is no record, or no adapter. */
  clear(): void {
    if (!this.#adapter) return;
    this.#call?.abort();
    this.#endSubscription();
    this.#adapter = undefined;
    this.#query = undefined;
    this.#reset();
    this.#host.requestUpdate();
  }

  /** Reads again what is loaded; it stays on screen meanwhile. */
  async refresh(): Promise<void> {
    if (this.#adapter) await this.#load(Math.max(1, this.items.length));
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    if (this.failure?.operation === 'load-more') await this.loadMore();
    else await this.refresh();
  }

  /** Loads the following page. Does nothing at the end or while one is on its way. */
  async loadMore(): Promise<void> {
    if (this.status !== 'complete' || this.loadingMore || this.#next === null) return;
    const cursor = this.#next;
    this.loadingMore = true;
    await this.#run('load-more', (signal) => this.#read(signal, cursor, 1));
  }

  /**
   * Takes a new entry, made here or elsewhere, into `items`, in its place. One that is there already is replaced.
   * @returns false where its place is beyond what is loaded
   */
  insert(interaction: Interaction): boolean {
    this.#listener.changed?.({ type: 'created', interaction });
    if (!this.#belongs(interaction)) return false;
    this.#note((countsAnew) => (countsAnew ? this.insert(interaction) : this.#put(interaction)));
    if (this.status !== 'complete') return false;
    if (!this.#has(interaction.id)) this.#count(1);
    return this.#put(interaction);
  }

  /**
   * Takes an entry that was changed, here or elsewhere: it leaves its old place and stands in its new one, which may be
   * beyond what is loaded, or none of this history at all.
   * @returns false where it does not stand in `items`
   */
  replace(interaction: Interaction): boolean {
    this.#listener.changed?.({ type: 'updated', interaction });
    if (!this.#belongs(interaction)) {
      this.#takeOut(interaction.id);
      return false;
    }
    this.#note(() => this.#put(interaction));
    return this.status === 'complete' && this.#put(interaction);
  }

  /** Takes an entry out of `items`: it is deleted. */
  remove(id: string): void {
    this.#listener.changed?.({ type: 'deleted', id });
    this.#takeOut(id);
  }

  #takeOut(id: string): void {
    this.#note(() => this.#takeOut(id));
    if (!this.#has(id)) return;
    this.items = this.items.filter((item) => item.id !== id);
    this.#count(-1);
    this.#host.requestUpdate();
  }

  #note(again: (countsAnew: boolean) => void): void {
    if (this.#call) this.#meanwhile.push(again);
  }

  #has(id: string): boolean {
    return this.items.some((item) => item.id === id);
  }

  /** Whether the place of an entry is within what is loaded. */
  reaches(interaction: Interaction): boolean {
    return this.#belongs(interaction) && (this.atEnd || this.items.some((other) => isBefore(interaction, other)));
  }

  #put(interaction: Interaction): boolean {
    const others = this.items.filter(({ id }) => id !== interaction.id);
    const later = others.findIndex((other) => isBefore(interaction, other));
    const isLoaded = later >= 0 || this.atEnd;
    const place = later >= 0 ? later : others.length;
    this.items = isLoaded ? [...others.slice(0, place), interaction, ...others.slice(place)] : others;
    this.#host.requestUpdate();
    return isLoaded;
  }

  #count(change: 1 | -1): void {
    const { total } = this.facts;
    if (total !== undefined) this.facts = { ...this.facts, total: Math.max(0, total + change) };
  }

  #belongs({ recordId, origin }: Interaction): boolean {
    const query = this.#query;
    if (!query) return false;
    const sameRecord = query.recordId === undefined || recordId === undefined || recordId === query.recordId;
    return sameRecord && (query.view === 'activities' || origin !== 'system');
  }

  #reset(): void {
    this.items = [];
    this.status = 'initial';
    this.failure = undefined;
    this.loadingMore = false;
    this.facts = { problems: [] };
    this.#next = null;
  }

  /** Loads from the beginning, at least `wanted` entries where there are that many, and puts them in place at once. */
  async #load(wanted = 1): Promise<void> {
    if (this.status === 'initial' || this.status === 'error') this.status = 'pending';
    this.loadingMore = false;
    await this.#run('load', async (signal) => {
      const { total, withheld, can, problems = [] } = await this.#read(signal, null, wanted);
      this.facts = { total, withheld, can, problems };
      this.status = 'complete';
    });
  }

  /** Puts at least `wanted` new entries in place at once: behind the loaded ones, or instead of them. */
  async #read(signal: AbortSignal, from: string | null, wanted: number): Promise<Page> {
    const loaded = () => (from === null ? [] : this.items);
    const known = new Set(loaded().map(({ id }) => id));
    const list = (cursor: string | null, limit: number) => this.#list(cursor, limit, signal);
    const { first, fresh, next } = await readPages(list, { from, wanted, known });
    this.#next = next;
    this.items = [...loaded().filter(({ id }) => !fresh.has(id)), ...fresh.values()];
    return first;
  }

  async #list(cursor: string | null, limit: number, signal: AbortSignal): Promise<Page> {
    const answer: unknown = await this.#adapter?.list(
      { ...this.#query, view: this.#query?.view ?? 'interactions', limit, ...(cursor !== null && { cursor }) },
      { signal },
    );
    // an adapter that ignores the signal still must not be heard
    signal.throwIfAborted();
    return decodePage(answer);
  }

  async #run(operation: 'load' | 'load-more', work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    this.#call?.abort();
    const call = new AbortController();
    this.#call = call;
    this.#meanwhile = [];
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      await work(call.signal);
      for (const again of this.#meanwhile.splice(0)) again(operation === 'load');
      this.#listener.loaded?.();
    } catch (thrown) {
      // replaced by a newer call, or nobody is there any more: not a failure that anybody waits to hear of
      if (call.signal.aborted) return;
      const error = toAdapterError(thrown);
      this.failure = { operation, error };
      if (operation === 'load' && this.items.length === 0) this.status = 'error';
      this.#listener.failed?.(operation, error);
    } finally {
      if (this.#call === call) {
        this.#call = undefined;
        this.loadingMore = false;
        this.#host.requestUpdate();
      }
    }
  }

  #subscribe(): void {
    const recordId = this.#query?.recordId;
    if (this.#unsubscribe || recordId === undefined) return;
    this.#unsubscribe = this.#adapter?.subscribe?.(recordId, (change) => this.#handleChange(change));
  }

  #endSubscription(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #handleChange(raw: AdapterChange): void {
    let change: AdapterChange;
    try {
      change = decodeChange(raw);
    } catch {
      // unreadable news is still news: reading again tells what it was, or fails in view of the reader
      change = { type: 'stale' };
    }
    if (change.type === 'stale') {
      this.#listener.changed?.(change);
      void this.refresh();
    } else if (change.type === 'deleted') this.remove(change.id);
    else if (change.type === 'created') this.insert(change.interaction);
    else this.replace(change.interaction);
  }
}

function isBefore(one: Interaction, other: Interaction): boolean {
  return compareInteractions(one, other) < 0;
}
