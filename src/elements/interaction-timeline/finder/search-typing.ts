import { pageClock, type Clock } from '../../../controllers/paced-task.js';

/** Milliseconds without a key before a search begins. */
const PAUSE = 150;

/** What the events in a search field come to: a search after a pause, at once on Enter, none any more on Escape. */
export class SearchTyping {
  readonly #search: (text: string) => void;
  readonly #clock: Clock;
  #timer: number | undefined;

  constructor(search: (text: string) => void, clock: Clock = pageClock) {
    this.#search = search;
    this.#clock = clock;
  }

  /** Takes an event of the field. */
  take(event: Event, input: HTMLInputElement): void {
    if (event instanceof KeyboardEvent) this.#press(event, input);
    // what is being composed is no word yet
    else if (!(event instanceof InputEvent && event.isComposing)) this.#later(input);
  }

  #press(event: KeyboardEvent, input: HTMLInputElement): void {
    const { key, isComposing } = event;
    if (isComposing || (key !== 'Enter' && !(key === 'Escape' && input.value))) return;
    // neither a form nor a dialog around the widget is meant
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') input.value = '';
    this.#now(input);
  }

  #later(input: HTMLInputElement): void {
    this.#clock.clearTimeout(this.#timer);
    if (input.value) this.#timer = this.#clock.setTimeout(() => this.#now(input), PAUSE);
    else this.#now(input);
  }

  #now(input: HTMLInputElement): void {
    this.#clock.clearTimeout(this.#timer);
    this.#search(input.value);
  }
}
