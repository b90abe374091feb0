import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Items that PageDown and PageUp move by. */
const PAGE = 10;

/** What the controller asks of its element. */
export interface RovingFocusOptions {
  /** Ids of the items in order. */
  readonly ids: () => readonly string[];
  /** The focusable element of an item, where it is rendered. */
  readonly elementOf: (id: string) => HTMLElement | null;
  /** What has the focus in the list's tree. */
  readonly focused: () => Element | null;
  /** The item that an element stands in: the focusable one, or another control of the item. */
  readonly itemOf: (el: Element) => string | undefined;
  /** Has an item rendered that may not be. */
  readonly reveal?: (id: string) => Promise<void> | undefined;
}

/**
 * Makes a list one stop of the Tab key: the current item has `tabindex` 0, the others -1, and arrows, PageDown, PageUp, Home
 * and End move between them (the "roving tabindex" of the ARIA Authoring Practices). The current item is known by its id, so that it
 * stays the same while entries come and go around it.
 */
export class RovingFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: RovingFocusOptions;
  #current: string | undefined;
  /** Where the current item stood, to find its neighbour when it is gone. */
  #index = 0;
  /** True while an update may take away what is focused in the item, or draw it anew. */
  #hadFocus = false;

  constructor(host: ReactiveControllerHost, options: RovingFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The item that Tab reaches; the first one until the reader has been elsewhere. */
  get current(): string | undefined {
    return this.#current ?? this.#options.ids()[0];
  }

  hostUpdate(): void {
    if (this.#current === undefined) return;
    const focused = this.#options.focused();
    this.#hadFocus = focused !== null && this.#options.itemOf(focused) === this.#current;
    const ids = this.#options.ids();
    const index = ids.indexOf(this.#current);
    if (index >= 0) this.#index = index;
    else this.#current = ids[Math.min(this.#index, ids.length - 1)];
  }

  hostUpdated(): void {
    if (!this.#hadFocus) return;
    this.#hadFocus = false;
    // it is gone, or drawn anew in another layout: the reader goes on from there, not from the top of the page
    if (this.#current !== undefined && !this.#options.focused()) this.#options.elementOf(this.#current)?.focus();
  }

  /** Makes an item the current one without moving the focus. */
  select(id: string): void {
    if (this.#current === id) return;
    this.#current = id;
    this.#host.requestUpdate();
  }

  /** Makes an item the current one and focuses it once it is rendered. */
  async focus(id: string): Promise<void> {
    this.select(id);
    await this.#options.reveal?.(id);
    await this.#host.updateComplete;
    this.#options.elementOf(id)?.focus();
  }

  /** Moves by the keys of the list. Other keys, and keys with a modifier, are left to whoever wants them. */
  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const ids = this.#options.ids();
    const index = Math.max(0, ids.indexOf(this.current ?? ''));
    const target = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: Math.min(ids.length - 1, index + PAGE),
      PageUp: Math.max(0, index - PAGE),
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    const id = target === undefined ? undefined : ids[target];
    if (id === undefined) return;
    event.preventDefault();
    void this.focus(id);
  }
}
