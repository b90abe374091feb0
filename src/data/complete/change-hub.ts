import type { AdapterChange, InteractionAdapter } from '../adapter.js';
import { ChangeListeners, type ChangeListener } from '../local/change-listeners.js';

/** Whom a hub tells beside those who listen. */
export interface ChangeHubOptions {
  readonly adapter: InteractionAdapter;
  /** Hears of each change before those who listen, so that they are answered by what is true now. */
  readonly onChange: (recordId: string, change: AdapterChange) => void;
  /** Hears that nobody listens to a record any more. */
  readonly onSilence: (recordId: string) => void;
}

/** Tells of what the adapter tells of, and of what comes from here. The adapter is listened to while anybody listens. */
export class ChangeHub {
  readonly #options: ChangeHubOptions;
  readonly #listeners = new ChangeListeners();
  readonly #counts = new Map<string, number>();
  readonly #stops = new Map<string, () => void>();

  constructor(options: ChangeHubOptions) {
    this.#options = options;
  }

  /** True while the adapter tells of what happens to a record. */
  isLive(recordId: string | undefined): boolean {
    return this.#stops.has(recordId ?? '');
  }

  /** Tells those who listen. */
  tell(recordId: string, change: AdapterChange): void {
    this.#listeners.tell(recordId, change);
  }

  subscribe(recordId: string, listener: ChangeListener): () => void {
    const { adapter, onChange } = this.#options;
    const count = this.#counts.get(recordId) ?? 0;
    this.#counts.set(recordId, count + 1);
    const stop = this.#listeners.subscribe(recordId, listener);
    if (count === 0 && adapter.subscribe) {
      const stopAdapter = adapter.subscribe(recordId, (change) => {
        onChange(recordId, change);
        this.tell(recordId, change);
      });
      this.#stops.set(recordId, stopAdapter);
    }
    let isStopped = false;
    return () => {
      if (isStopped) return;
      isStopped = true;
      stop();
      this.#leave(recordId);
    };
  }

  #leave(recordId: string): void {
    const count = this.#counts.get(recordId)! - 1;
    this.#counts.set(recordId, count);
    if (count > 0) return;
    this.#counts.delete(recordId);
    this.#stops.get(recordId)?.();
    this.#stops.delete(recordId);
    this.#options.onSilence(recordId);
  }
}
