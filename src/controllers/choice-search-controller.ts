import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError } from '../data/adapter-error.js';
import { reportFailure, type Failure } from './failure-reporter.js';

/** Milliseconds that a question is left to be answered before a newer one takes its place. */
const PATIENCE = 400;

/**
 * Choices that somebody else searches: users, relations. Paced by the answers: while one question is on its way, only the
 * newest text waits, so that a fast typist asks no more than the backend can answer. An answer to an older question is
 * dropped. After a failure nothing is asked until `retry()`, for what a key press cannot mend should not be said at each.
 *
 * It asks nothing before somebody searches, for the empty text at first.
 */
export class ChoiceSearchController<Key extends readonly unknown[], Choice> implements ReactiveController {
  /** What the newest answer found; undefined before the first. */
  found: readonly Choice[] | undefined;
  /** The text that it was found by. */
  foundBy: string | undefined;
  /** Why there is no answer, until it is asked for again. */
  failure: Failure | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #readKey: () => Key | undefined;
  readonly #load: (key: Key, search: string, signal: AbortSignal) => Promise<readonly Choice[]>;
  #key: Key | undefined;
  #wanted: string | undefined;
  #call: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param key what the choices depend on, read before each render; undefined while there is nobody to ask */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    key: () => Key | undefined,
    load: (key: Key, search: string, signal: AbortSignal) => Promise<readonly Choice[]>,
  ) {
    this.#host = host;
    this.#readKey = key;
    this.#load = load;
    host.addController(this);
  }

  /** True from a question to its answer. */
  get pending(): boolean {
    return this.#call !== undefined;
  }

  hostUpdate(): void {
    const key = this.#readKey();
    const old = this.#key;
    if (key === old || (key && old && key.every((part, index) => part === old[index]))) return;
    this.#key = key;
    this.#stop();
    this.found = this.foundBy = this.failure = undefined;
    // what was searched among other choices is no question to these
    if (this.#wanted !== undefined && old) this.#wanted = '';
    this.#ask();
  }

  hostConnected(): void {
    // what was on its way when the element left its place is asked again
    if (this.#wanted !== this.foundBy && !this.failure) this.#ask();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Wants what a text finds. The same text again asks nobody. */
  search(text: string): void {
    if (text === this.#wanted) return;
    this.#wanted = text;
    if (this.failure) return;
    if (!this.#call) this.#ask();
    // an answer that does not come must not keep people from searching on
    else this.#timer ??= setTimeout(() => this.#ask(), PATIENCE);
  }

  /** Asks again after a failure. */
  readonly retry = (): void => {
    if (this.failure) this.#ask();
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#call?.abort();
    this.#call = undefined;
  }

  #ask(): void {
    this.#stop();
    if (!this.#key || this.#wanted === undefined) return;
    this.failure = undefined;
    this.#host.requestUpdate();
    void this.#answer(this.#key, this.#wanted, (this.#call = new AbortController()));
  }

  async #answer(key: Key, text: string, call: AbortController): Promise<void> {
    try {
      const found = await this.#load(key, text, call.signal);
      if (call !== this.#call) return;
      this.found = found;
      this.foundBy = text;
    } catch (thrown) {
      if (call !== this.#call) return;
      this.failure = reportFailure(this.#host, 'load-choices', toAdapterError(thrown), this.retry);
    }
    this.#stop();
    this.#host.requestUpdate();
    if (!this.failure && text !== this.#wanted) this.#ask();
  }
}
