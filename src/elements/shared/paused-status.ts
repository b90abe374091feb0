import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a change before something is said: people type on, and hear the outcome once. */
const PAUSE = 500;

/** The text of a live region that follows what one types: it is said when it has stood for a moment. */
export class PausedStatus implements ReactiveController {
  /** What the live region says now. */
  text = '';

  readonly #host: ReactiveControllerHost;
  #next = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.say('');
  }

  /** Says a text after a pause, unless another comes meanwhile. An empty one silences the region at once. */
  say(text: string): void {
    if (!text) this.text = '';
    if (text === this.#next) return;
    this.#next = text;
    clearTimeout(this.#timer);
    if (!text) return;
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, PAUSE);
  }
}
