/** The time, and chance, that waiting depends on. */
export interface RestClock {
  /** Epoch milliseconds. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
  /** At least 0, less than 1. */
  random(): number;
}

/** The page's own clock. */
export const pageRestClock: RestClock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => globalThis.setTimeout(callback, milliseconds) as unknown as number,
  clearTimeout: (timer) => globalThis.clearTimeout(timer),
  random: () => Math.random(),
};

/**
 * Milliseconds to wait after so many failures in a row: any time up to a bound that doubles ("full jitter", Brooker 2015), so
 * that many clients that failed together do not come back together.
 */
export function jitter(clock: RestClock, failures: number, first: number, most: number): number {
  return clock.random() * Math.min(most, first * 2 ** Math.max(0, failures - 1));
}

/** Resolves after so many milliseconds, or as soon as the signal is aborted. */
export function pause(clock: RestClock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted || milliseconds <= 0) return resolve();
    const end = () => {
      clock.clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = clock.setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
