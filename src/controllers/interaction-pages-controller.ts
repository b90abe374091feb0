import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AdapterError, toAdapterError } from '../data/adapter-error.js';
import type { AdapterChange, Coverage, InteractionAdapter, Page, PageProblem, PageRights } from '../data/adapter.js';
import { readPage } from '../data/checks.js';
import type { Query } from '../data/query.js';
import type { Interaction } from '../model/interaction.js';
import { HistoryRun, PAGE_SIZE, type PageSource, type RunEnd } from './history-run.js';
import type { PageActs } from './page-acts.js';

/** Milliseconds after which an answer takes unusually long. */
const LONG = 20_000;

/** What is asked of the adapter, page positions aside. */
export type HistoryQuery = Omit<Query, 'cursor' | 'limit' | 'anchor'>;

/** Where in a history to go: to its ends, or to a day (`YYYY-MM-DD`) or an entry where the adapter has anchors. */
export type HistoryPlace = 'start' | 'end' | NonNullable<Query['anchor']>;

/** What the controller tells its element about. */
export interface PagesListener {
  /** A page arrived and is in `items`. */
  loaded?(): void;
  failed?(operation: 'load' | 'load-more', error: AdapterError): void;
  /** Whether an entry is one of those that are asked for, beyond record and view. */
  admits?(interaction: Interaction): boolean;
  /** An entry of the record came, changed or went, in view or not. */
  changed?(change: AdapterChange): void;
  /** True where an entry that is new elsewhere waits until the reader wants it. */
  holds?(interaction: Interaction): boolean;
}

/** Facts that come with a page beside its entries. */
export interface PageFacts {
  total?: number | undefined;
  totalUnfiltered?: number | undefined;
  withheld?: number | undefined;
  can?: PageRights | undefined;
  problems: readonly PageProblem[];
  covered?: Coverage | undefined;
}

/**
 * The entries of one history, page by page: what is loaded, what is on its way, what failed. What is loaded is one run
 * without gaps; it may begin anywhere, and lets go at one end what it takes too much at the other.
 *
 * It knows the contract and the order of entries. It does not know how they are shown, nor which adapter answers. What it
 * promises: answers to a question that was replaced are dropped and their calls aborted; an entry stands in `items` once,
 * whatever the pages repeat; entries stay while fresh ones load; another record's entries never do.
 */
export class InteractionPagesController implements ReactiveController {
  /** `initial`: nothing was asked yet. `pending`: the first page is on its way. `complete`: `items` answer the query. */
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  /** What failed last, until it is tried again; older entries may stand beside it. */
  failure: { readonly operation: 'load' | 'load-more'; readonly error: AdapterError } | undefined;
  /** The end at which a page is on its way. */
  loading: RunEnd | undefined;
  /** True once what is on its way takes unusually long: the reader may want to try again. */
  isSlow = false;
  facts: PageFacts = { problems: [] };
  /** New entries that wait until the reader wants them, newest first. */
  waiting: readonly Interaction[] = [];

  /** @internal */
  readonly host: ReactiveControllerHost & Element;
  /** @internal */
  readonly listener: PagesListener;
  /** @internal What is loaded. */
  run = new HistoryRun();
  /** @internal The call that is on its way. */
  call: AbortController | undefined;
  /** @internal A reading from a place on, until it is over. */
  anew: Promise<void> | undefined;
  /** @internal What came and went while a page is on its way: that page may be from before, and must not undo it. */
  meanwhile: ((countsAnew: boolean) => void)[] = [];

  #adapter: InteractionAdapter | undefined;
  #query: HistoryQuery | undefined;
  #unsubscribe: (() => void) | undefined;
  #acts: PageActs | undefined;
  #preparing: Promise<PageActs> | undefined;

  constructor(host: ReactiveControllerHost & Element, listener: PagesListener = {}) {
    this.host = host;
    this.listener = listener;
    host.addController(this);
  }

  /** Loaded entries in the order they are shown. A new array whenever it changes. */
  get items(): readonly Interaction[] {
    return this.run.items;
  }

  /** How many entries come before the loaded ones; an estimate where `isOffsetKnown` is false. */
  get offset(): number {
    return this.run.offset;
  }

  get isOffsetKnown(): boolean {
    return this.run.isOffsetKnown;
  }

  /** What is asked for at the moment: another object whenever that is something else. */
  get query(): HistoryQuery | undefined {
    return this.#query;
  }

  /** True where the adapter has no entries before the loaded ones. */
  get atStart(): boolean {
    return this.status === 'complete' && !this.run.beyond('earlier');
  }

  /** True where the adapter has no entries after the loaded ones. */
  get atEnd(): boolean {
    return this.status === 'complete' && !this.run.beyond('later');
  }

  /** True while a following page is on its way. */
  get loadingMore(): boolean {
    return this.loading === 'later';
  }

  hostConnected(): void {
    if (!this.#adapter || this.#unsubscribe) return;
    this.#subscribe();
    // whatever happened while nobody listened; a page that was on its way then is not any more
    if (this.call?.signal.aborted !== false) void this.refresh();
  }

  hostDisconnected(): void {
    // a move in the DOM disconnects and connects in one go and must cost nothing
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#endSubscription();
      this.call?.abort();
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
    this.waiting = [];
    this.#subscribe();
    void this.#load({});
  }

  /** Forgets the history: there is no record, or no adapter. */
  clear(): void {
    if (!this.#adapter) return;
    this.call?.abort();
    this.#endSubscription();
    this.#adapter = undefined;
    this.#query = undefined;
    this.#reset();
    this.host.requestUpdate();
  }

  /** Reads again what is loaded; it stays on screen meanwhile. */
  async refresh(): Promise<void> {
    const { start, end, items } = this.run;
    if (this.#adapter) await this.#load((end?.reversed ? end : start) ?? {}, Math.max(1, items.length));
  }

  /** Tries again what failed, or what does not come. */
  async retry(): Promise<void> {
    if (this.loading || this.failure?.operation === 'load-more') await this.#act((acts) => acts.retry());
    else await this.refresh();
  }

  /** Loads the following page. Does nothing at the end or while one is on its way. */
  async loadMore(): Promise<void> {
    await this.#act((acts) => acts.grow('later'));
  }

  /** Loads the page before the loaded ones. Does nothing at the beginning or while one is on its way. */
  async loadEarlier(): Promise<void> {
    await this.#act((acts) => acts.grow('earlier'));
  }

  /**
   * Loads the entries at a place in the history in place of those that are loaded.
   * @param position how many entries come before that place, as far as it can be told; the adapter may know better
   */
  async goTo(place: HistoryPlace, position = 0): Promise<void> {
    if (place === 'start') await this.#load({});
    else if (place === 'end') await this.#load({ reversed: true });
    else await this.#load({ anchor: place }, 1, position);
  }

  /** The first or the last entry of the history, without loading it; undefined where there is none. */
  async peek(end: 'start' | 'end'): Promise<Interaction | undefined> {
    return (await this.prepare()).peek(end);
  }

  /**
   * Whether an entry is among those that are asked for, loaded or not; for adapters with anchors.
   * @throws AdapterError what the adapter answered, but not that there is no such entry
   */
  async has(id: string): Promise<boolean> {
    return (await this.prepare()).has(id);
  }

  /** Takes what was waiting into `items`, and goes to the beginning where that is not loaded. */
  async takeWaiting(): Promise<void> {
    await this.#act((acts) => acts.changes.takeWaiting());
  }

  /**
   * Takes a new entry, made here or elsewhere, into `items`, in its place. One that is there already is replaced.
   * @returns false where its place is beyond what is loaded, or not known: then the history is read again
   */
  insert(interaction: Interaction): boolean {
    return this.#change((acts) => acts.changes.insert(interaction));
  }

  /**
   * Takes an entry that was changed, here or elsewhere: it leaves its old place and stands in its new one, which may be
   * beyond what is loaded, or none of this history at all.
   * @returns false where it does not stand in `items`
   */
  replace(interaction: Interaction): boolean {
    return this.#change((acts) => acts.changes.replace(interaction));
  }

  /** Takes an entry out of `items`: it is deleted. */
  remove(id: string): void {
    this.#change((acts) => acts.changes.remove(id));
  }

  /** Whether the place of an entry is within what is loaded; false before `prepare`. */
  reaches(interaction: Interaction): boolean {
    return this.#acts?.changes.reaches(interaction) === true;
  }

  /**
   * Loads what takes changes and goes on in the history, which showing its beginning does not need. Until then changes take
   * effect late, in their order.
   * @throws AdapterError `network` where it could not be loaded; asked again it is tried again
   */
  async prepare(): Promise<PageActs> {
    this.#preparing ??= import('./page-acts.js').then(({ PageActs }) => (this.#acts = new PageActs(this)));
    try {
      return await this.#preparing;
    } catch (cause) {
      this.#preparing = undefined;
      throw new AdapterError('network', 'A part of the widget could not be loaded.', { cause });
    }
  }

  /** Does at once what can be done at once. What cannot be loaded for it is a failure like that of the page it was to load. */
  async #act(act: (acts: PageActs) => unknown): Promise<void> {
    try {
      await act(this.#acts ?? (await this.prepare()));
    } catch (thrown) {
      this.#fail('load-more', toAdapterError(thrown));
      this.host.requestUpdate();
    }
  }

  /** Takes a change; where what takes it could not be loaded, reading again tells it. */
  #change(change: (acts: PageActs) => boolean | void): boolean {
    if (this.#acts) return change(this.#acts) === true;
    void this.prepare().then(change, () => this.#load({}));
    return false;
  }

  #reset(): void {
    this.run = new HistoryRun();
    this.waiting = [];
    this.status = 'initial';
    this.failure = undefined;
    this.loading = undefined;
    this.facts = { problems: [] };
  }

  /** Loads at least `wanted` entries from a place, where there are that many, and puts them in place of all others at once. */
  async #load(from: PageSource, wanted = 1, position = this.run.offset): Promise<void> {
    if (this.status === 'initial' || this.status === 'error') this.status = 'pending';
    this.loading = undefined;
    const anew = this.work('load', async (signal) => {
      const isStart = wanted === 1 && Object.keys(from).length === 0;
      const page = isStart ? await this.list(from, PAGE_SIZE, signal) : undefined;
      // nearly always: the beginning of a history, with entries and nothing before them
      if (page && !page.previous && (page.items.length > 0 || !page.next)) this.#begin(page);
      else await (this.#acts ?? (await this.prepare())).begin(signal, from, { wanted, position, page });
      this.status = 'complete';
      // an adapter may learn from the first page that there is something to listen to
      this.#subscribe();
    });
    this.anew = anew;
    await anew;
    if (this.anew === anew) this.anew = undefined;
  }

  /** A first page is the run now. */
  #begin(page: Page): void {
    this.run.begin(page);
    this.tell(page, page.problems);
  }

  /** @internal Takes the facts that come with a page beside its entries. */
  tell({ total, totalUnfiltered, withheld, can, covered }: Page, problems: readonly PageProblem[] = []): void {
    this.facts = { total, totalUnfiltered, withheld, can, problems, covered };
  }

  /** @internal One page. */
  async list({ reversed, ...place }: PageSource, limit: number, signal: AbortSignal): Promise<Page> {
    const { sort = { by: 'date', direction: 'descending' }, ...query } = this.#query ?? { view: 'interactions' };
    const turned = sort.direction === 'ascending' ? 'descending' : 'ascending';
    const order = reversed ? ({ by: sort.by, direction: turned } as const) : this.#query?.sort;
    const answer: unknown = await Promise.race([
      this.#adapter?.list({ ...query, ...(order && { sort: order }), limit, ...place }, { signal }),
      aborted(signal),
    ]);
    signal.throwIfAborted();
    const page = await readPage(answer);
    signal.throwIfAborted();
    return reversed ? { ...page, items: [...page.items].reverse() } : page;
  }

  /** @internal Does what asks the adapter; what was asked before is not wanted any more. */
  async work(operation: 'load' | 'load-more', work: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    this.call?.abort();
    const call = new AbortController();
    this.call = call;
    this.meanwhile = [];
    this.failure = undefined;
    this.isSlow = false;
    this.host.requestUpdate();
    const patience = setTimeout(() => {
      this.isSlow = true;
      this.host.requestUpdate();
    }, LONG);
    try {
      await work(call.signal);
      for (const again of this.meanwhile.splice(0)) again(operation === 'load');
      this.listener.loaded?.();
    } catch (thrown) {
      // replaced by a newer call, or nobody is there any more: not a failure that anybody waits to hear of
      if (call.signal.aborted) return;
      if (operation === 'load' && this.items.length === 0) this.status = 'error';
      this.#fail(operation, toAdapterError(thrown));
    } finally {
      clearTimeout(patience);
      if (this.call === call) {
        this.call = undefined;
        this.loading = undefined;
        this.isSlow = false;
        this.host.requestUpdate();
      }
    }
  }

  #fail(operation: 'load' | 'load-more', error: AdapterError): void {
    this.failure = { operation, error };
    this.listener.failed?.(operation, error);
  }

  #subscribe(): void {
    const recordId = this.#query?.recordId;
    // an answer may come, and an element be updated, after it was removed
    if (this.#unsubscribe || recordId === undefined || !this.host.isConnected) return;
    this.#unsubscribe = this.#adapter?.subscribe?.(recordId, (news) => {
      this.#change((acts) => acts.changes.hear(news));
    });
  }

  #endSubscription(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}

/** Rejects when a call is aborted: an adapter that ignores the signal, or never answers, keeps nobody waiting. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(toAdapterError(signal.reason)), { once: true });
  });
}
