import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the controller tells its element. */
export interface PresenceListener {
  /** The reader can see the element again: it is in the document, or its page is back from the back/forward cache. */
  arrived(): void;
  /**
   * The element was removed for good, or its page goes away.
   * @param isHiding true for the page: what is not done in this very moment may never be
   */
  left(isHiding: boolean): void;
}

/** Tells when an element comes into the reader's view and when it leaves it. A move in the document is neither. */
export class PresenceController implements ReactiveController {
  isHere = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #listener: PresenceListener;

  constructor(host: ReactiveControllerHost & Element, listener: PresenceListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('pagehide', this.#handlePageHide);
    globalThis.addEventListener('pageshow', this.#arrive);
    this.#arrive();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('pagehide', this.#handlePageHide);
    globalThis.removeEventListener('pageshow', this.#arrive);
    // a move disconnects and connects in one go
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave(false);
    });
  }

  readonly #arrive = (): void => {
    if (this.isHere) return;
    this.isHere = true;
    this.#listener.arrived();
  };

  readonly #handlePageHide = (): void => this.#leave(true);

  #leave(isHiding: boolean): void {
    if (!this.isHere) return;
    this.isHere = false;
    this.#listener.left(isHiding);
  }
}
