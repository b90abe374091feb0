// What a reader sees, from the outside: the rig knows of a candidate only which elements hold subjects, and what a row is.
import type { Candidate } from './candidate.js';

const textOf = (element: Element) => element.textContent?.trim() ?? '';

function isWithin(element: Element, { top, bottom, left, right }: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.bottom > top + 1 && box.top < bottom - 1 && box.right > left && box.left < right;
}

/** Whether this subject is in view. */
export function isSeen(candidate: Candidate, subject: string | undefined): boolean {
  for (const element of candidate.subjects()) {
    if (textOf(element) === subject) return isWithin(element, candidate.scroller().getBoundingClientRect());
  }
  return false;
}

/** The subjects in view, from top to bottom. A heading among the rows of a table has none. */
export function seenSubjects(candidate: Candidate): string[] {
  const view = candidate.scroller().getBoundingClientRect();
  return [...candidate.subjects()]
    .filter((element) => textOf(element) !== '' && isWithin(element, view))
    .map((element) => ({ text: textOf(element), top: element.getBoundingClientRect().top }))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text);
}

/** The innermost element at a point, through all shadow roots. */
function hit(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/** Whether a point of this subject is what a click there would hit: boxes tell of rows that are clipped and never painted. */
export function isHit(candidate: Candidate, subject: string | undefined): boolean {
  const element = [...candidate.subjects()].find((one) => textOf(one) === subject);
  if (!element) return false;
  const { left, top, height, width } = element.getBoundingClientRect();
  let at: Node | null = hit(left + Math.min(width / 2, 12), top + height / 2);
  while (at && at !== element) at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
  return at === element;
}

function belongsTo(element: Element | null, selector: string): boolean {
  for (let at: Element | null = element; at;) {
    if (at.closest(selector)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** How many of nine points down the list show nothing of a row. Rows may have gaps between them: a point has its neighbours. */
export function blankPoints(candidate: Candidate): number {
  const { left, top, width, height } = candidate.scroller().getBoundingClientRect();
  const x = left + width * 0.4;
  let blank = 0;
  for (let at = 0; at < 9; at++) {
    const y = top + 6 + ((height - 12) * at) / 8;
    const isCovered = [0, 14, -14, 28, -28].some(
      (offset) => y + offset > top && y + offset < top + height && belongsTo(hit(x, y + offset), candidate.rowSelector),
    );
    if (!isCovered) blank++;
  }
  return blank;
}

/** Elements in the document, those in shadow roots included. */
export function countElements(root: ParentNode = document): number {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
  return count;
}
