/**
 * Most pixels that a list is high in the page. Chromium cuts elements off at 33,554,428 px, Firefox at about 17.8 million.
 */
export const MOST_PIXELS = 15_000_000;

/** How high a list is in the page. */
export const scaledHeight = (total: number): number => Math.min(total, MOST_PIXELS);

/**
 * Where the page is scrolled to when a list is read at `top`: the same place, or in proportion where the list is higher than a
 * page can be. Both count from the list's own top; the ends meet exactly.
 */
export function scaledTop(top: number, total: number, view: number): number {
  return scale(top, total - view, scaledHeight(total) - view);
}

/** Where a list is read when the page is scrolled to `top`; the reverse of {@link scaledTop}. */
export function unscaledTop(top: number, total: number, view: number): number {
  return scale(top, scaledHeight(total) - view, total - view);
}

/** Places before the list and after it are not scaled. */
function scale(top: number, from: number, to: number): number {
  if (top <= 0 || from === to) return top;
  return top < from ? (top / from) * to : top - from + to;
}
