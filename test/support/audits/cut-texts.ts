import { describeElement, elementsIn, visibleIn } from './elements-in.js';

/** The spacing that WCAG 2.2 (1.4.12) tells pages to bear. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Applies the widest text spacing that readers may ask for, in every shadow root; returns what takes it away again. */
export function spaceText(root: ParentNode): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const roots = [document, ...[...elementsIn(root)].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const each of roots) each.adoptedStyleSheets = [...each.adoptedStyleSheets, sheet];
  return () => {
    for (const each of roots) each.adoptedStyleSheets = each.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/**
 * Elements whose text is cut or runs out of its box. Not among them: what scrolls; what is for screen readers alone; previews
 * of a number of lines, for opening the row shows all of them; fields, in which the reader moves.
 */
export function cutTexts(root: ParentNode): string[] {
  return visibleIn(root)
    .filter((el) => hasText(el) && !el.closest('.visually-hidden') && !el.matches('input, textarea, select, option'))
    .flatMap((el) => {
      const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(el);
      if (display === 'inline' || el.clientWidth <= 1 || (webkitLineClamp && webkitLineClamp !== 'none')) return [];
      const isWide = el.scrollWidth > el.clientWidth + 1 && !scrolls(overflowX);
      const isHigh = el.scrollHeight > el.clientHeight + 1 && !scrolls(overflowY) && overflowY !== 'visible';
      return isWide || isHigh ? [`${describeElement(el)}: ${el.scrollWidth} × ${el.scrollHeight}`] : [];
    });
}

/** What does not fit the width of the page: the page itself, and what scrolls sideways, but tables, which may (1.4.10). */
export function sidewaysScrolling(root: ParentNode): string[] {
  const page = document.scrollingElement!;
  const wide = visibleIn(root)
    .filter((el) => scrolls(getComputedStyle(el).overflowX) && !el.matches('input, textarea, pre'))
    .filter((el) => el.scrollWidth > el.clientWidth + 1 && !el.querySelector('table, [role="table"], [role="grid"]'))
    .map((el) => `${describeElement(el)}: ${el.scrollWidth} in ${el.clientWidth}`);
  const out = visibleIn(root).filter((el) => el.getBoundingClientRect().right > innerWidth + 1);
  return page.scrollWidth > innerWidth
    ? [`page: ${page.scrollWidth} in ${innerWidth}: ${out.map(describeElement).join(', ')}`, ...wide]
    : wide;
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

/** Text of its own, or in what runs in its lines: it is the box around these that cuts them. */
function hasText(el: Element): boolean {
  return [...el.childNodes].some((node) =>
    node instanceof Text
      ? node.data.trim() !== ''
      : node instanceof HTMLElement && getComputedStyle(node).display === 'inline' && hasText(node),
  );
}
