/**
 * Ends with the first of several reasons. Made by hand: in Node 20 a signal of `AbortSignal.any` may be collected as garbage
 * together with its timeout, and then never ends. To be replaced when the oldest Node served has that cured (nodejs/node#57736).
 */
export class Ending {
  readonly #controller = new AbortController();
  readonly #reasons: readonly AbortSignal[];
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #end = () => this.#controller.abort();

  /** @param milliseconds after which it ends in any case */
  constructor(reasons: readonly AbortSignal[], milliseconds?: number) {
    this.#reasons = reasons;
    for (const reason of reasons) {
      if (reason.aborted) this.#end();
      else reason.addEventListener('abort', this.#end, { once: true });
    }
    if (milliseconds !== undefined) this.#timer = setTimeout(this.#end, milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Lets go of the reasons, which outlive it. */
  release(): void {
    clearTimeout(this.#timer);
    for (const reason of this.#reasons) reason.removeEventListener('abort', this.#end);
  }
}
