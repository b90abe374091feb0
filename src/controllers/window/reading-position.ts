import type { HeightIndex } from './height-index.js';
import { scaledHeight, scaledTop, unscaledTop } from './scaled-range.js';
import type { Segment } from './segment.js';

/** Views that a reader does not scroll in one frame: who goes further drags the scroll bar, or was taken there. */
const JUMP = 3;

/** Where a row is wanted in the view; a number: so many pixels of it are above the view. */
export type WindowAlign = 'start' | 'center' | 'nearest' | number;

/** A row that is to be shown. */
export interface WantedRow {
  readonly index: number;
  readonly align: WindowAlign;
}

/** A row, what it is known by, and how many pixels of it are above the view. */
export interface Place {
  index: number;
  readonly key: string | undefined;
  readonly offset: number;
}

/** Where a list is read, in the list's own pixels. */
export class ReadingPosition {
  /** Where the view begins; less than 0 where the page shows something above the list. */
  top = 0;
  /** How high the view is; a guess until it was seen. */
  view = innerHeight;
  /** How far the list's own pixels are ahead of the page's. */
  shift = 0;
  /** 1: the reader goes down; -1: up. */
  direction = 0;

  readonly #heights: HeightIndex;

  constructor(heights: HeightIndex) {
    this.#heights = heights;
  }

  /** The row that the view begins with. None at the top: what comes in there is to be seen. */
  get row(): Place | undefined {
    if (this.top <= 0 || !this.#heights.count) return undefined;
    const index = this.#heights.indexAt(this.top);
    return { index, key: this.#heights.measured(index)?.key, offset: this.top - this.#heights.offset(index) };
  }

  /** Takes over how far the page is scrolled. */
  adopt(scrolled: number, view: number): void {
    const moved = scrolled + this.shift - this.top;
    this.view = view;
    if (Math.abs(moved) >= 1) this.direction = Math.sign(moved);
    if (Math.abs(moved) > JUMP * view) this.shift = unscaledTop(scrolled, this.#heights.total, view) - scrolled;
    this.top = scrolled + this.shift;
  }

  /** Keeps a row where it was in the view, though it begins somewhere else now. The page is not scrolled. */
  keep({ index, offset }: Place): void {
    const start = this.#heights.offset(index);
    const top = start + Math.min(offset, this.#heights.offset(index + 1) - start);
    this.shift += top - this.top;
    this.top = top;
  }

  /**
   * Goes to a row.
   * @param inset pixels at the top of the view that are covered
   */
  goTo({ index, align }: WantedRow, inset: number): void {
    const { view } = this;
    const heights = this.#heights;
    const bottom = heights.offset(index + 1);
    let top = heights.offset(index);
    if (typeof align === 'number') top += align;
    else {
      top -= inset;
      if (align === 'center') top = (top + bottom - view) / 2;
      if (align === 'nearest') top = Math.min(top, Math.max(this.top, bottom - view));
    }
    this.top = Math.min(top, Math.max(0, heights.total - view));
    this.shift = this.top - scaledTop(this.top, heights.total, view);
  }

  /** The shift that a list at rest has. */
  restingShift({ start, end }: Segment): number {
    const { total, count } = this.#heights;
    if (!start) return 0;
    if (end === count) return total - scaledHeight(total);
    return Math.round(this.top - scaledTop(this.top, total, this.view));
  }

  /** True where rows that are rendered, or will be next, might not fit before an end of the page. */
  isNearEnd({ start, end }: Segment): boolean {
    const { total, count } = this.#heights;
    const scrolled = this.top - this.shift;
    return !start || end === count || scrolled < this.view || scrolled + 2 * this.view > scaledHeight(total);
  }
}
