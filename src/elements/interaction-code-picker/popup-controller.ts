import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placePopup } from './popup-placement.js';

/** What the controller asks of its element. */
export interface PopupOptions {
  readonly open: () => boolean;
  readonly popup: () => HTMLElement | null;
  readonly anchor: () => HTMLElement | null;
}

/**
 * Keeps a popup in the top layer, beside its anchor, while it is open: above a modal dialog, and cut off by no scrolling
 * box around the field.
 */
export class PopupController implements ReactiveController {
  readonly #options: PopupOptions;
  #watch: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: PopupOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const popup = this.#options.popup();
    if (!popup?.isConnected) return;
    const open = this.#options.open();
    if (open !== popup.matches(':popover-open')) popup.togglePopover(open);
    if (open) {
      this.#place();
      this.#startWatching();
    } else {
      this.#stopWatching();
    }
  }

  hostDisconnected(): void {
    this.#stopWatching();
  }

  readonly #place = () => {
    const popup = this.#options.popup();
    const anchor = this.#options.anchor();
    if (popup && anchor) placePopup(popup, anchor);
  };

  /** Whatever may move the field or its room. */
  #startWatching(): void {
    if (this.#watch) return;
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    // capturing: scroll events of the boxes around the field do not bubble
    addEventListener('scroll', this.#place, { capture: true, passive: true, signal });
    addEventListener('resize', this.#place, { signal });
    visualViewport?.addEventListener('resize', this.#place, { signal });
    visualViewport?.addEventListener('scroll', this.#place, { signal });
  }

  #stopWatching(): void {
    this.#watch?.abort();
    this.#watch = undefined;
  }
}
