import { AdapterError, toAdapterError } from '../adapter-error.js';

/** Rejects where nobody waits for an answer any more. @throws AdapterError `aborted` */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AdapterError('aborted', 'The call was aborted.', { cause: signal.reason });
}

/** What `ask` comes to, or an `AdapterError`; `aborted` where nobody waits any more. */
export async function answer<Answer>(
  signal: AbortSignal | undefined,
  ask: () => Answer | Promise<Answer>,
): Promise<Answer> {
  throwIfAborted(signal);
  try {
    return await ask();
  } catch (error) {
    throw toAdapterError(error);
  } finally {
    throwIfAborted(signal);
  }
}
