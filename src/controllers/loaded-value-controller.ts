import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError, type AdapterError } from '../data/adapter-error.js';

/** What the controller asks of its element. */
export interface LoadedValueOptions<Key extends readonly unknown[], Value> {
  /** What the value depends on, read before each render; undefined while there is nothing to ask. */
  readonly key: () => Key | undefined;
  readonly load: (key: Key, signal: AbortSignal) => Promise<Value>;
  readonly failed?: (error: AdapterError) => void;
}

/**
 * One value that an element loads: codes, relations, users. Asked once for each key; an answer that comes after the key
 * has changed is dropped. The old value stays until the new one is there.
 */
export class LoadedValueController<Key extends readonly unknown[], Value> implements ReactiveController {
  value: Value | undefined;
  error: AdapterError | undefined;
  /** True from the question to its answer. */
  pending = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: LoadedValueOptions<Key, Value>;
  #key: Key | undefined;
  #call: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: LoadedValueOptions<Key, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#options.key();
    const old = this.#key;
    if (key === old || (key && old && key.every((part, index) => part === old[index]))) return;
    this.#key = key;
    this.value = undefined;
    this.error = undefined;
    this.#call?.abort();
    if (key) void this.#load(key);
    else this.pending = false;
  }

  /** Asks again after a failure. */
  retry(): void {
    if (this.#key && this.error) void this.#load(this.#key);
  }

  async #load(key: Key): Promise<void> {
    const call = new AbortController();
    this.#call = call;
    this.pending = true;
    this.error = undefined;
    try {
      const value = await this.#options.load(key, call.signal);
      if (call.signal.aborted) return;
      this.value = value;
    } catch (thrown) {
      if (call.signal.aborted) return;
      this.error = toAdapterError(thrown);
      this.#options.failed?.(this.error);
    }
    this.pending = false;
    this.#host.requestUpdate();
  }
}
