import type { InteractionAdapter, Page } from '../../src/data/adapter.js';
import type { Query } from '../../src/data/query.js';

/** One call that waits for its answer. */
export interface PendingList {
  readonly query: Query;
  readonly signal: AbortSignal | undefined;
  answer(page: Page): void;
  fail(error: unknown): void;
}

/** An adapter whose pages come when the test says so, instead of after some time. */
export class DeferredAdapter implements InteractionAdapter {
  readonly calls: PendingList[] = [];

  list(query: Query, { signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<Page> {
    return new Promise((resolve, reject) => {
      this.calls.push({ query, signal, answer: resolve, fail: reject });
    });
  }

  /** The newest call. */
  get last(): PendingList {
    const call = this.calls.at(-1);
    if (!call) throw new Error('list was not called');
    return call;
  }
}
