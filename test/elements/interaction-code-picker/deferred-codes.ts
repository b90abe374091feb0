import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Code } from '../../../src/model/code.js';

/** An adapter whose codes come when the test says so. */
export class DeferredCodes implements InteractionAdapter {
  readonly scopes: { readonly recordId?: string; readonly recordType?: string }[] = [];
  #resolve: ((codes: readonly Code[]) => void) | undefined;
  #reject: ((error: unknown) => void) | undefined;

  list(): Promise<never> {
    return Promise.reject(new Error('not for lists'));
  }

  codes({ signal: _signal, ...scope }: Parameters<NonNullable<InteractionAdapter['codes']>>[0]) {
    this.scopes.push(scope);
    return new Promise<readonly Code[]>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  async answer(codes: readonly Code[]): Promise<void> {
    this.#resolve!(codes);
    await settled();
  }

  async fail(error: unknown): Promise<void> {
    this.#reject!(error);
    await settled();
  }
}

/** Lets promises that wait on each other come to their end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}
