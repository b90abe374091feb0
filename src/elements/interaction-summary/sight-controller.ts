import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the screen something is as good as seen: it is there when the reader is. */
const MARGIN = '200px';

/** Knows whether an element has come into sight, for what nobody looks at asks nobody, and how wide it is there. */
export class SightController implements ReactiveController {
  isSeen = false;
  /** In whole em of the element; a usual width until it is measured. */
  width = 40;

  readonly #host: ReactiveControllerHost & Element;
  readonly #update: () => void;
  #observers: readonly (IntersectionObserver | ResizeObserver)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    // in the next frame: a change of height within this one is an error that hosts see in their log
    this.#update = () => requestAnimationFrame(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    const sight = new IntersectionObserver(
      (entries) => {
        if (this.isSeen || !entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.isSeen = true;
        this.#update();
      },
      { rootMargin: MARGIN },
    );
    const size = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry!.contentRect.width / parseFloat(getComputedStyle(this.#host).fontSize));
      if (width === this.width || !(width > 0)) return;
      this.width = width;
      this.#update();
    });
    this.#observers = [sight, size];
    for (const observer of this.#observers) observer.observe(this.#host);
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
  }
}
