import { nextFrame } from './next-frame.js';
import { patience } from './patience.js';

/** Waits until something holds that has to be asked for, asking again at each frame. See `until`. */
export async function eventually(what: string, holds: () => Promise<unknown>): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await nextFrame();
  }
}
