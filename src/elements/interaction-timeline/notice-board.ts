import type { ReactiveControllerHost } from 'lit';
import type { Notice, NoticeAction } from './render-notices.js';

/** What is said above the rows until the reader acts upon it or puts it away. */
export class NoticeBoard {
  notices: readonly Notice[] = [];

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * @param dismiss the label of the button that puts the notice away
   * @param action what can be done about it; doing it puts the notice away, too
   */
  add(text: string, dismiss: string, action?: NoticeAction): void {
    const remove = () => {
      this.notices = this.notices.filter((other) => other !== notice);
      this.#host.requestUpdate();
    };
    const act = () => {
      remove();
      action?.run();
    };
    const putAway = { label: dismiss, run: remove };
    const notice: Notice = { text, actions: action ? [{ label: action.label, run: act }, putAway] : [putAway] };
    this.notices = [...this.notices, notice];
    this.#host.requestUpdate();
  }
}
