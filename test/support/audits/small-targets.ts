import { describeElement, visibleIn } from './elements-in.js';

/** Side of the smallest target that WCAG 2.2 allows (2.5.8), in CSS pixels. */
const SMALLEST = 24;

/** What a pointer acts on. */
const TARGETS =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="option"], [role="tab"], [role="menuitem"]';

/**
 * Targets below 24 × 24 px, with their size. A native control that is drawn over by its label counts by the label, which acts
 * for it. Those that the criterion excepts do not count: links within a sentence, and bars of the graph, whose width is the time
 * they stand for: keys, the table below and the fields of dates choose the same. What the page has beside the widget is its own.
 */
export function smallTargets(root: ParentNode): string[] {
  return visibleIn(root)
    .filter((el) => el.getRootNode() !== document)
    .filter((el) => el.matches(TARGETS) && !el.matches(':disabled, [part~="bar"]') && !isInSentence(el))
    .flatMap((el) => {
      const { width, height } = boxOf(el);
      const isLarge = Math.min(width, height) > SMALLEST - 0.5;
      return isLarge ? [] : [`${describeElement(el)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
}

function boxOf(el: HTMLElement): DOMRect {
  const own = el.getBoundingClientRect();
  const label = el instanceof HTMLInputElement ? (el.labels?.[0] ?? el.closest('label')) : null;
  const other = label?.getBoundingClientRect();
  return other && other.width * other.height > own.width * own.height ? other : own;
}

function isInSentence(el: HTMLElement): boolean {
  if (getComputedStyle(el).display !== 'inline') return false;
  return [...(el.parentNode?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim() !== '');
}
