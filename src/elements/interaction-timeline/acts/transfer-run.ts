import { reportFailure, type Failure } from '../../../controllers/failure-reporter.js';
import { slices } from '../../../controllers/slice.js';
import { toAdapterError } from '../../../data/adapter-error.js';
import type { Interaction } from '../../../model/interaction.js';
import type { EntrySource } from './history-reader.js';

/** Milliseconds between two words on how far it is: each is a rendering, which would slow down what it tells of. */
const PACE = 200;

/** What takes the entries as they come. */
export interface EntryTarget {
  add(entries: readonly Interaction[]): void;
  /** All are there. */
  finish(): void;
  /** Nobody wants it any more. */
  discard(): void;
}

/** Reads entries from a source into a target: with progress, to be stopped, and to go on after a failure. */
export class TransferRun {
  failure: Failure | undefined;
  isDone = false;
  readonly source: EntrySource;
  readonly target: EntryTarget;

  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #call = new AbortController();

  constructor(host: HTMLElement, source: EntrySource, target: EntryTarget, changed: () => void) {
    this.#host = host;
    this.source = source;
    this.target = target;
    this.#changed = changed;
  }

  /** Reads to the end; what was read before a failure stays read. */
  async run(): Promise<void> {
    const { signal } = (this.#call = new AbortController());
    this.failure = undefined;
    const giveWay = slices();
    let told = -Infinity;
    try {
      for (let entries; (entries = await this.source.next(signal));) {
        this.target.add(entries);
        if (performance.now() - told >= PACE) {
          told = performance.now();
          this.#changed();
        }
        await giveWay();
        signal.throwIfAborted();
      }
      this.isDone = true;
      this.target.finish();
    } catch (thrown) {
      if (signal.aborted) return;
      this.failure = reportFailure(this.#host, 'read', toAdapterError(thrown), () => void this.run());
    }
    this.#changed();
  }

  /** Stops, and throws away what was read. */
  cancel(): void {
    this.#call.abort();
    this.target.discard();
  }
}
