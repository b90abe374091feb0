import type { WindowController, WindowPosition } from '../../../controllers/window/window-controller.js';
import { POSITION_KEY } from '../../../data/device/tab-session.js';
import { restoreOpen } from '../open-acts.js';
import type { TimelineModel } from '../timeline-model.js';

/** Where a reader was: the row that the view began with, and the rows that were open. */
interface Position extends WindowPosition {
  readonly open: readonly string[];
}

/**
 * Brings the reader back to where they were when they come back to a page, by the back button or a reload, for as long as the tab
 * is there. Browsers do that for what is in a page from the start; these rows are not.
 */
export class KeptPosition {
  readonly #model: TimelineModel;
  readonly #window: WindowController;
  #isRestored = false;

  constructor(model: TimelineModel, window: WindowController) {
    this.#model = model;
    this.#window = window;
  }

  listen(): void {
    addEventListener('pagehide', this.#keep);
  }

  stop(): void {
    removeEventListener('pagehide', this.#keep);
  }

  /** Comes back to the place of the last visit, once. */
  restoreOnce(): void {
    if (this.#isRestored) return;
    this.#isRestored = true;
    void this.#restore();
  }

  async #restore(): Promise<void> {
    const position = this.#take();
    const { extras, host } = this.#model;
    if (!position) return;
    const window = extras.get('window');
    if (!(await window?.goToEntry(position.key))) return;
    await restoreOpen(this.#model, position.open);
    await host.updateComplete;
    await this.#window.restore(position);
  }

  readonly #keep = (): void => {
    const position = this.#window.firstVisible;
    const { host, open } = this.#model;
    try {
      if (!position || host.persist === 'none') sessionStorage.removeItem(this.#name);
      else sessionStorage.setItem(this.#name, JSON.stringify({ ...position, open: [...open.ids] } satisfies Position));
    } catch {
      // a page that may keep nothing begins at the top again, as every page does
    }
  };

  #take(): Position | undefined {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (visit?.type !== 'back_forward' && visit?.type !== 'reload') return undefined;
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#name) ?? 'null') as Partial<Position> | null;
      const { key, offset, open } = kept ?? {};
      if (typeof key !== 'string' || typeof offset !== 'number') return undefined;
      return { key, offset, open: Array.isArray(open) ? open : [] };
    } catch {
      // refused, or not what was written: the top is a place, too
      return undefined;
    }
  }

  get #name(): string {
    return `${POSITION_KEY}:${this.#model.record.recordId ?? ''}`;
  }
}
