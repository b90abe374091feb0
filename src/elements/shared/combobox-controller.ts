import type { LitElement, ReactiveController } from 'lit';
import { ListWindow, type Run } from '../../controllers/list-window.js';
import { PopupPlacement } from '../../controllers/popup-placement.js';
import { PausedStatus } from './paused-status.js';
import { submitForm } from './submit-form.js';

/** A field of a form. */
export type ComboboxHost = LitElement & { readonly form: HTMLFormElement | null };

/** What is chosen into. */
export interface ComboboxField {
  /** What was typed; null where the input shows the name of a value, which is no search: what is typed next takes its place. */
  readonly text: string | null;
  type(text: string): void;
  /**
   * Makes a value of what was typed, if it names one. Where nobody can say so yet it is done later, unless the text changes.
   * @param isEntered true: Enter was pressed, and the best match is meant where there are no options yet
   */
  settle(isEntered?: boolean): void;
  /** Takes back what was typed since the last choice. Returns whether there was something. */
  takeBack(): boolean;
}

/** What there is to choose from. */
export interface ComboboxList {
  /** Ids of the options, in their order; the same array until something changes. */
  readonly ids: readonly string[];
  /** Index of the option that is active before arrows lead to another; -1 for none. */
  readonly suggested: number;
  /** The list in a few words: how many options it has, or why it has none. */
  readonly summary: string;
  /** False where the list stays closed. */
  readonly canOpen: boolean;
  /** True while the list was opened by its button, for a list that then has all options whatever the text. */
  showsAll?: boolean;
  /** The input was reached: it is time to have options. */
  begin(): void;
  /** Chooses an option; -1 chooses none. */
  choose(index: number): void;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/**
 * The behaviour of an editable combobox with manual selection (WAI-ARIA APG, combobox pattern), without a template: whether
 * its list is open, which option is active, where the list stands, and what each event in the box of the input does. Arrows
 * stop at both ends.
 *
 * The template has a `[popover]` for the list, options with `aria-posinset`, one `<input>`, and buttons that are the parts
 * `clear` and `toggle`. Of a long list it need draw `runs` only.
 */
export class ComboboxController implements ReactiveController {
  open = false;

  readonly #host: ComboboxHost;
  readonly #field: ComboboxField;
  readonly #list: ComboboxList;
  readonly #status: PausedStatus;
  readonly #window: ListWindow;
  readonly #placement = new PopupPlacement();
  /** The option that arrows made active. By its id, for options may be others before the next key. */
  #walked: string | undefined;
  #isLeaving = false;

  constructor(host: ComboboxHost, field: ComboboxField, list: ComboboxList) {
    this.#host = host;
    this.#field = field;
    this.#list = list;
    this.#status = new PausedStatus(host);
    this.#window = new ListWindow(() => host.requestUpdate());
    host.addController(this);
  }

  /** What the live region says. */
  get status(): string {
    return this.#status.text;
  }

  /** Which options have to be in the DOM. */
  get runs(): readonly Run[] {
    return this.#window.runs;
  }

  /** Takes the list's `scroll`. */
  get scrolled(): (event: Event) => void {
    return this.#window.scrolled;
  }

  /** Index of the active option: where arrows led, else the suggested one; -1 for none. */
  get active(): number {
    if (!this.open) return -1;
    const walked = this.#walkedIndex;
    return walked < 0 ? this.#list.suggested : walked;
  }

  get #walkedIndex(): number {
    return this.#walked === undefined ? -1 : this.#list.ids.indexOf(this.#walked);
  }

  hostUpdate(): void {
    this.open &&= this.#list.canOpen;
    this.#status.say(this.open ? this.#list.summary : '');
    if (this.open) this.#window.plan(this.#list.ids, this.active);
  }

  hostUpdated(): void {
    const popup = this.#host.renderRoot.querySelector<HTMLElement>('[popover]')!;
    const list = popup.querySelector<HTMLElement>('[role=listbox]');
    this.#window.reserve(list);
    if (this.#host.isConnected) popup.togglePopover(this.open);
    if (this.open) this.#placement.place(popup, this.#input);
    else this.#placement.release();
    this.#window.settle(list);
  }

  hostDisconnected(): void {
    this.open = false;
    this.#isLeaving = false;
    this.#placement.release();
  }

  /** Takes what is done in the box of the input and the list: it listens to all of it. */
  readonly handleEvent = (event: Event): void => {
    const target = event.target as Element;
    const isInput = target === this.#input;
    switch (event.type) {
      case 'focusin':
        this.#isLeaving = false;
        this.#list.begin();
        // a value that was set just now has to stand there first
        void this.#host.updateComplete.then(() => this.#selectName());
        break;
      case 'focusout':
        this.#toggle(false);
        this.#isLeaving = true;
        // Chromium blurs what is about to be moved or removed, which is no leaving: only afterwards can one tell
        queueMicrotask(() => this.#isLeaving && this.#field.settle());
        break;
      case 'input':
        this.#field.type(this.#input.value);
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
    switch (target.part[0]) {
      case 'option':
        this.#take(Number(target.ariaPosInSet) - 1);
        break;
      case 'clear':
        this.#list.choose(-1);
        this.#toggle(false);
        break;
      case 'toggle':
        this.#toggle(!open, true);
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
    // WebKitGTK has no name for Shift+Tab
    switch (modifier + (event.code === 'Tab' ? 'Tab' : event.key)) {
      case 'ArrowDown':
        return this.#walk(1);
      case 'ArrowUp':
        return this.#walk(-1);
      case 'PageDown':
        return open && this.#walk(PAGE);
      case 'PageUp':
        return open && this.#walk(-PAGE);
      case 'Home':
      case 'End':
        // with an option that arrows made active one is in the list, else in the text
        return this.#walkedIndex >= 0 && !event.shiftKey && this.#walk(event.key === 'End' ? Infinity : -Infinity);
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#walked = undefined;
        this.#host.requestUpdate();
        return false;
      case 'Alt+ArrowDown':
        if (!open) this.#toggle(true);
        return true;
      case 'Alt+ArrowUp':
        this.#toggle(false);
        return true;
      case 'Escape':
        this.#toggle(false);
        return open || this.#field.takeBack();
      case 'Tab':
      case 'Ctrl+Enter':
        // both leave, the second by a shortcut of the form around it: taken is what arrows made active, not what was found
        this.#take(this.#walkedIndex);
        return false;
      case 'Enter':
        this.#take(this.active, true);
        if (!open) submitForm(this.#host, event);
        return open;
      default:
        return false;
    }
  }

  #walk(distance: number): true {
    const { open } = this;
    if (!open) this.#toggle(true);
    const { active } = this;
    const { ids } = this.#list;
    const last = ids.length - 1;
    // an option that was active before the arrow opened the list is shown first; with none, the walk begins at an edge
    const next = active < 0 ? (distance > 0 ? 0 : last) : open ? active + distance : active;
    this.#walked = ids[Math.max(0, Math.min(last, next))];
    this.#host.requestUpdate();
    return true;
  }

  /** Chooses an option, or settles what was typed where there is none. */
  #take(index: number, isEntered = false): void {
    if (this.open && index in this.#list.ids) this.#list.choose(index);
    else this.#field.settle(isEntered && this.open);
    this.#toggle(false);
  }

  /** Opens or closes the list, on what the text finds or on all options. */
  #toggle(open: boolean, all = false): void {
    this.open = open && this.#list.canOpen;
    this.#list.showsAll = all;
    this.#walked = undefined;
    this.#host.requestUpdate();
  }

  #selectName(): void {
    if (this.#field.text === null) this.#input.select();
  }

  get #input(): HTMLInputElement {
    return this.#host.renderRoot.querySelector('input')!;
  }
}
