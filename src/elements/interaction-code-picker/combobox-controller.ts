import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Options in the DOM at first, and how many come when somebody walks beyond them. */
const BATCH = 100;

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** What the controller asks of its element. */
export interface ComboboxOptions {
  readonly canOpen: () => boolean;
  /** How many options the text finds. */
  readonly count: () => number;
  /** Where the chosen option stands in the unfiltered list; -1 where there is none. */
  readonly chosen: () => number;
  readonly accept: (index: number) => void;
  /** Settles what was typed, as leaving the field does. */
  readonly settle: () => void;
  /** Takes back what was typed since the last choice; false where there was nothing. */
  readonly revert: () => boolean;
  /** Enter on a closed list. */
  readonly submit: (event: KeyboardEvent) => void;
}

/**
 * The list of an editable combobox with manual selection (WAI-ARIA APG, combobox pattern): whether it is open, which
 * option is active, and what each key does. Arrows stop at both ends. It does not know what the options are.
 */
export class ComboboxController implements ReactiveController {
  open = false;
  /** Index of the active option; -1 where none is. */
  active = -1;
  /** How many options to draw. */
  limit = BATCH;
  /** True where arrows made the option active, not typing. */
  #moved = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: ComboboxOptions;

  constructor(host: ReactiveControllerHost, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = false;
  }

  /** Opens the list on the chosen option, if that is among the first. */
  show(): void {
    if (this.open || !this.#options.canOpen()) return;
    const chosen = this.#options.chosen();
    this.#start(chosen < BATCH ? chosen : -1);
  }

  hide(): void {
    if (!this.open) return;
    this.open = false;
    this.#host.requestUpdate();
  }

  /** Opens the list for a new text; the best match becomes active. */
  filter(hasText: boolean): void {
    if (this.#options.canOpen()) this.#start(hasText && this.#options.count() > 0 ? 0 : -1);
  }

  /** Keeps the active option among the options, whose number changes when codes arrive or change. */
  reconcile(hasText: boolean): void {
    if (!this.#options.canOpen()) this.open = false;
    const count = this.#options.count();
    const isThere = this.active >= 0 ? this.active < count : !hasText || count === 0;
    if (!isThere) this.active = hasText && count > 0 ? 0 : -1;
  }

  readonly handleKeydown = (event: KeyboardEvent): void => {
    // an input method's own keys; Safari reports its closing Enter outside the composition, with key code 229
    if (event.isComposing || event.keyCode === 229) return;
    const key = event.altKey ? `Alt+${event.key}` : event.key;
    const used = this.#keys[key]?.(event) ?? false;
    if (used) {
      event.preventDefault();
      // what a key did to the list is nothing to a dialog or a shortcut around it
      event.stopPropagation();
    }
  };

  /** Each answers whether the key was used up. */
  readonly #keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: () => this.#walk(1),
    ArrowUp: () => this.#walk(-1),
    PageDown: () => this.open && this.#walk(PAGE),
    PageUp: () => this.open && this.#walk(-PAGE),
    'Alt+ArrowDown': () => {
      this.show();
      return true;
    },
    'Alt+ArrowUp': () => {
      this.hide();
      return true;
    },
    Enter: (event) => this.#enter(event),
    Tab: () => {
      this.#leave();
      return false;
    },
    Escape: () => {
      const used = this.open || this.#options.revert();
      this.hide();
      return used;
    },
  };

  #start(active: number): void {
    this.open = true;
    this.active = active;
    this.limit = BATCH;
    this.#moved = false;
    this.#host.requestUpdate();
  }

  #walk(distance: number): boolean {
    const opened = !this.open;
    this.show();
    const count = this.#options.count();
    if (!this.open || count === 0) return true;
    // an option that was active before the arrow opened the list is shown first; with none, the walk begins at an edge
    if (this.active < 0) this.active = distance > 0 ? 0 : Math.min(count, this.limit) - 1;
    else if (!opened) this.active = Math.max(0, Math.min(count - 1, this.active + distance));
    while (this.active >= this.limit) this.limit += BATCH;
    this.#moved = true;
    this.#host.requestUpdate();
    return true;
  }

  #enter(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey) {
      // a shortcut of the form around it, which reads the value now
      this.#leave();
      return false;
    }
    if (!this.open) {
      this.#options.settle();
      this.#options.submit(event);
      return false;
    }
    if (this.active >= 0) this.#options.accept(this.active);
    else this.#options.settle();
    this.hide();
    return true;
  }

  #leave(): void {
    if (this.open && this.#moved && this.active >= 0) this.#options.accept(this.active);
    else this.#options.settle();
    this.hide();
  }
}
