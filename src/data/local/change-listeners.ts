import type { AdapterChange } from '../adapter.js';

/** Hears of changes to a record's history. */
export type ChangeListener = (change: AdapterChange) => void;

/** How a local adapter tells of what it wrote. */
export interface ChangeFeed {
  /** Tells who listens to the record, or, with null, everybody. Never throws. */
  tell(recordId: string | null, change: AdapterChange): void;
  /** Returns the way to stop. */
  subscribe(recordId: string, listener: ChangeListener): () => void;
}

/** Listeners within one adapter, by record. */
export class ChangeListeners implements ChangeFeed {
  readonly #listeners = new Map<symbol, { recordId: string; listener: ChangeListener }>();

  /** How many listen. */
  get size(): number {
    return this.#listeners.size;
  }

  tell(recordId: string | null, change: AdapterChange): void {
    for (const entry of [...this.#listeners.values()]) {
      if (recordId !== null && entry.recordId !== recordId) continue;
      try {
        entry.listener(change);
      } catch (error) {
        // a listener's mistake is the page's to hear of; the write it hears about has succeeded
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  subscribe(recordId: string, listener: ChangeListener): () => void {
    const key = Symbol(recordId);
    this.#listeners.set(key, { recordId, listener });
    return () => void this.#listeners.delete(key);
  }
}
