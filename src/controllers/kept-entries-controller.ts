import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecordScope } from '../context/record-context.js';
import { toAdapterError, type AdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { countKept, sendKept } from '../data/kept-entries.js';
import type { AdapterController } from './adapter-controller.js';

/** What the controller asks of its element. */
export interface KeptEntriesOptions {
  readonly source: AdapterController;
  readonly record: () => RecordScope;
  /** Some or all entries have moved. */
  readonly sent: () => void;
  readonly failed: (error: AdapterError) => void;
}

/**
 * Notices what was logged into the browser before the host's adapter arrived, and sends it there when the reader says so.
 * Nothing moves by itself: where entries belong is the reader's to decide.
 */
export class KeptEntriesController implements ReactiveController {
  /** Entries of this record that wait in the browser. */
  count = 0;
  /** What stopped the last sending. */
  error: AdapterError | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: KeptEntriesOptions;
  #checked: readonly unknown[] = [];
  #sending = false;

  constructor(host: ReactiveControllerHost, options: KeptEntriesOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const { replacedDefault, adapter } = this.#options.source;
    const { recordId } = this.#options.record();
    const key = [replacedDefault, adapter, recordId];
    if (key.every((part, index) => part === this.#checked[index])) return;
    this.#checked = key;
    this.count = 0;
    this.error = undefined;
    if (replacedDefault && adapter?.create && recordId !== undefined) void this.#check(replacedDefault, recordId);
  }

  /** Leaves the entries where they are; they are offered again when the page is opened anew without its adapter. */
  keepHere(): void {
    this.count = 0;
    this.#host.requestUpdate();
  }

  async send(): Promise<void> {
    const { source, record, sent, failed } = this.#options;
    const { replacedDefault, adapter } = source;
    const { recordId } = record();
    if (!replacedDefault || !adapter || recordId === undefined || this.#sending) return;
    const checked = this.#checked;
    this.#sending = true;
    this.error = undefined;
    try {
      await sendKept(replacedDefault, adapter, recordId);
    } catch (thrown) {
      const error = toAdapterError(thrown);
      if (checked === this.#checked) this.error = error;
      failed(error);
    }
    this.#sending = false;
    sent();
    if (checked === this.#checked) await this.#check(replacedDefault, recordId);
  }

  async #check(kept: InteractionAdapter, recordId: string): Promise<void> {
    const checked = this.#checked;
    // a store that cannot be read now has already said so when the widget used it
    const count = await countKept(kept, recordId).catch(() => 0);
    // of another record it was counted anew
    if (checked !== this.#checked) return;
    this.count = count;
    this.#host.requestUpdate();
  }
}
