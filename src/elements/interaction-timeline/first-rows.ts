import type { ReactiveController } from 'lit';
import type { TimelineModel } from './timeline-model.js';

/** Pixels that no row of a list is lower than, so that the first rows fill any screen. */
const LEAST_HEIGHT = 60;
/** Milliseconds that the other rows wait for what draws only those near the view. */
const PATIENCE = 200;

/** Draws at first no more rows than a screen shows: a reader sees them earlier, and the others follow when they are seen. */
export class FirstRows implements ReactiveController {
  /** How many of the loaded rows are drawn. */
  most = Math.ceil(globalThis.innerHeight / LEAST_HEIGHT);

  readonly #model: TimelineModel;
  #isFollowed = false;

  constructor(model: TimelineModel) {
    this.#model = model;
    model.host.addController(this);
  }

  /** True while loaded rows are still to be drawn. */
  get isBusy(): boolean {
    return this.#model.items.length > this.most;
  }

  hostUpdated(): void {
    if (this.#isFollowed || this.#model.pages.status !== 'complete') return;
    this.#isFollowed = true;
    const follow = () => setTimeout(() => void this.#follow());
    // a page in the background has no frames
    if (document.hidden) follow();
    else requestAnimationFrame(follow);
  }

  /** Draws all rows: one of them is to be seen now. */
  drawAll(): void {
    if (this.most === Infinity) return;
    this.most = Infinity;
    this.#model.host.requestUpdate();
  }

  async #follow(): Promise<void> {
    const { pages, extras } = this.#model;
    // where more follows, what draws a window is on its way: drawing rows for it to take away would delay it
    if (!pages.atEnd) {
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
      await Promise.race([extras.load('window'), patience]);
    }
    this.drawAll();
  }
}
