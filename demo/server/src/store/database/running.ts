/** The transactions of a database that run, or wait for their turn, so that closing can wait for them. */
export class Running {
  readonly #promises = new Set<Promise<unknown>>();
  #isClosed = false;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Carries out work that closing waits for. @throws Error once it is closed */
  async run<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.#isClosed) throw new Error('The database is closed.');
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
