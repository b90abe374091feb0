import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a change before something is said: people type on, and hear the outcome once. */
const PAUSE = 700;

/** What the polite live region of an element says: the last word, after a pause. */
export class SpokenTextController implements ReactiveController {
  text = '';

  readonly #host: ReactiveControllerHost;
  #wanted = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
  }

  /** Says a text once nothing else has been asked for during the pause. */
  say(text: string): void {
    if (text === this.#wanted) return;
    this.#wanted = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, PAUSE);
  }
}
