import type { HeightIndex } from './height-index.js';
import type { Segment } from './segment.js';

/** Heights of the view that are rendered beyond it: in the direction of scrolling, and behind. */
const AHEAD = 1;
const BEHIND = 0.5;

/** Rows between the focused one and those near the view that are rendered rather than left out. */
const NEAR = 12;

/** Most rows rendered, whatever their heights say: rows without height must not bring in all the others. */
const MOST_ROWS = 400;

/** What is looked at. */
export interface Look {
  /** Where the view begins, and how high it is. */
  readonly top: number;
  readonly view: number;
  /** 1 down, -1 up, 0 before anything was scrolled. */
  readonly direction: number;
}

/**
 * Which rows are rendered, in order: those near the view, and the focused one alone where it is far from them.
 * @param focused the row that has the focus, -1 for none
 */
export function chooseSegments(
  heights: HeightIndex,
  { top, view, direction }: Look,
  focused: number,
): readonly Segment[] {
  // a page that is scrolled past the list needs its end
  const from = Math.min(top, heights.total - view);
  const beyond = (way: number) => view * (way === direction ? AHEAD : BEHIND);
  const start = heights.indexAt(from - beyond(-1));
  const end = Math.min(heights.indexAt(top + view + beyond(1)) + 1, start + MOST_ROWS);
  const near = { start, end };
  if (focused < 0) return [near];
  const alone = { start: focused, end: focused + 1 };
  if (focused < start - NEAR) return [alone, near];
  if (focused >= end + NEAR) return [near, alone];
  return [{ start: Math.min(start, focused), end: Math.max(end, focused + 1) }];
}
