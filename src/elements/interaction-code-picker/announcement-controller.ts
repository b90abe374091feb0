import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a key before something is said: people type on, and hear the outcome once. */
const PAUSE = 500;

/** The text of a polite live region, held back until typing pauses. */
export class AnnouncementController implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #topic: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.announce(undefined, () => '');
  }

  /**
   * Says what `compose` answers once the topic has stood for a while. The same topic again changes nothing.
   * @param topic undefined: nothing is to be said, and what was said is gone
   */
  announce(topic: string | undefined, compose: () => string): void {
    if (topic === this.#topic) return;
    this.#topic = topic;
    clearTimeout(this.#timer);
    if (topic === undefined) {
      this.text = '';
      return;
    }
    this.#timer = setTimeout(() => {
      this.text = compose();
      this.#host.requestUpdate();
    }, PAUSE);
  }
}
