import type { AdapterChange } from '../data/adapter.js';
import { decodeChange } from '../data/decode.js';
import { ensure } from './broken-promise.js';
import type { CheckContext } from './check-context.js';
import { decoded } from './decoded.js';
import { ignoreFailure } from './ignore-failure.js';
import { inWords } from './in-words.js';

/** What an adapter tells of a record, from the moment this is made. */
export class News {
  /** Everything that was told, in its order, as it came. */
  readonly told: unknown[] = [];
  readonly #context: CheckContext;
  readonly #stop: () => void;
  #wake: () => void = () => undefined;

  constructor(context: CheckContext, recordId: string) {
    this.#context = context;
    const stop: unknown = context.adapter.subscribe!(recordId, (change) => {
      this.told.push(change);
      this.#wake();
    });
    ignoreFailure(stop);
    ensure(typeof stop === 'function', `subscribe answered with ${inWords(stop)}`);
    this.#stop = stop as () => void;
  }

  /** Waits for news of this kind; `stale`, which says that anything may have changed, is news of every kind. */
  async until(what: string, isIt: (change: AdapterChange) => boolean): Promise<AdapterChange> {
    this.#context.waitFor(`news of ${what}`);
    for (let seen = 0; ; seen++) {
      while (seen >= this.told.length) await new Promise<void>((resolve) => (this.#wake = resolve));
      const change = decoded('subscribe', decodeChange, this.told[seen]);
      if (change.type === 'stale' || isIt(change)) return change;
    }
  }

  /** Listens no more. */
  stop(): void {
    this.#stop();
  }
}
