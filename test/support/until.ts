import { nextFrame } from './next-frame.js';
import { patience } from './patience.js';

/**
 * Waits until something holds, looking again at each frame. Fails before the test's own timeout; `what` then says what was
 * waited for.
 */
export async function until<Value>(
  what: string,
  holds: () => Value | undefined | null | false,
  most = patience,
): Promise<Value> {
  const deadline = performance.now() + most;
  for (;;) {
    const value = holds();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await nextFrame();
  }
}
