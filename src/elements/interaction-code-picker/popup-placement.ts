/** Pixels between the field and the list, and between the list and the edge of what is seen. */
const GAP = 4;
const EDGE = 8;

/**
 * Puts a popup of the top layer under its anchor, or above it where there is more room. Both rectangles count from the
 * viewport; the room is what is left beside an on-screen keyboard.
 */
export function placePopup(popup: HTMLElement, anchor: Element): void {
  const { offsetTop = 0, height = innerHeight } = visualViewport ?? {};
  const box = anchor.getBoundingClientRect();
  const below = offsetTop + height - box.bottom - GAP - EDGE;
  const above = box.top - offsetTop - GAP - EDGE;
  const { style } = popup;
  style.setProperty('left', `${box.left}px`);
  style.setProperty('width', `${box.width}px`);
  // its own height first: the room must not hide that it would fit elsewhere
  style.setProperty('--_room', `${height}px`);
  const flips = popup.offsetHeight > below && above > below;
  style.setProperty('--_room', `${Math.max(0, flips ? above : below)}px`);
  style.setProperty('top', flips ? 'auto' : `${box.bottom + GAP}px`);
  style.setProperty('bottom', flips ? `${document.documentElement.clientHeight - box.top + GAP}px` : 'auto');
}

/** Brings an option into view by scrolling its list alone, never the page. `from` is what should show above it. */
export function revealOption(list: HTMLElement, option: Element, from: Element = option): void {
  const frame = list.getBoundingClientRect();
  const above = frame.top + list.clientTop - from.getBoundingClientRect().top;
  const below = option.getBoundingClientRect().bottom - (frame.top + list.clientTop + list.clientHeight);
  if (above > 0) list.scrollTop -= above;
  else if (below > 0) list.scrollTop += below;
}
