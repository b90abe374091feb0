/** The clock of the page, or a test's. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** The page's own clock. */
export const pageClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => globalThis.setTimeout(callback, milliseconds) as unknown as number,
  clearTimeout: (timer) => globalThis.clearTimeout(timer),
};

/** Longest pause after failures, as a power of two of the pace. */
const MOST_DOUBLINGS = 7;

/**
 * A task that is asked for often and carried out at a pace: the first time at once, then not sooner than `pace` milliseconds
 * after it was last begun, one at a time, and always once more after the last time it was asked for. A task that answers
 * false is tried again by itself, each time after twice the pause.
 */
export class PacedTask {
  readonly #task: () => Promise<boolean>;
  readonly #pace: number;
  readonly #clock: Clock;
  #timer: number | undefined;
  #begun = -Infinity;
  #running = 0;
  #failures = 0;
  #isWanted = false;
  #latest: Promise<void> | undefined;

  constructor(task: () => Promise<boolean>, pace: number, clock: Clock) {
    this.#task = task;
    this.#pace = pace;
    this.#clock = clock;
  }

  /** Asks for the task. */
  request(): void {
    this.#isWanted = true;
    if (this.#running === 0) this.#schedule(this.#pace);
  }

  /**
   * Carries out now what was asked for, also beside a run that has not ended: a page that is being left has no later. Runs
   * begin in order, and the task sees to it that they take effect in order. Resolves when the last of them has ended.
   */
  async flush(): Promise<void> {
    if (this.#isWanted) this.#start();
    await this.#latest;
  }

  /** Forgets what was asked for; a run that has begun goes on. */
  cancel(): void {
    this.#isWanted = false;
    this.#failures = 0;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(pause: number): void {
    this.#clock.clearTimeout(this.#timer);
    const wait = this.#begun + pause - this.#clock.now();
    // a clock that was put back must not make it wait for hours
    if (wait <= 0 || wait > pause) this.#start();
    else this.#timer = this.#clock.setTimeout(() => this.#start(), wait);
  }

  #start(): void {
    this.#latest = this.#run();
  }

  async #run(): Promise<void> {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isWanted = false;
    this.#begun = this.#clock.now();
    this.#running += 1;
    const isDone = await this.#task();
    this.#running -= 1;
    this.#failures = isDone ? 0 : this.#failures + 1;
    if (!isDone) this.#isWanted = true;
    if (this.#isWanted && this.#running === 0)
      this.#schedule(this.#pace * 2 ** Math.min(this.#failures, MOST_DOUBLINGS));
  }
}
