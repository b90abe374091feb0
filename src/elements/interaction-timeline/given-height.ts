import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the page has given the element a height: then it scrolls its rows itself, else they scroll with the page. No property
 * tells; the height of a box of 100 % does, which is none where there is nothing to take a part of.
 */
export class GivenHeight implements ReactiveController {
  /** True where the element has a height of its own. */
  isGiven = false;

  readonly #host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // an element is updated after it was removed, too
    if (this.#observer || !this.#host.isConnected) return;
    const probe = this.#host.renderRoot.querySelector('.probe')!;
    const look = () => {
      const { clientHeight: part } = probe;
      // in quirks mode a part of none is one of the viewport: it must be the element's own height, which its rows have not made
      const isOwn = document.compatMode === 'CSS1Compat' || this.isGiven || part === this.#host.clientHeight;
      const isGiven = part > 0 && isOwn;
      if (isGiven === this.isGiven) return;
      this.isGiven = isGiven;
      this.#host.requestUpdate();
    };
    this.#observer = new ResizeObserver(look);
    this.#observer.observe(probe);
    // now, while there are no rows: what the observer tells after a layout makes that of all of them void
    look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
