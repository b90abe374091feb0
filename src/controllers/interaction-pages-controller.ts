import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError, type AdapterError } from '../data/adapter-error.js';
import type { AdapterChange, InteractionAdapter, Page, PageProblem, PageRights } from '../data/adapter.js';
import { decodeChange, decodePage } from '../data/decode.js';
import type { Query } from '../data/query.js';
import type { Interaction } from '../model/interaction.js';
import { compareInteractions } from '../model/order.js';

/** What is asked of the adapter, page positions aside. */
export type HistoryQuery = Omit<Query, 'cursor' | 'limit'>;

/** What the controller tells its element about. */
export interface PagesListener {
  /** A page arrived and is in `items`. */
  loaded?(): void;
  failed?(operation: 'load' | 'load-more', error: AdapterError): void;
}

/** Entries asked for at once. */
const PAGE_SIZE = 50;
/** The contract's upper bound of a page, used to read again what was loaded in pages. */
const LARGEST_PAGE = 200;
/** Pages in a row that bring nothing new before the reader is asked to go on: a backend may answer with empty ones. */
const MOST_EMPTY_PAGES = 10;

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
  #queryKey = '';
  #next: string | null = null;
  #call: AbortController | undefined;
  #unsubscribe: (() => void) | undefined;
  #subscribedTo: readonly [InteractionAdapter, string] | undefined;

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
    if (this.#adapter && !this.#unsubscribe) {
      this.#subscribe();
      // whatever happened while nobody listened
      if (this.status === 'complete') void this.refresh();
    }
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
    const key = JSON.stringify(query);
    if (adapter === this.#adapter && key === this.#queryKey) return;
    // entries of another record must not stand under this one's name, not even for a moment
    if (this.#query?.recordId !== query.recordId) this.#reset();
    this.#adapter = adapter;
    this.#query = query;
    this.#queryKey = key;
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
    this.#queryKey = '';
    this.#reset();
    this.#host.requestUpdate();
  }

  /** Reads again what is loaded; it stays on screen meanwhile. */
  async refresh(): Promise<void> {
    if (this.#adapter) await this.#load(this.items.length);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    if (this.failure?.operation === 'load-more') await this.loadMore();
    else await this.refresh();
  }

  /** Loads the following page. Does nothing at the end or while one is on its way. */
  async loadMore(): Promise<void> {
    if (this.status !== 'complete' || this.loadingMore || this.#next === null) return;
    this.loadingMore = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    await this.#run('load-more', async (signal) => {
      const seen = new Set<string>();
      const known = new Set(this.items.map(({ id }) => id));
      let fresh: Interaction[] = [];
      let cursor: string | null = this.#next;
      while (cursor !== null && !seen.has(cursor) && fresh.length === 0 && seen.size < MOST_EMPTY_PAGES) {
        seen.add(cursor);
        const page: Page = await this.#list(cursor, PAGE_SIZE, signal);
        fresh = page.items.filter(({ id }) => !known.has(id));
        cursor = page.next;
      }
      // a cursor that leads back to itself has no end: what it led to is all there is
      this.#next = cursor !== null && seen.has(cursor) ? null : cursor;
      this.items = [...this.items, ...fresh];
    });
  }

  /**
   * Takes an entry that was created or changed, here or elsewhere, into `items`, in its place.
   * @returns false where its place is beyond what is loaded
   */
  insert(interaction: Interaction): boolean {
    if (this.status !== 'complete' || !this.#belongs(interaction)) return false;
    const others = this.items.filter(({ id }) => id !== interaction.id);
    const isNew = others.length === this.items.length;
    if (isNew && this.facts.total !== undefined) this.facts = { ...this.facts, total: this.facts.total + 1 };
    const place = others.findIndex((other) => compareInteractions(interaction, other) < 0);
    const beyond = place === -1 && !this.atEnd;
    const index = place === -1 ? others.length : place;
    this.items = beyond ? others : [...others.slice(0, index), interaction, ...others.slice(index)];
    this.#host.requestUpdate();
    return !beyond;
  }

  #remove(id: string): void {
    const others = this.items.filter((item) => item.id !== id);
    if (others.length === this.items.length) return;
    this.items = others;
    if (this.facts.total !== undefined) this.facts = { ...this.facts, total: Math.max(0, this.facts.total - 1) };
    this.#host.requestUpdate();
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
  async #load(wanted = 0): Promise<void> {
    if (this.status === 'initial' || this.status === 'error') this.status = 'pending';
    this.loadingMore = false;
    this.failure = undefined;
    this.#host.requestUpdate();
    await this.#run('load', async (signal) => {
      const items = new Map<string, Interaction>();
      const seen = new Set<string>();
      const limit = Math.min(LARGEST_PAGE, Math.max(PAGE_SIZE, wanted));
      const first = await this.#list(undefined, limit, signal);
      let page = first;
      for (;;) {
        for (const item of page.items) if (!items.has(item.id)) items.set(item.id, item);
        const { next } = page;
        const enough = items.size >= Math.max(wanted, 1) || seen.size >= MOST_EMPTY_PAGES + wanted / PAGE_SIZE;
        if (next === null || enough || seen.has(next)) break;
        seen.add(next);
        page = await this.#list(next, limit, signal);
      }
      this.items = [...items.values()];
      this.#next = page.next;
      this.facts = {
        total: first.total,
        withheld: first.withheld,
        can: first.can,
        problems: first.problems ?? [],
      };
      this.status = 'complete';
    });
  }

  async #list(cursor: string | undefined, limit: number, signal: AbortSignal): Promise<Page> {
    const answer: unknown = await this.#adapter?.list(
      { ...this.#query, view: this.#query?.view ?? 'interactions', limit, ...(cursor !== undefined && { cursor }) },
      { signal },
    );
    // an adapter that ignores the signal still must not be heard
    signal.throwIfAborted();
    return decodePage(answer);
  }

  async #run(operation: 'load' | 'load-more', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#call?.abort();
    const call = new AbortController();
    this.#call = call;
    try {
      await work(call.signal);
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
    const adapter = this.#adapter;
    const recordId = this.#query?.recordId;
    const [oldAdapter, oldRecord] = this.#subscribedTo ?? [];
    if (this.#unsubscribe && adapter === oldAdapter && recordId === oldRecord) return;
    this.#endSubscription();
    if (!adapter?.subscribe || recordId === undefined) return;
    this.#unsubscribe = adapter.subscribe(recordId, (change) => this.#handleChange(change));
    this.#subscribedTo = [adapter, recordId];
  }

  #endSubscription(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#subscribedTo = undefined;
  }

  #handleChange(raw: AdapterChange): void {
    let change: AdapterChange;
    try {
      change = decodeChange(raw);
    } catch {
      // unreadable news is still news: reading again tells what it was, or fails in view of the reader
      change = { type: 'stale' };
    }
    if (change.type === 'stale') void this.refresh();
    else if (change.type === 'deleted') this.#remove(change.id);
    else this.insert(change.interaction);
  }
}
