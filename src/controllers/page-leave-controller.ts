import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls as soon as the page is hidden or left: there may be no later moment. */
export class PageLeaveController implements ReactiveController {
  readonly #leave: () => void;

  constructor(host: ReactiveControllerHost, leave: () => void) {
    this.#leave = leave;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    globalThis.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    globalThis.removeEventListener('pagehide', this.#leave);
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#leave();
  };
}
