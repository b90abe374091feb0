import type { ReactiveControllerHost } from 'lit';
import { recordContext, type RecordScope } from '../context/record-context.js';
import { SharedValue } from './shared-value.js';

/** What the controller reads from its element. */
export interface RecordHost extends ReactiveControllerHost, HTMLElement, RecordScope {}

/** Decides which record an element is about: its own properties, else those of a provider around it. */
export class RecordScopeController {
  readonly #host: RecordHost;
  readonly #shared: SharedValue<RecordScope | undefined>;

  constructor(host: RecordHost) {
    this.#host = host;
    this.#shared = new SharedValue(host, recordContext);
  }

  get value(): RecordScope {
    const { recordId, recordLabel, recordType } = this.#host;
    // a label belongs to its record: the provider's must not name another one
    return recordId === undefined ? (this.#shared.value ?? {}) : { recordId, recordLabel, recordType };
  }
}
