import { nextFrame } from './next-frame.js';

/**
 * Waits until something holds, looking again at each frame. Fails by the test's own timeout; `what` then says what was waited for.
 */
export async function until<Value>(what: string, holds: () => Value | undefined | null | false): Promise<Value> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const value = holds();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await nextFrame();
  }
}
