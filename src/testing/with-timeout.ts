import { BrokenPromise } from './broken-promise.js';
import { NotClaimed } from './not-claimed.js';

/** How long an answer is waited for. */
export interface Patience {
  /** Milliseconds. */
  readonly timeout: number;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a call answers, if it does so in time; what comes later is not waited for.
 * @param late what has not come, in words: asked when the time is up
 * @throws BrokenPromise after so many milliseconds, NotClaimed when it is stopped
 */
export async function withTimeout<Answer>(
  { timeout, signal }: Patience,
  late: () => string,
  call: () => Promise<Answer>,
): Promise<Answer> {
  const over = new AbortController();
  const given = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new BrokenPromise(`${late()} within ${timeout / 1000} s`)), timeout);
    const stop = () => reject(new NotClaimed('the suite was stopped'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { signal: over.signal });
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([call(), given]);
  } finally {
    over.abort();
  }
}
