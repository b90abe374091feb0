/** What a database is at work on, or waits for its turn, so that closing can wait for it. */
export class Running {
  readonly #promises = new Set<Promise<unknown>>();
  #isClosed = false;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** @throws Error once it is closed */
  check(): void {
    if (this.#isClosed) throw new Error('The database is closed.');
  }

  /** Carries out work that closing waits for. @throws Error once it is closed */
  async run<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.check();
    const promise = work();
    this.#promises.add(promise);
    try {
      return await promise;
    } finally {
      this.#promises.delete(promise);
    }
  }

  /** Takes no more work, and waits for what there is. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#promises);
  }
}
