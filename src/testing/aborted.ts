import type { CallOptions } from '../data/adapter.js';
import type { PromiseInGroup } from './adapter-promise.js';
import type { CheckContext } from './check-context.js';
import type { Need } from './needs.js';
import { rejection } from './rejection.js';

/** A signal of somebody who has gone before the call was made. */
export function abortedSignal(): AbortSignal {
  const controller = new AbortController();
  controller.abort();
  return controller.signal;
}

/**
 * The promise that a call which nobody waits for any more rejects as aborted.
 * @param method the method in words, for the sentence of a failure
 * @param call makes the call, after whatever must be there before it
 */
export function rejectsAborted(
  method: string,
  needs: readonly Need[],
  call: (context: CheckContext) => Promise<(options: CallOptions) => Promise<unknown>>,
): PromiseInGroup {
  return {
    promise: 'rejects as aborted when the signal was aborted before',
    needs,
    async check(context) {
      const ask = await call(context);
      await rejection(`${method} with an aborted signal`, ['aborted'], () => ask({ signal: abortedSignal() }));
    },
  };
}
