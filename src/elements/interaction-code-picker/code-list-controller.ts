import type { LitElement, ReactiveController } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { ListWindow, type Run } from '../../controllers/list-window.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import { PopupPlacement } from '../../controllers/popup-placement.js';
import { PoliteStatus } from '../../controllers/polite-status.js';
import { sameCodeValue } from '../../model/code-value.js';
import type { CodeValue } from '../../model/code.js';
import type { CodeFieldController } from './code-field-controller.js';
import { liftOptions, type CodeOption } from './code-options.js';
import type { CodeSourceController } from './code-source-controller.js';
import type { CodeUsageController } from './code-usage-controller.js';

/** How far Page Up and Page Down go. */
const PAGE = 10;

/**
 * The list of an editable combobox with manual selection (WAI-ARIA APG, combobox pattern): whether it is open, what stands
 * in it, which option is active, and what each event in the box of the input does. Arrows stop at both ends.
 */
export class CodeListController implements ReactiveController {
  open = false;
  readonly #host: LitElement;
  readonly #field: CodeFieldController;
  readonly #source: CodeSourceController;
  readonly #usage: CodeUsageController;
  readonly #i18n: I18nController;
  readonly #window: ListWindow;
  readonly #placement = new PopupPlacement();
  readonly #status: PoliteStatus;
  /** The code that arrows made active; options may be others before the next key. */
  #walked: CodeValue | undefined;
  /** True while all codes are shown whatever the text. */
  #showsAll = false;
  #isLeaving = false;

  constructor(
    host: LitElement,
    field: CodeFieldController,
    source: CodeSourceController,
    usage: CodeUsageController,
    i18n: I18nController,
  ) {
    this.#host = host;
    this.#field = field;
    this.#source = source;
    this.#usage = usage;
    this.#i18n = i18n;
    const update = () => host.requestUpdate();
    this.#window = new ListWindow(update);
    this.#status = new PoliteStatus(update);
    host.addController(this);
  }

  hostUpdate(): void {
    this.open &&= this.#field.isEditable && !this.#source.failure;
    this.#status.say(this.open ? this.summary : '');
    if (this.open) this.#window.plan(this.options, this.active);
  }

  hostUpdated(): void {
    const popup = this.#host.renderRoot.querySelector<HTMLElement>('[popover]')!;
    const list = popup.querySelector<HTMLElement>('[role=listbox]');
    this.#window.reserve(list);
    if (this.#host.isConnected) popup.togglePopover(this.open);
    if (this.open) this.#placement.place(popup, this.#input);
    else this.#placement.release();
    this.#window.settle(list);
    if (this.#host.matches(':focus-within')) void this.#source.prepare();
  }

  hostDisconnected(): void {
    this.open = false;
    this.#isLeaving = false;
    this.#status.say('');
    this.#placement.release();
  }

  /** Options in the order shown: what the text finds; without a text those used last and most stand first. */
  get options(): readonly CodeOption[] {
    const text = this.#searched;
    const found = this.#source.find(text);
    return text ? found : this.#lift(found, this.#usage.recent, this.#usage.mostUsed, this.#i18n.value.messages);
  }

  readonly #lift = memoizeLast(
    (
      options: readonly CodeOption[],
      recent: readonly CodeValue[],
      mostUsed: readonly CodeValue[],
      { recentCodes, mostUsedCodes }: I18nController['value']['messages'],
    ) =>
      liftOptions(options, [
        [recentCodes, recent],
        [mostUsedCodes, mostUsed],
      ]),
  );

  /** Which of them are in the DOM. */
  get runs(): readonly Run[] {
    return this.#window.runs;
  }

  /** Takes the list's `scroll`. */
  get scrolled(): (event: Event) => void {
    return this.#window.scrolled;
  }

  /** What the live region says. */
  get status(): string {
    return this.#status.text;
  }

  /** Index of the active option: where arrows led, else the best match of what was typed, else the chosen one. */
  get active(): number {
    if (!this.open) return -1;
    const walked = this.#walkedIndex;
    if (walked >= 0) return walked;
    const { options } = this;
    return this.#searched ? Math.min(0, options.length - 1) : this.#indexOf(options, this.#field.value);
  }

  get #walkedIndex(): number {
    return this.#walked ? this.#indexOf(this.options, this.#walked) : -1;
  }

  readonly #indexOf = memoizeLast((options: readonly CodeOption[], value: CodeValue | null) =>
    options.findIndex(({ choice }) => sameCodeValue(choice.value, value)),
  );

  /** The list in a few words: how many options it has, or why it has none. */
  get summary(): string {
    const { messages, format } = this.#i18n.value;
    const { length } = this.options;
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
        // renders as well: a label of the page may have come after the element
        this.#usage.want();
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
    const { active, options } = this;
    const last = options.length - 1;
    // an option that was active before the arrow opened the list is shown first; with none, the walk begins at an edge
    const next = active < 0 ? (distance > 0 ? 0 : last) : open ? active + distance : active;
    this.#walked = options[Math.max(0, Math.min(last, next))]?.choice.value;
    this.#host.requestUpdate();
    return true;
  }

  /** Chooses an option, or settles what was typed where there is none. */
  #take(index: number): void {
    const option = this.open ? this.options[index] : undefined;
    if (option) this.#field.choose(option.choice.value);
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
}
