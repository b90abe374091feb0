/**
 * An event that asks before something happens. A listener says no by `preventDefault()`, or later, by a promise of
 * false handed to `waitUntil`.
 */
export abstract class AskingEvent extends Event {
  readonly #answers: Promise<boolean>[] = [];

  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
  }

  /** Holds the action until the promise answers; false stops it, and so does a rejection. */
  waitUntil(answer: Promise<boolean>): void {
    this.#answers.push(answer);
  }

  /** Whether nobody objected. Called by the element after dispatching. */
  async allowed(): Promise<boolean> {
    if (this.defaultPrevented) return false;
    const answers = await Promise.allSettled(this.#answers);
    return answers.every((answer) => answer.status === 'fulfilled' && answer.value);
  }
}
