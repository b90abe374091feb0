/** A feed that is open. */
export interface OpenFeed {
  /** Aborted when all feeds shall end. */
  readonly until: AbortSignal;
  /** Says that it is over. */
  close(): void;
}

/** The feeds that are open: how many each principal has, and the way to end all of them. */
export class OpenFeeds {
  readonly #most: number;
  readonly #counts = new Map<string, number>();
  readonly #ending = new AbortController();
  #onEmpty: () => void = () => undefined;

  /** @param most open streams of one principal */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more; null where a principal has as many as are allowed. */
  open(key: string): OpenFeed | null {
    const count = this.#counts.get(key) ?? 0;
    if (count >= this.#most) return null;
    this.#counts.set(key, count + 1);
    return { until: this.#ending.signal, close: () => this.#close(key) };
  }

  /** Ends all feeds, and resolves when the last one is over. */
  async end(): Promise<void> {
    this.#ending.abort();
    if (this.#counts.size > 0) await new Promise<void>((resolve) => (this.#onEmpty = resolve));
  }

  #close(key: string): void {
    const left = this.#counts.get(key)! - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
    if (this.#counts.size === 0) this.#onEmpty();
  }
}
