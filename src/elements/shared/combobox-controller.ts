import type { LitElement, ReactiveController } from 'lit';
import { PausedStatus } from './paused-status.js';

/** What a combobox is for: the options in its list, and the field they are chosen into. */
export interface ComboboxModel {
  /** Ids of the options in the list, in their order. */
  readonly ids: readonly string[];
  /** Index of the option that is active before arrows lead to another; -1 for none. */
  readonly suggested: number;
  /** The list in a few words: how many options it has, or why it has none. */
  readonly summary: string;
  readonly isEditable: boolean;
  /** False where the input shows the name of a value, which is no search: what is typed next takes its place. */
  readonly isTyped: boolean;
  /** The input was reached: it is time to have options. */
  begin(): void;
  type(text: string): void;
  choose(id: string): void;
  clear(): void;
  /** Makes a value of what was typed, if it names one. */
  settle(): void;
  /** Takes back what was typed since the last choice. Returns whether there was something. */
  takeBack(): boolean;
  /** Enter on a closed list. */
  submit(event: KeyboardEvent): void;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/**
 * The behaviour of an editable combobox with manual selection (WAI-ARIA APG, combobox pattern), without a template: whether
 * its list is open, which option is active, and what each event in the box of the input does. Arrows stop at both ends.
 *
 * The template has a `[popover]` for the list, options with `aria-posinset`, one `<input>`, and buttons that are the parts
 * `clear` and `toggle`.
 */
export class ComboboxController implements ReactiveController {
  open = false;

  readonly #host: LitElement;
  readonly #model: ComboboxModel;
  readonly #status: PausedStatus;
  /** The option that arrows made active. By its id, for an answer may come and change the order under one's finger. */
  #walked: string | undefined;
  #isLeaving = false;
  #revealed = -1;

  constructor(host: LitElement, model: ComboboxModel) {
    this.#host = host;
    this.#model = model;
    this.#status = new PausedStatus(host);
    host.addController(this);
  }

  /** What the live region says. */
  get status(): string {
    return this.#status.text;
  }

  /** Index of the active option: where arrows led, else the suggested one; -1 for none. */
  get active(): number {
    if (!this.open) return -1;
    const { ids, suggested } = this.#model;
    const walked = this.#walked === undefined ? -1 : ids.indexOf(this.#walked);
    return walked < 0 ? suggested : walked;
  }

  hostUpdate(): void {
    this.open &&= this.#model.isEditable;
    this.#status.say(this.open ? this.#model.summary : '');
  }

  hostUpdated(): void {
    const { active } = this;
    const root = this.#host.renderRoot;
    if (this.#host.isConnected) root.querySelector<HTMLElement>('[popover]')!.togglePopover(this.open);
    if (active !== this.#revealed) root.querySelector('[part~="active"]')?.scrollIntoView({ block: 'nearest' });
    this.#revealed = active;
  }

  hostDisconnected(): void {
    this.open = false;
    this.#isLeaving = false;
  }

  /** Takes what is done in the box of the input and the list: it listens to all of it. */
  readonly handleEvent = (event: Event): void => {
    const target = event.target as Element;
    const isInput = target === this.#input;
    switch (event.type) {
      case 'focusin':
        this.#isLeaving = false;
        this.#model.begin();
        // a value that was set just now has to stand there first
        void this.#host.updateComplete.then(() => this.#selectName());
        break;
      case 'focusout':
        this.#toggle(false);
        this.#isLeaving = true;
        // Chromium blurs what is about to be moved or removed, which is no leaving: only afterwards can one tell
        queueMicrotask(() => this.#isLeaving && this.#model.settle());
        break;
      case 'input':
        this.#model.type(this.#input.value);
        this.#toggle(true);
        break;
      case 'keydown':
        if (!this.#press(event as KeyboardEvent)) break;
        event.preventDefault();
        // what a key did to the list is nothing to a dialog or a shortcut around it
        event.stopPropagation();
        break;
      case 'mousedown':
        // what is beside the input is pressed while the focus stays in it
        if (!isInput) event.preventDefault();
        break;
      case 'mouseup':
        // WebKit sets the caret after the click, and what the click selected is lost; goes when its bug is mended:
        // https://bugs.webkit.org/show_bug.cgi?id=22691
        if (isInput && !this.open) event.preventDefault();
        break;
      case 'click':
        this.#click(target.closest('[role="option"], button, input') ?? target);
    }
  };

  #click(target: Element): void {
    const { open } = this;
    if (!this.#model.isEditable) return;
    switch (target.part[0]) {
      case 'option':
        this.#take(Number(target.ariaPosInSet) - 1);
        break;
      case 'clear':
        this.#model.clear();
        this.#toggle(false);
        break;
      case 'toggle':
        this.#toggle(!open);
        break;
      case 'input':
        if (open) return;
        // the click has put the caret somewhere
        this.#selectName();
        this.#toggle(true);
    }
    this.#input.focus();
  }

  /** Returns whether the key is used up. */
  #press(event: KeyboardEvent): boolean {
    // an input method's own keys; Safari reports its closing Enter outside the composition, with key code 229
    if (event.isComposing || event.keyCode === 229) return false;
    const { open } = this;
    const modifier = event.altKey ? 'Alt+' : event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
    switch (modifier + event.key) {
      case 'ArrowDown':
        return this.#walk(1);
      case 'ArrowUp':
        return this.#walk(-1);
      case 'PageDown':
        return open && this.#walk(PAGE);
      case 'PageUp':
        return open && this.#walk(-PAGE);
      case 'Alt+ArrowDown':
        if (!open) this.#toggle(true);
        return true;
      case 'Alt+ArrowUp':
        this.#toggle(false);
        return true;
      case 'Escape':
        this.#toggle(false);
        return open || this.#model.takeBack();
      case 'Tab':
      case 'Ctrl+Enter':
        // both leave, the second by a shortcut of the form around it: taken is what arrows made active, not what was found
        this.#take(this.#walked === undefined ? -1 : this.active);
        return false;
      case 'Enter':
        this.#take(this.active);
        if (!open) this.#model.submit(event);
        return open;
      default:
        return false;
    }
  }

  #walk(distance: number): true {
    const { open } = this;
    if (!open) this.#toggle(true);
    const { active } = this;
    const { ids } = this.#model;
    const last = ids.length - 1;
    // an option that was active before the arrow opened the list is shown first; with none, the walk begins at an edge
    const next = active < 0 ? (distance > 0 ? 0 : last) : open ? active + distance : active;
    this.#walked = ids[Math.max(0, Math.min(last, next))];
    this.#host.requestUpdate();
    return true;
  }

  /** Chooses an option, or settles what was typed where there is none. */
  #take(index: number): void {
    const id = this.open ? this.#model.ids[index] : undefined;
    if (id !== undefined) this.#model.choose(id);
    else this.#model.settle();
    this.#toggle(false);
  }

  #toggle(open: boolean): void {
    this.open = open && this.#model.isEditable;
    this.#walked = undefined;
    this.#host.requestUpdate();
  }

  #selectName(): void {
    if (!this.#model.isTyped) this.#input.select();
  }

  get #input(): HTMLInputElement {
    return this.#host.renderRoot.querySelector('input')!;
  }
}
