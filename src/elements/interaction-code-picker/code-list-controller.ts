import type { LitElement, ReactiveController } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { searchCodes, type CodeMatch } from '../../model/code-search.js';
import type { CodeChoice } from '../../model/code-tree.js';
import type { CodeFieldController } from './code-field-controller.js';
import type { CodeSourceController } from './code-source-controller.js';
import { sameCodeValue } from './code-value-text.js';

/** Options in the DOM at first, and how many come when somebody walks beyond them. */
export const BATCH = 60;

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Milliseconds without a key before something is said: people type on, and hear the outcome once. */
const PAUSE = 500;

/** Codes that are prepared for the search in one go: a few milliseconds' work. */
const SLICE = 250;

/**
 * The list of an editable combobox with manual selection (WAI-ARIA APG, combobox pattern): whether it is open, what stands
 * in it, which option is active, and what each event in the box of the input does. Arrows stop at both ends.
 */
export class CodeListController implements ReactiveController {
  open = false;
  /** What the live region says. */
  status = '';

  readonly #host: LitElement;
  readonly #field: CodeFieldController;
  readonly #source: CodeSourceController;
  readonly #i18n: I18nController;
  /** Index of the option that arrows made active. */
  #walked: number | undefined;
  /** True while all codes are shown whatever the text. */
  #showsAll = false;
  #isLeaving = false;
  #revealed = -1;
  #said = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #prepared: readonly CodeChoice[] | undefined;

  constructor(host: LitElement, field: CodeFieldController, source: CodeSourceController, i18n: I18nController) {
    this.#host = host;
    this.#field = field;
    this.#source = source;
    this.#i18n = i18n;
    host.addController(this);
  }

  hostUpdate(): void {
    this.open &&= this.#field.isEditable && !this.#source.failure;
    if (!this.open) this.status = '';
    this.#announce(this.open ? this.summary : '');
  }

  hostUpdated(): void {
    const { active } = this;
    const root = this.#host.renderRoot;
    if (this.#host.isConnected) root.querySelector<HTMLElement>('[popover]')!.togglePopover(this.open);
    if (active !== this.#revealed) root.querySelector('[part~="active"]')?.scrollIntoView({ block: 'nearest' });
    this.#revealed = active;
    if (this.#host.matches(':focus-within')) void this.#prepare(this.#source.choices);
  }

  hostDisconnected(): void {
    this.open = false;
    this.#isLeaving = false;
  }

  /** Options in the order shown. */
  get matches(): readonly CodeMatch[] {
    return this.#source.find(this.#searched);
  }

  /** Index of the active option: where arrows led, else the best match of what was typed, else the chosen one. */
  get active(): number {
    if (!this.open) return -1;
    const { matches } = this;
    if (this.#walked !== undefined && this.#walked < matches.length) return this.#walked;
    if (this.#searched) return Math.min(0, matches.length - 1);
    return matches.slice(0, BATCH).findIndex(({ choice }) => sameCodeValue(choice.value, this.#field.value));
  }

  /** The list in a few words: how many options it has, or why it has none. */
  get summary(): string {
    const { messages, format } = this.#i18n.value;
    const { length } = this.matches;
    if (length > 0) return messages.codesFound(format.count(length));
    if (this.#source.pending) return messages.loading;
    if (!this.#source.isReady) return messages.waitingForAdapter;
    return this.#source.choices.length > 0 ? messages.noCodeFound(this.#searched) : messages.noCodes;
  }

  /** Takes what is done in the box of the input and the list: it listens to all of it. */
  readonly handleEvent = (event: Event): void => {
    const target = event.target as Element;
    const isInput = target === this.#input;
    switch (event.type) {
      case 'focusin':
        // a label of the page may have come after the element
        this.#host.requestUpdate();
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
        this.#field.choose(null);
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
        return open || this.#field.takeBack();
      case 'Tab':
      case 'Ctrl+Enter':
        // both leave, the second by a shortcut of the form around it: taken is what arrows made active, not what was found
        this.#take(this.#walked ?? -1);
        return false;
      case 'Enter':
        this.#take(this.active);
        if (!open) this.#field.submit(event);
        return open;
      default:
        return false;
    }
  }

  #walk(distance: number): true {
    const { open } = this;
    if (!open) this.#toggle(true);
    const { active } = this;
    const last = this.matches.length - 1;
    // an option that was active before the arrow opened the list is shown first; with none, the walk begins at an edge
    const next = active < 0 ? (distance > 0 ? 0 : BATCH - 1) : open ? active + distance : active;
    if (last >= 0) this.#walked = Math.max(0, Math.min(last, next));
    this.#host.requestUpdate();
    return true;
  }

  /** Chooses an option, or settles what was typed where there is none. */
  #take(index: number): void {
    const match = this.open ? this.matches[index] : undefined;
    if (match) this.#field.choose(match.choice.value);
    else this.#field.settle();
    this.#toggle(false);
  }

  /** Opens or closes the list, on what the text finds or on all codes. */
  #toggle(open: boolean, all = false): void {
    this.open = open;
    this.#showsAll = all;
    this.#walked = undefined;
    this.#host.requestUpdate();
  }

  /** A name in full is no search: what is typed next takes its place. */
  #selectName(): void {
    if (this.#field.text === null) this.#input.select();
  }

  get #input(): HTMLInputElement {
    return this.#host.renderRoot.querySelector('input')!;
  }

  /** The text that options are found by. */
  get #searched(): string {
    return this.#showsAll ? '' : (this.#field.text?.trim() ?? '');
  }

  #announce(summary: string): void {
    if (summary === this.#said) return;
    this.#said = summary;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.status = summary;
      this.#host.requestUpdate();
    }, PAUSE);
  }

  /** Prepares codes for the search, slice by slice, so that the first key need not wait for all of them. */
  async #prepare(choices: readonly CodeChoice[]): Promise<void> {
    if (choices === this.#prepared) return;
    this.#prepared = choices;
    for (let start = 0; start < choices.length; start += SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      // a letter that most names have: what follows the first hit is prepared as well
      searchCodes(choices.slice(start, start + SLICE), 'e');
    }
  }
}
