/** Pixels between a popup and its anchor. */
const GAP = 4;

/** Pixels between a popup and the edge of the view. */
const EDGE = 8;

/** Pixels of room that are enough for a popup to stay below, though it has to scroll. */
const ENOUGH = 160;

/**
 * Keeps a popup of the top layer beside its anchor and as wide, or as wide as its style wants it at least, below or, where there is more room, above it, while the page
 * scrolls or is resized. The style of the popup limits its height to `--_room`.
 *
 * Not by anchors of the style sheet: engines disagree on whether these follow a transformed ancestor, which many dialogs are.
 */
export class PopupPlacement {
  #popup: HTMLElement | undefined;
  #anchor: Element | undefined;
  #isAbove = false;
  #room = 0;
  /** Ends the listening. */
  #open: AbortController | undefined;

  /** Places an open popup; to be called after each render. */
  place(popup: HTMLElement, anchor: Element): void {
    this.#popup = popup;
    this.#anchor = anchor;
    if (!this.#open) {
      this.#open = new AbortController();
      const options = { capture: true, passive: true, signal: this.#open.signal };
      addEventListener('resize', this.#follow, options);
      // what scrolls inside a shadow root is told there only
      let root: Node | undefined = anchor.getRootNode();
      while (root) {
        root.addEventListener('scroll', this.#follow, options);
        root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
      }
    }
    this.#follow();
  }

  /** The popup is closed. */
  release(): void {
    this.#open?.abort();
    this.#open = undefined;
    this.#isAbove = false;
    this.#room = 0;
  }

  readonly #follow = (event?: Event): void => {
    const popup = this.#popup!;
    const { style } = popup;
    // what scrolls inside moves nothing; the target of the window's own events is no node
    if (event?.target instanceof Node && popup.contains(event.target)) return;
    const { top, bottom, left, right, width } = this.#anchor!.getBoundingClientRect();
    const below = innerHeight - bottom - GAP - EDGE;
    const above = top - GAP - EDGE;
    style.setProperty('inline-size', `${width}px`);
    let wanted = popup.offsetHeight;
    if (wanted >= this.#room) {
      style.setProperty('--_room', '100vh');
      wanted = popup.offsetHeight;
    }
    // it stays on its side as long as it can: a list that gets shorter while one types must not jump
    const fits = this.#isAbove ? wanted <= above : wanted <= below;
    if (!fits) this.#isAbove = wanted > below && (wanted <= above || (below < ENOUGH && above > below));
    this.#room = Math.max(0, this.#isAbove ? above : below);
    style.setProperty('--_room', `${this.#room}px`);
    const wide = popup.offsetWidth;
    const start = popup.matches(':dir(rtl)') ? right - wide : left;
    // one that is wider than its anchor begins where that does, as far as it fits the view
    const most = document.documentElement.clientWidth - wide - EDGE;
    const at = wide > width ? Math.max(EDGE, Math.min(start, most)) : left;
    style.setProperty(
      'inset',
      this.#isAbove ? `auto auto ${innerHeight - top + GAP}px ${at}px` : `${bottom + GAP}px auto auto ${at}px`,
    );
  };
}
