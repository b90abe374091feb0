import type { Database } from './database/database.js';

/** The channel on which processes tell each other that a tenant's feed has grown; the payload is the tenant. */
const CHANNEL = 'interaction_changes';

/** Wakes those who follow the feed of a tenant, in this process and in others. It carries no change: they read for themselves. */
export class Wakeups {
  readonly #database: Database;
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Begins to hear what other processes tell. */
  async start(): Promise<void> {
    // what may have been missed may have been anybody's
    const missed = () => [...this.#listeners.keys()].forEach((tenantId) => this.#wake(tenantId));
    await this.#database.listen(CHANNEL, (tenantId) => this.#wake(tenantId), missed);
  }

  /** Calls back when a tenant's feed may have grown. Returns the way to stop. */
  listen(tenantId: string, listener: () => void): () => void {
    // the same function may listen twice, and stop once
    const one = () => listener();
    const listeners = this.#listeners.get(tenantId) ?? new Set();
    this.#listeners.set(tenantId, listeners.add(one));
    return () => {
      listeners.delete(one);
      if (listeners.size === 0 && this.#listeners.get(tenantId) === listeners) this.#listeners.delete(tenantId);
    };
  }

  /** Tells everybody; to be called when the change is committed. */
  async tell(tenantId: string): Promise<void> {
    // the write has happened, whether others hear of it now or when they next look
    await this.#database.notify(CHANNEL, tenantId).catch(() => this.#wake(tenantId));
  }

  #wake(tenantId: string): void {
    for (const listener of [...(this.#listeners.get(tenantId) ?? [])]) listener();
  }
}
