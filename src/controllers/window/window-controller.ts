import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { arrangeRows, type WindowPart } from './arrange-rows.js';
import { chooseSegments } from './choose-segments.js';
import { HeightIndex } from './height-index.js';
import { ReadingPosition, type Place, type WantedRow, type WindowAlign } from './reading-position.js';
import { RenderedRows } from './rendered-rows.js';
import { ScrollArea } from './scroll-area.js';
import { rowsOf, type Segment } from './segment.js';

/** Part of the view that has to be rendered beyond it, in the direction of scrolling, before more is. */
const MARGIN = 0.25;

/** Milliseconds without scrolling that are a rest. */
const REST = 150;

/** Most renderings in a row that what was rendered last did not fit. */
const MOST_ROUNDS = 20;

/** Most renderings until a row is where it was asked for. */
const ROUNDS = 5;

/** A place in the list that can be kept and come back to. */
export interface WindowPosition {
  /** Of the first row in view. */
  readonly key: string;
  /** Pixels of it that are above the view. */
  readonly offset: number;
}

/** What the controller asks of its host. */
export interface WindowOptions {
  /** Number of rows of the whole list, loaded or not. */
  readonly count: () => number;
  /** What a row is known by; undefined: it is not loaded. Asked for a few rows an update, never for all. */
  readonly keyOf: (index: number) => string | undefined;
  /** The element with the gaps and rows, once it is rendered. It, or anything around it, may scroll. */
  readonly list: () => HTMLElement | null | undefined;
  /** Height of a row before any was measured, in pixels. */
  readonly estimate?: number;
  /** Up to this many rows all are rendered, so that find-in-page works: 200. */
  readonly all?: number;
  /** Where a row is, -1 where it is not loaded. Asked after changes only: where several rows came or went, and to come back. */
  readonly indexOf?: (key: string) => number;
  /** Pixels at the top of the view that something sticky covers. */
  readonly inset?: () => number;
  /** Called when other rows are seen: for loading ahead. */
  readonly onRange?: (range: { readonly first: number; readonly last: number }) => void;
}

/**
 * Renders of a long list only what is near the view: rows of any height, in groups with headings or a table, a million of
 * them, in an element that scrolls or in a page that does.
 *
 * ```ts
 * readonly #window = new WindowController(this, {
 *   count: () => this.rows.length,
 *   keyOf: (index) => this.rows[index]?.id,
 *   list: () => this.renderRoot.querySelector<HTMLElement>('.list'),
 * });
 * // in render(): a `[data-gap]` for each gap and a `[data-row]` for each row of `segments`, in order; `arrange` puts both in groups
 * html`<div class="list">${repeat(this.#window.arrange((index) => this.groupOf(index)), ({ key }) => key, renderPart)}</div>`
 * ```
 *
 * The host renders `segments` (or `arrange(…)`), one element `[data-row]` a row whatever its content, with a gap `[data-gap]` before each
 * segment and one at the end. Where a row takes several elements, as in a table, the others follow it as `[data-rest]`. Gaps are
 * empty boxes without padding, border or margin: a `<div>`, an `<li role="presentation">`, in a table a `<td>`; the controller sets
 * their height. Rows must be displayed and stand one below the other. The list needs `overflow-anchor: none`: the browser's own
 * anchoring, where there is one, would correct a second time.
 *
 * What it promises: what is read stays where it is while rows above it are measured, change height, come or go; a focused row
 * keeps its element; the page's layout is read once an update.
 *
 * It knows two kinds of pixels: the list's own, as if everything were rendered, in which it computes; and the page's. The
 * difference is the shift. A row above that turns out higher than thought changes the gap and the shift, and no scroll position, which
 * would stop a finger's or wheel's momentum; the page is brought in line when scrolling rests, or where an end is near. The same shift
 * makes lists possible that are higher than a page can be: small steps are the same in both, far ones are in proportion.
 */
export class WindowController implements ReactiveController {
  /** What to render, in order: rows near the view, and the focused one alone where it is far away. */
  segments: readonly Segment[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #options: WindowOptions;
  readonly #heights: HeightIndex;
  readonly #rendered: RenderedRows;
  readonly #at: ReadingPosition;
  readonly #observer = new ResizeObserver(() => this.#resized());
  #list: HTMLElement | undefined;
  #area: ScrollArea | undefined;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #width = 0;
  /** True where the browser may have forgotten how far it had scrolled. */
  #isLost = true;
  /** The row that the view begins with, while an update goes on. */
  #anchor: Place | undefined;
  #focused: Place | undefined;
  /** What was asked for, until it is there. */
  #wanted: WantedRow | undefined;
  /** Renderings in a row, without a scroll between them, that what was rendered last did not fit. */
  #rounds = 0;
  #told = '';

  constructor(host: ReactiveControllerHost, options: WindowOptions) {
    this.#host = host;
    this.#options = options;
    this.#heights = new HeightIndex(options.estimate ?? 48);
    this.#rendered = new RenderedRows(this.#heights, options.keyOf);
    this.#at = new ReadingPosition(this.#heights);
    host.addController(this);
  }

  /** Height of the whole list, as far as is known, in pixels. */
  get estimateTotal(): number {
    return this.#heights.total;
  }

  /** The place that is read, to come back to with `restore`; undefined at the top, and where nothing is loaded. */
  get firstVisible(): WindowPosition | undefined {
    const { key, offset = 0 } = this.#at.row ?? {};
    return key === undefined ? undefined : { key, offset };
  }

  /** The row at a height of the list, in pixels from its top. */
  indexAt(offset: number): number {
    return this.#heights.indexAt(offset);
  }

  /** The rendered rows under their groups, with the gaps between. See {@link arrangeRows}. */
  arrange(groupOf: (index: number) => string): readonly WindowPart[] {
    return arrangeRows(rowsOf(this.segments), this.#options.keyOf, groupOf);
  }

  /** The element of a row, where it is rendered. */
  elementOf(index: number): HTMLElement | undefined {
    return this.#rendered.rows[rowsOf(this.segments).indexOf(index)];
  }

  /** The row that an element stands in; -1 where it stands in none. */
  indexOf(el: Element | null): number {
    let row = el?.closest<HTMLElement>('[data-row],[data-rest]');
    while (row?.dataset['rest'] !== undefined) row = row.previousElementSibling as HTMLElement | null;
    return row ? (rowsOf(this.segments)[this.#rendered.rows.indexOf(row)] ?? -1) : -1;
  }

  /** Brings a row into view. Resolves when it is rendered there. */
  async scrollToIndex(index: number, { align = 'nearest' }: { readonly align?: WindowAlign } = {}): Promise<void> {
    const last = this.#options.count() - 1;
    const wanted = (this.#wanted = { index: Math.max(0, Math.min(index, last)), align });
    let before: number;
    let rounds = 0;
    // the heights on the way are known only when they have been rendered
    do {
      before = this.#at.top;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } while (this.#wanted === wanted && Math.abs(this.#at.top - before) >= 1 && rounds++ < ROUNDS);
    if (this.#wanted === wanted) this.#wanted = undefined;
  }

  /**
   * Comes back to a place.
   * @returns false where its row is not loaded
   */
  async restore({ key, offset }: WindowPosition): Promise<boolean> {
    const index = this.#options.indexOf?.(key) ?? -1;
    if (index >= 0) await this.scrollToIndex(index, { align: offset });
    return index >= 0;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    clearTimeout(this.#timer);
    // an element that is moved loses its scroll position
    this.#isLost = true;
  }

  hostUpdate(): void {
    const { count, keyOf, all = 200 } = this.#options;
    const length = count();
    this.#look();
    this.#anchor = this.#at.row;
    this.#focused = this.#focus();
    const by = length - this.#heights.count;
    this.#heights.follow(length, keyOf);
    for (const place of [this.#anchor, this.#focused]) if (place) place.index = this.#indexNow(place, by);
    this.#hold();
    this.segments = length > all ? this.#choose() : length ? [{ start: 0, end: length }] : [];
  }

  hostUpdated(): void {
    this.#settle();
    // after the update that this one is part of
    queueMicrotask(() => this.#check());
  }

  #choose(): readonly Segment[] {
    return chooseSegments(this.#heights, this.#at, this.#focused?.index ?? -1);
  }

  #focus(): Place | undefined {
    const root = this.#list?.getRootNode() as DocumentOrShadowRoot | undefined;
    const index = root?.activeElement ? this.indexOf(root.activeElement) : -1;
    return index < 0 ? undefined : { index, key: this.#heights.measured(index)?.key, offset: 0 };
  }

  /** Where a row is after a change by so many rows. */
  #indexNow({ index, key }: Place, by: number): number {
    const { keyOf, indexOf } = this.#options;
    const isNow = (at: number) => at >= 0 && at < this.#heights.count && (keyOf(at) ?? key) === key;
    const now = [index, index + by].find(isNow) ?? indexOf?.(key!) ?? -1;
    return Math.min(now < 0 ? index : now, this.#heights.count - 1);
  }

  /** Sees where the page is. */
  #look(): boolean {
    if (this.#isLost || !this.#rendered.isShown) return false;
    const { top, height } = this.#area!.view();
    this.#at.adopt(top - this.#rendered.top, height);
    return true;
  }

  /** Keeps what is read where it is, or goes where was asked for. */
  #hold(): void {
    if (this.#wanted) this.#at.goTo(this.#wanted, this.#options.inset?.() ?? 0);
    else if (this.#anchor) this.#at.keep(this.#anchor);
  }

  /** Takes in what was rendered, and places it. */
  #settle(): void {
    const list = this.#options.list();
    const rendered = this.#rendered;
    const at = this.#at;
    const second = this.segments[1];
    const main = second && this.#focused && this.#focused.index < second.start ? 1 : 0;
    // an element is updated after it was removed, too: nobody would end what it listens to, and nothing around it is there
    if (!rendered.find(list, this.segments, main) || !list?.isConnected) return;
    this.#listen(list);
    this.#isLost ||= !rendered.isShown;
    if (!rendered.isShown) return;
    rendered.reserve(at.shift);
    rendered.measure();
    this.#width = list.clientWidth;
    const area = this.#area!;
    const { top, height } = area.view();
    const scrolled = top - rendered.top;
    const isForgotten = this.#isLost && !area.isPage && !area.scroller.scrollTop;
    const keeps = this.#wanted || (at.top > 0 && (isForgotten || !this.#isLost));
    this.#isLost = false;
    at.view = height;
    if (keeps) this.#hold();
    else at.adopt(scrolled, height);
    this.#place(scrolled, !!this.#wanted || isForgotten || at.isNearEnd(rendered.seen));
  }

  /**
   * Sizes the gaps and scrolls the page to where it has to be.
   * @param scrolled where it is
   * @param aligns true: brings list and page in line
   */
  #place(scrolled: number, aligns: boolean): void {
    const { seen } = this.#rendered;
    const { scroller } = this.#area!;
    // a list that becomes lower is scrolled back by the browser first: what is left to scroll is counted from here
    const before = scroller.scrollTop;
    if (aligns) this.#at.shift = this.#at.restingShift(seen);
    this.#rendered.place(this.#at.shift);
    const by = this.#at.top - this.#at.shift - scrolled;
    // far down a page the browsers themselves are a pixel out
    if (Math.abs(by) >= 1.5) {
      // at once, however the page would like to scroll; `scrollTo` of elements is another one on pages with Prototype.js
      scroller.scroll({ top: before + by, behavior: 'instant' });
      this.#look();
    }
    this.#await();
  }

  /** Waits for a rest, where list and page are out of line. */
  #await(): void {
    clearTimeout(this.#timer);
    if (Math.abs(this.#at.shift - this.#at.restingShift(this.#rendered.seen)) < 1) return;
    this.#timer = setTimeout(() => {
      if (this.#look()) this.#place(this.#at.top - this.#at.shift, true);
    }, REST);
  }

  /** Has more rendered where what is rendered does not reach, and tells what is seen. */
  #check(): void {
    const { top, view, direction } = this.#at;
    const heights = this.#heights;
    if (!this.#rendered.rows.length) return;
    const { start, end } = this.#rendered.seen;
    const ahead = MARGIN * view * direction;
    const isAbove = start > 0 && top + Math.min(0, ahead) < heights.offset(start);
    const isBelow = end < heights.count && top + view + Math.max(0, ahead) > heights.offset(end);
    if ((isAbove || isBelow) && JSON.stringify(this.#choose()) !== JSON.stringify(this.segments)) {
      // rows whose heights depend on which of them are rendered would go on for ever, and with them the page
      if (this.#rounds++ < MOST_ROUNDS) this.#host.requestUpdate();
    } else this.#rounds = 0;
    const first = this.indexAt(top);
    const last = this.indexAt(top + view);
    const told = `${first} ${last}`;
    if (told === this.#told || top + view <= 0 || top >= heights.total) return;
    this.#told = told;
    this.#options.onRange?.({ first, last });
  }

  readonly #scrolled = (): void => {
    if (!this.#look()) return;
    this.#rounds = 0;
    this.#check();
    this.#await();
  };

  #listen(list: HTMLElement): void {
    if (this.#listening && this.#list === list) return;
    this.#stop();
    this.#list = list;
    this.#area = new ScrollArea(list);
    const { signal } = (this.#listening = new AbortController());
    this.#area.listen(this.#scrolled, signal);
    const sized = [list, ...this.#area.frames];
    // not from within its own report: what that changes would be reported to the page as an endless loop
    requestAnimationFrame(() => {
      if (!signal.aborted) sized.forEach((el) => this.#observer.observe(el));
    });
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#observer.disconnect();
  }

  /** Something has another size, and nobody rendered: a picture came, a tab was opened, the page was made narrower. */
  #resized(): void {
    const rendered = this.#rendered;
    this.#isLost ||= !rendered.isShown;
    if (!rendered.isShown) return;
    const isOther = this.#list!.clientWidth !== this.#width;
    if (!isOther && !this.#isLost && !rendered.isOther && this.#area!.view().height === this.#at.view) return;
    this.#anchor = this.#at.row;
    if (isOther) this.#heights.clear();
    this.#stop();
    this.#settle();
    this.#check();
  }
}
