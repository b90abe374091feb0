import { isServer } from 'lit';

/** The nearest element that a selector matches: the element itself or one around it, across shadow roots. */
export function closestAcrossRoots(el: Element, selector: string): Element | null {
  // there is no page around an element yet
  if (isServer) return null;
  const found = el.closest(selector);
  if (found) return found;
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? closestAcrossRoots(root.host, selector) : null;
}
