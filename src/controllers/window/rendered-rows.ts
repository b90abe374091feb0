import type { HeightIndex } from './height-index.js';
import { scaledHeight } from './scaled-range.js';
import { rowsOf, type Segment } from './segment.js';

/** What a rendered segment takes up, in pixels. */
interface Extent {
  /** From its gap to the bottom of its first row: a heading, and the row. */
  readonly head: number;
  /** From its gap to the bottom of its last row. */
  readonly body: number;
  /** From there to the following gap. */
  readonly tail: number;
}

/**
 * What a host has rendered of a list: the gaps and rows of its segments, what they take up, and how high the gaps have to be.
 *
 * A row's height reaches from the bottom of the row above to its own: margins and headings are in it. Where a segment begins, what stands
 * above its first row may be a heading that is repeated there, because the group's beginning is not rendered. So a segment is placed
 * by the bottom of its first row, and that heading pushes no row down.
 */
export class RenderedRows {
  gaps: HTMLElement[] = [];
  rows: HTMLElement[] = [];
  segments: readonly Segment[] = [];
  /** The segment in view. It is placed exactly; another one, which only keeps the focus, gives way. */
  main = 0;

  readonly #heights: HeightIndex;
  readonly #keyOf: (index: number) => string | undefined;
  #extents: readonly Extent[] = [];
  /** What stood above the first row of a segment last. */
  #heading = 0;
  /** From the first gap to the end of the last one. */
  #height = 0;

  constructor(heights: HeightIndex, keyOf: (index: number) => string | undefined) {
    this.#heights = heights;
    this.#keyOf = keyOf;
  }

  /** The segment in view. */
  get seen(): Segment {
    return this.segments[this.main]!;
  }

  /** True where the host shows the list; it may be hidden, or show something else. */
  get isShown(): boolean {
    return !!this.gaps[0]?.getClientRects().length;
  }

  /** Where the list begins in the window. */
  get top(): number {
    return this.gaps[0]!.getBoundingClientRect().top;
  }

  /** True where something has become higher or lower since it was placed. */
  get isOther(): boolean {
    return Math.abs(this.gaps.at(-1)!.getBoundingClientRect().bottom - this.top - this.#height) > 2;
  }

  /**
   * Finds gaps and rows: `[data-gap]` and `[data-row]`.
   * @returns false where the host has rendered something else
   */
  find(list: HTMLElement | null | undefined, segments: readonly Segment[], main: number): boolean {
    this.segments = segments;
    this.main = main;
    const marks = [...(list?.querySelectorAll<HTMLElement>('[data-gap],[data-row]') ?? [])];
    const isGap = (el: HTMLElement) => 'gap' in el.dataset;
    this.gaps = marks.filter(isGap);
    this.rows = marks.filter((el) => !isGap(el));
    const isIt = this.rows.length === rowsOf(segments).length && this.gaps.length === segments.length + 1;
    if (!isIt) this.gaps = this.rows = [];
    return this.rows.length > 0;
  }

  /**
   * Sizes the gaps by what is known, and rows that are not loaded as those that are: in the room of lower ones more would be rendered
   * when they come. Before anything asks for a layout: a list that is too short for a moment is scrolled back.
   */
  reserve(shift: number): void {
    const heights = this.#heights;
    if (!heights.isEmpty) {
      // whole pixels, as in tables
      const height = `${Math.round(heights.estimate)}px`;
      rowsOf(this.segments).forEach((index, at) => {
        if (this.#keyOf(index) === undefined) this.rows[at]!.style.setProperty('block-size', height);
      });
    }
    this.#extents = this.segments.map(({ start, end }) => {
      const first = heights.offset(start + 1);
      const head = first - heights.offset(start) + (start && this.#heading);
      return { head, body: head + heights.offset(end) - first, tail: 0 };
    });
    this.place(shift);
  }

  /** Reads all boxes in one go. */
  measure(): void {
    const heights = this.#heights;
    const boxOf = (el: HTMLElement) => el.getBoundingClientRect();
    const gaps = this.gaps.map(boxOf);
    const rows = this.rows.map(boxOf);
    let next = 0;
    if (heights.isEmpty) {
      // a segment before the main one is one row
      const { start, end } = this.seen;
      const height = rows[this.main + end - start - 1]!.bottom - gaps[this.main]!.bottom;
      heights.estimate = height / (end - start) || heights.estimate;
    }
    this.#extents = this.segments.map(({ start, end }, segment) => {
      const from = gaps[segment]!.bottom;
      let bottom = from;
      let head = 0;
      for (let index = start; index < end; index++) {
        const box = rows[next++]!;
        let height = box.bottom - bottom;
        if (index === start) {
          head = height;
          if (start) {
            if (segment === this.main) this.#heading = height - box.height;
            height = heights.measured(index)?.height ?? box.height;
          }
        }
        heights.measure(index, this.#keyOf(index), height);
        bottom = box.bottom;
      }
      return { head, body: bottom - from, tail: gaps[segment + 1]!.top - bottom };
    });
  }

  /**
   * Sizes the gaps: one before each segment, and one at the end.
   * @param shift how far the list's own pixels are ahead of the page's
   */
  place(shift: number): void {
    const { segments, main } = this;
    const heights = this.#heights;
    const all = scaledHeight(heights.total);
    const placeOf = (at: number) => heights.offset(segments[at]!.start + 1) - shift - this.#extents[at]!.head;
    let edge = 0;
    const size = (at: number, height: number) => {
      const gap = this.gaps[at]!;
      const pixels = Math.max(0, height);
      // by property: a strict policy refuses `style` attributes. Only where it differs: it costs a layout
      if (Math.abs(pixels - (parseFloat(gap.style.blockSize) || 0)) >= 0.5) {
        gap.style.setProperty('block-size', `${pixels}px`);
      }
      edge += pixels;
    };
    this.#extents.forEach(({ body, tail }, at) => {
      const limit = at === main ? Infinity : (at < main ? placeOf(main) : all) - body - tail;
      size(at, Math.min(placeOf(at), limit) - edge);
      edge += body + tail;
    });
    size(segments.length, segments.at(-1)!.end === heights.count ? 0 : all - edge);
    this.#height = edge;
  }
}
