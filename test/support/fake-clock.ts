import type { Clock } from '../../src/controllers/paced-task.js';

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #now: number;
  #timers: { readonly id: number; readonly at: number; readonly callback: () => void }[] = [];
  #id = 0;

  constructor(start = '2026-11-23T10:42:00Z') {
    this.#now = Date.parse(start);
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Milliseconds until each timer is due. */
  get dueIn(): readonly number[] {
    return this.#timers.map(({ at }) => at - this.#now);
  }

  readonly now = (): number => this.#now;

  readonly setTimeout = (callback: () => void, milliseconds: number): number => {
    this.#timers.push({ id: ++this.#id, at: this.#now + milliseconds, callback });
    return this.#id;
  };

  readonly clearTimeout = (timer: number | undefined): void => {
    this.#timers = this.#timers.filter(({ id }) => id !== timer);
  };

  /** Moves the clock and calls what is due, in order. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.#now).sort((one, other) => one.at - other.at);
    for (const { id, callback } of due) {
      this.clearTimeout(id);
      callback();
    }
  }
}
