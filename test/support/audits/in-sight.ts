import { surrounds } from './elements-in.js';

/** Whether some of an element, or of the label that stands for it, can be seen: on the page, with nothing above (2.4.11). */
export function isInSight(el: Element): boolean {
  const label = el instanceof HTMLInputElement ? el.labels?.[0] : undefined;
  return [el, ...(label ? [label] : [])].some((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return [0.5, 0.1, 0.9].some((across) =>
      [0.5, 0.1, 0.9].some((down) => isOnTop(each, left + width * across, top + height * down)),
    );
  });
}

function isOnTop(el: Element, x: number, y: number): boolean {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit;) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(x, y);
  }
  return hit !== null && surrounds(el, hit);
}
