import { throwIfAborted } from '../local/answer.js';

/** Longest stretch of work between two pauses, in milliseconds: a frame has room for it. */
const LONGEST = 8;

/** Lets the page have its turn. A message, not a timer: nested timers wait four milliseconds each. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Long work cut into slices, so that the page stays responsive; a loop asks `isOver` now and then, and pauses. */
export class Slices {
  readonly signal: AbortSignal | undefined;
  #end = performance.now() + LONGEST;

  constructor(signal?: AbortSignal) {
    this.signal = signal;
  }

  /** True when it is time to pause. */
  get isOver(): boolean {
    return performance.now() > this.#end;
  }

  /** Gives way to the page. @throws AdapterError `aborted` where nobody waits any more */
  async pause(): Promise<void> {
    await nextTurn();
    throwIfAborted(this.signal);
    this.#end = performance.now() + LONGEST;
  }
}
