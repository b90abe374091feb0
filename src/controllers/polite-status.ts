/** Milliseconds without news before something is said: people type on, and hear the outcome once. */
const PAUSE = 500;

/** What a polite live region says: the last of several texts that follow each other quickly, and none twice in a row. */
export class PoliteStatus {
  /** What stands in the region. */
  text = '';

  readonly #changed: () => void;
  #last = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when the text is another */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Has a text said after a pause; an empty one silences the region at once. */
  say(text: string): void {
    if (!text) this.text = '';
    if (text === this.#last) return;
    this.#last = text;
    clearTimeout(this.#pause);
    if (!text) return;
    this.#pause = setTimeout(() => {
      this.text = text;
      this.#changed();
    }, PAUSE);
  }
}
