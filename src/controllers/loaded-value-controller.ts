import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError } from '../data/adapter-error.js';
import type { FailedOperation } from '../events/history-events.js';
import { reportFailure, type Failure } from './failure-reporter.js';

/**
 * One value that an element loads: codes, relations, users. Asked once for each key; an answer that comes after the key
 * has changed is dropped.
 */
export class LoadedValueController<Key extends readonly unknown[], Value> implements ReactiveController {
  value: Value | undefined;
  /** Why there is no value, until it is asked for again. */
  failure: Failure | undefined;
  /** True from the question to its answer. */
  pending = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #readKey: () => Key | undefined;
  readonly #load: (key: Key, signal: AbortSignal) => Promise<Value>;
  readonly #operation: FailedOperation | undefined;
  #key: Key | undefined;
  #call: AbortController | undefined;

  /**
   * @param key what the value depends on, read before each render; undefined while there is nothing to ask
   * @param operation what a failure is reported as; none is reported where it is absent
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    key: () => Key | undefined,
    load: (key: Key, signal: AbortSignal) => Promise<Value>,
    operation?: FailedOperation,
  ) {
    this.#host = host;
    this.#readKey = key;
    this.#load = load;
    this.#operation = operation;
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#readKey();
    const old = this.#key;
    if (key === old || (key && old && key.every((part, index) => part === old[index]))) return;
    this.#key = key;
    this.value = undefined;
    void this.#ask();
  }

  /** Asks again after a failure. */
  readonly retry = (): void => {
    if (!this.failure) return;
    void this.#ask();
    this.#host.requestUpdate();
  };

  async #ask(): Promise<void> {
    this.#call?.abort();
    this.failure = undefined;
    this.pending = this.#key !== undefined;
    if (!this.#key) return;
    const { signal } = (this.#call = new AbortController());
    try {
      const value = await this.#load(this.#key, signal);
      if (signal.aborted) return;
      this.value = value;
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toAdapterError(thrown);
      if (this.#operation) this.failure = reportFailure(this.#host, this.#operation, error, this.retry);
    }
    this.pending = false;
    this.#host.requestUpdate();
  }
}
