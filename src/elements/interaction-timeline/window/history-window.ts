import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { RunEnd } from '../../../controllers/history-run.js';
import { WindowController } from '../../../controllers/window/window-controller.js';
import { windowTexts } from '../../../i18n/english/window.js';
import { compareInteractions } from '../../../model/order.js';
import type { Interaction } from '../../../model/interaction.js';
import type { RowGroup } from '../place-rows.js';
import type { Gap, PlacedRows } from '../render-list.js';
import { stillWaits } from '../still-waits.js';
import type { TimelineModel } from '../timeline-model.js';
import { HistoryJumps } from './history-jumps.js';
import { PagedRows } from './paged-rows.js';
import { KeptPosition } from './kept-position.js';
import { windowStyles } from './window.styles.js';

/** Rows left to scroll through when the following page is asked for. */
const AHEAD = 25;
/** Up to so many rows all of them are drawn. */
const MOST_DRAWN = 200;
/** Pages that are loaded unasked while the rows scroll with the page: below them the page has something to say, too. */
const UNASKED_PAGES = 1;

/**
 * Of a long history, the rows near the viewport: loads what comes next before it is needed, leads to places that are not
 * loaded, and lets what is new wait while the reader is further down. Loaded after the first page where there is more.
 */
export class HistoryWindow implements ReactiveController {
  static readonly texts = windowTexts;
  static readonly styles = [windowStyles];

  readonly #model: TimelineModel;
  readonly #window: WindowController;
  readonly #jumps: HistoryJumps;
  readonly #paged: PagedRows;
  readonly #kept: KeptPosition;
  #range = { first: 0, last: 0 };
  #unasked = 0;
  /**
   * How many entries come before the first row that there is room for. In a page that scrolls there is none for rows that were
   * jumped over: they would be a long way of nothing.
   */
  #base = 0;
  /** What was there when more was loaded unasked last. */
  #asked: readonly Interaction[] | undefined;
  /** The first rows of another answer: what was loaded unasked for the last one does not count. */
  #query: unknown;

  constructor(model: TimelineModel) {
    this.#model = model;
    const { host } = model;
    this.#window = new WindowController(host, {
      count: () => this.#count,
      keyOf: (index) => this.#itemAt(index)?.id,
      indexOf: (key) => this.#indexOf(key),
      list: () => host.renderRoot.querySelector<HTMLElement>('.list'),
      inset: () => this.#inset,
      estimate: 72,
      all: MOST_DRAWN,
      onRange: (range) => {
        this.#range = range;
        this.#loadAhead();
      },
    });
    this.#jumps = new HistoryJumps(model, {
      window: this.#window,
      range: () => this.#range,
      count: () => this.#count,
      start: () => this.#start,
      begin: () => (this.#base = model.pages.offset),
    });
    this.#paged = new PagedRows(model);
    this.#kept = new KeptPosition(model, this.#window);
    host.addController(this);
  }

  hostConnected(): void {
    this.#kept.listen();
  }

  hostDisconnected(): void {
    this.#kept.stop();
  }

  hostUpdated(): void {
    const { pages } = this.#model;
    if (this.#query !== pages.query) {
      this.#query = pages.query;
      this.#base = 0;
      this.#unasked = 0;
      this.#jumps.forget();
    }
    // what this sets off asks for another update, which this one is not to be part of
    queueMicrotask(() => {
      if (pages.status === 'complete') this.#kept.restoreOnce();
      this.#loadAhead();
    });
  }

  /** The groups as they are drawn: all of them while they are few, else what is near the viewport, with gaps. */
  place(groups: readonly RowGroup[]): readonly (PlacedRows | Gap)[] {
    if (this.isPaged) return this.#paged.place(groups);
    const groupOf = groupNumbers(groups);
    const offset = this.#start;
    return this.#window
      .arrange((index) => groupOf(index - offset))
      .map(({ key, group, items }, number) => {
        if (group === undefined) return { gap: key };
        // the keys of a list that is drawn as a whole: rows keep their elements when the window comes
        const placed = group ? groups[Number(group)] : undefined;
        const { heading = '', count, rows = [] } = placed ?? {};
        const slots = items.map((item) => ({ ...item, interaction: this.#itemAt(item.index) }));
        return { key: placed?.key ?? key, domId: `group-${number}`, heading, count, rows, slots };
      });
  }

  /** For `aria-setsize`: how many rows there are, -1 where that is not known; undefined where all of them are drawn. */
  get size(): number | undefined {
    const { pages } = this.#model;
    if (!pages.isOffsetKnown || this.#base > 0 || (this.isWhole && !this.isPaged)) return undefined;
    return pages.facts.total ?? (pages.atEnd ? this.#count : -1);
  }

  /** True where every row is drawn. */
  get isWhole(): boolean {
    return !this.#window.segments.some(({ start, end }) => end - start < this.#count);
  }

  /** True where the reader wants pages instead of one long list. */
  get isPaged(): boolean {
    return this.#model.reader.paging === 'pages';
  }

  /** Above the rows: what came meanwhile, and the way to rows that are not drawn. */
  renderStart(): TemplateResult | typeof nothing {
    const { i18n, pages } = this.#model;
    if (this.isPaged) return this.#renderWaiting();
    const [first] = this.#window.segments;
    const isCut = !this.#model.height.isGiven && this.#start === 0 && !pages.atStart;
    return html`${pages.waiting.length > 0 ? this.#renderWaiting() : nothing} ${isCut ? this.#renderNewer() : nothing}
    ${first && first.start > 0 ? this.#renderEdge(i18n.messages.rowsBefore, first.start - 1) : nothing}`;
  }

  /** Below the rows: the way to rows that are not drawn, or to another page. */
  renderEnd(): TemplateResult | typeof nothing {
    if (this.isPaged) return this.#paged.renderPager();
    const last = this.#window.segments.at(-1);
    return last && last.end < this.#count ? this.#renderEdge(this.#model.i18n.messages.rowsAfter, last.end) : nothing;
  }

  /** True where *Load older* has no place: rows follow, or pages do. */
  get leadsOn(): boolean {
    return this.isPaged || (!this.#isStuck && this.#count > this.#start + this.#model.items.length);
  }

  /** Whether an entry that is new elsewhere waits: the reader is further down, and it would come in above. */
  holds(interaction: Interaction): boolean {
    const { items, reader } = this.#model;
    const [first] = items;
    if (!first || reader.sort.by !== 'date') return false;
    const sign = reader.sort.direction === 'ascending' ? -1 : 1;
    return this.#window.firstVisible !== undefined && sign * compareInteractions(interaction, first) < 0;
  }

  /** Brings the row of a loaded entry into view. */
  async reveal(id: string): Promise<void> {
    if (this.isPaged) this.#paged.reveal(this.#indexOf(id) + this.#base);
    else if (!this.isWhole) await this.#window.scrollToIndex(this.#indexOf(id));
  }

  /** Goes to the first or the last entry of the history. */
  async goToEnd(end: 'start' | 'end'): Promise<void> {
    const waits = stillWaits(this.#model);
    await this.#jumps.goTo(end);
    const { items, focus, focused } = this.#model;
    const target = end === 'start' ? items[0] : items.at(-1);
    // the row that they were in may have gone, and led on to another one
    if (target && (waits() || focused?.closest('.list'))) await focus.focus(target.id);
  }

  /** Goes to the first entry of a day, or of the next that has one. */
  async goToDay(day: string): Promise<void> {
    await this.#jumps.goToDay(day);
  }

  /** Goes to an entry by its id, with its neighbours. @returns false where it is not there */
  async goToEntry(id: string): Promise<boolean> {
    return this.#jumps.goToEntry(id);
  }

  /** The entry that the view begins with. */
  get firstInView(): Interaction | undefined {
    return this.#itemAt(Math.max(this.#range.first, this.#start));
  }

  /** How many rows there are, those included that are not loaded but can be gone to. */
  get #count(): number {
    const { pages, items } = this.#model;
    const loaded = this.#start + items.length;
    return this.#jumps.canJump ? Math.max(loaded, pages.facts.total ?? 0) : loaded;
  }

  /** Place of the first loaded entry among the rows that there is room for. */
  get #start(): number {
    const { offset } = this.#model.pages;
    this.#base = this.#model.height.isGiven ? 0 : Math.min(this.#base, offset);
    return offset - this.#base;
  }

  #itemAt(index: number): Interaction | undefined {
    return this.#model.items[index - this.#start];
  }

  #indexOf(id: string): number {
    const place = this.#model.items.findIndex((item) => item.id === id);
    return place < 0 ? -1 : place + this.#start;
  }

  /** How much of the view its sticky heading covers. */
  get #inset(): number {
    const covered = this.#model.extras.get('table')?.covered;
    if (covered !== undefined) return covered;
    const heading = this.#model.host.renderRoot.querySelector<HTMLElement>('.group-heading');
    if (!heading) return 0;
    const top = this.#model.height.isGiven ? 0 : Number.parseFloat(getComputedStyle(heading).insetBlockStart) || 0;
    return heading.offsetHeight + top;
  }

  /** True where pages brought nothing, though there are said to be more: the reader may ask again, but nobody else. */
  get #isStuck(): boolean {
    const { pages } = this.#model;
    return this.#asked === pages.items && !pages.loading;
  }

  #loadAhead(): void {
    const { pages, items, height } = this.#model;
    if (pages.status !== 'complete' || pages.loading || pages.failure || this.isPaged || items.length === 0) return;
    const { first, last } = this.#range;
    const start = this.#start;
    const end = start + items.length;
    const goesBack = height.isGiven || start > 0;
    if (this.#jumps.isBeyond(first, last)) this.#jumps.plan();
    else if (this.#isStuck) return;
    else if (goesBack && first < start + AHEAD && !pages.atStart) this.#go('earlier');
    else if (
      !pages.atEnd &&
      (height.isGiven ? this.#isShort || last >= end - AHEAD : this.#mayGoOn(last >= end - AHEAD))
    ) {
      this.#go('later');
    }
  }

  #go(end: RunEnd): void {
    const { pages } = this.#model;
    this.#asked = pages.items;
    void (end === 'later' ? pages.loadMore() : pages.loadEarlier());
  }

  /** True of a history that is to be there as a whole, so that the page's own search finds everything. */
  get #isShort(): boolean {
    const { total } = this.#model.pages.facts;
    return total !== undefined && total <= MOST_DRAWN;
  }

  /** Whether a page may be loaded unasked where the rows scroll with the page. */
  #mayGoOn(isNear: boolean): boolean {
    // the button must not go from under who is about to press it
    const isAsked = this.#model.focused?.matches('.older');
    if (!isNear || isAsked || this.#unasked >= UNASKED_PAGES) return false;
    this.#unasked += 1;
    return true;
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    const { pages, i18n } = this.#model;
    const count = pages.waiting.length;
    if (count === 0) return nothing;
    return html`<button type="button" class="new-entries" part="new-entries" @click=${this.#showWaiting}>
      ${i18n.messages.newEntries(i18n.format.count(count))}
    </button>`;
  }

  /** The way back up, where rows were jumped over. */
  #renderNewer(): TemplateResult {
    const { pages, i18n, reader } = this.#model;
    const { messages } = i18n;
    const isLoading = pages.loading === 'earlier';
    const label = reader.sort.direction === 'ascending' ? messages.loadBefore : messages.loadNewer;
    return html`<button
      type="button"
      class="older"
      part="newer"
      aria-disabled=${isLoading ? 'true' : 'false'}
      @click=${() => void pages.loadEarlier()}
    >
      ${label}
    </button>`;
  }

  readonly #showWaiting = async (): Promise<void> => {
    const { pages, focus, host } = this.#model;
    const [newest] = pages.waiting;
    const waits = stillWaits(this.#model);
    await pages.takeWaiting();
    await host.updateComplete;
    await this.#window.scrollToIndex(0, { align: 'start' });
    const first = this.#model.items.find(({ id }) => id === newest?.id) ?? this.#model.items[0];
    if (first && waits()) await focus.focus(first.id);
  };

  /** Leads those who do not scroll to rows that are not drawn. */
  #renderEdge(label: string, index: number): TemplateResult {
    const go = async () => {
      await this.#window.scrollToIndex(index, { align: 'center' });
      const item = this.#itemAt(index);
      if (item) await this.#model.focus.focus(item.id);
    };
    return html`<button type="button" class="edge" part="edge" @click=${go}>${label}</button>`;
  }
}

/** The number of the group of each loaded row, as text; none for rows that are not loaded. */
function groupNumbers(groups: readonly RowGroup[]): (place: number) => string {
  return (place) => {
    if (place < 0) return '';
    // from the last on: they are few, and ordered
    const number = groups.findLastIndex(({ first }) => first <= place);
    const group = groups[number];
    return group && place < group.first + group.rows.length ? `${number}` : '';
  };
}
