import type { InteractionAdapter } from '../../data/adapter.js';
import { hasKeptViews } from '../../data/device/kept-views.js';
import type { Query, Sort, View } from '../../data/query.js';
import { InteractionsViewChangedEvent } from '../../events/interactions-view-changed-event.js';
import type { GroupBy } from '../../model/group.js';
import type { ViewState } from '../../model/view-state.js';
import type { DetailsPlace } from './open-entries.js';
import type { TimelineModel } from './timeline-model.js';

/** How rows are laid out. */
export type Layout = NonNullable<ViewState['layout']>;

export type { ViewState };

/** What is shown and how: what the reader has chosen, now or at an earlier visit, else what the page has set. */
export class ReaderView {
  /** What the page has set, until it is read with care: that is done by a part that comes when it is needed. */
  given: ViewState | undefined;
  /** True while it is not known yet what to ask for. */
  isWaiting = false;

  readonly #model: TimelineModel;
  #state: ViewState = {};
  /** True where nothing is kept of an earlier visit. */
  #isNew: boolean | undefined;
  /** The record that was asked for. */
  #recordId: string | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** What the reader has chosen. */
  get state(): ViewState {
    return this.#state;
  }

  get view(): View {
    return this.#state.view ?? this.#model.host.view;
  }

  get layout(): Layout {
    return this.#state.layout ?? this.#model.host.layout;
  }

  get details(): DetailsPlace {
    return this.#state.details ?? this.#model.host.details;
  }

  get groupBy(): GroupBy {
    return this.#state.groupBy ?? this.#model.host.groupBy;
  }

  get paging(): 'window' | 'pages' {
    return this.#state.paging ?? 'window';
  }

  get density(): 'comfortable' | 'compact' {
    return this.#state.density ?? 'comfortable';
  }

  /** The order without a choice of the reader: newest first, but groups of codes and of users bring their own. */
  get ownSort(): Sort {
    const { groupBy } = this;
    return groupBy === 'code' || groupBy === 'user'
      ? { by: groupBy, direction: 'ascending' }
      : { by: 'date', direction: 'descending' };
  }

  get sort(): Sort {
    return this.#state.sort ?? this.ownSort;
  }

  /** What rows are divided by: nothing where the order would tear the groups apart. */
  get grouping(): GroupBy {
    const { groupBy, sort } = this;
    const order = groupBy === 'code' || groupBy === 'user' ? groupBy : 'date';
    return sort.by === order ? groupBy : 'none';
  }

  /** What the adapter is asked, record and language aside. */
  get query(): Pick<Query, 'view' | 'sort' | 'filters' | 'search'> {
    const { filters, search, period } = this.#state;
    const { sort } = this;
    const span = period && this.#model.extras.get('viewMemory')?.span;
    return {
      view: this.view,
      ...((sort.by !== 'date' || sort.direction !== 'descending') && { sort }),
      ...((filters ?? span) && { filters: { ...span, ...filters } }),
      ...(search?.trim() && { search: search.trim() }),
    };
  }

  /** True where not all entries of the view are wanted. */
  get narrows(): boolean {
    const { filters, search, period } = this.#state;
    return Boolean(filters ?? search ?? period);
  }

  /** Asks for what the reader wants to see, as soon as that is known. */
  show(adapter: InteractionAdapter, recordId: string): void {
    const { pages, i18n } = this.#model;
    const { locale, timeZone } = i18n;
    this.isWaiting = !this.#isSettled();
    if (!this.isWaiting) {
      this.#recordId = recordId;
      pages.show(adapter, { recordId, ...this.query, locale, timeZone });
    } else if (this.#recordId !== recordId) pages.clear();
  }

  /** Takes a choice of the reader, and tells the page of it. A member that is undefined goes back to what the page has set. */
  choose(change: Partial<ViewState>): void {
    this.take({ ...this.#state, ...change });
    const { host, extras } = this.#model;
    host.dispatchEvent(new InteractionsViewChangedEvent(this.#state));
    void extras.load('viewMemory').then((memory) => memory?.keep());
  }

  /** Takes what the page hands in, whatever it is; it need not be told. */
  replace(state: ViewState): void {
    this.given = state ?? {};
    this.#model.host.requestUpdate();
  }

  /** Takes a state that is known to be one. */
  take(state: ViewState): void {
    const filters = compact(state.filters ?? {});
    this.given = undefined;
    this.#state = compact({ ...state, filters: Object.keys(filters).length > 0 ? filters : undefined });
    this.#model.host.requestUpdate();
  }

  /** The page has set a property anew: what the reader had chosen in its place is over. */
  yield(names: Iterable<PropertyKey>): void {
    const overridden = [...names].filter((name) => Object.hasOwn(this.#state, name));
    if (overridden.length === 0) return;
    this.#state = compact({ ...this.#state, ...Object.fromEntries(overridden.map((name) => [name, undefined])) });
  }

  /** True once it is known what to ask for: what is kept, or what the page has set, may have to be read first. */
  #isSettled(): boolean {
    const { extras, host } = this.#model;
    const memory = extras.get('viewMemory');
    if (memory) return memory.settle();
    this.#isNew ??= !host.viewStorage && (host.persist === 'none' || !hasKeptViews());
    if (this.#isNew && !this.given && !this.#state.period) return true;
    void extras.load('viewMemory').then((loaded) => {
      if (loaded) return;
      // the history goes before the way it was looked at
      this.#isNew = true;
      this.take({ ...this.#state, period: undefined });
    });
    return false;
  }
}

/** Without members that say nothing. */
function compact<Value extends object>(value: Value): Value {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as Value;
}
