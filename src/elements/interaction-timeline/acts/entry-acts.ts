import { html, nothing, type TemplateResult } from 'lit';
import { acting } from '../../../i18n/english/acting.js';
import { help } from '../../../i18n/english/help.js';
import { hasRoom, opensBeside } from '../open-acts.js';
import type { TimelineModel } from '../timeline-model.js';
import { fields } from '../../../styles/fields.styles.js';
import { menu } from './entry-acts.styles.js';

/** One thing that can be done. */
interface Act {
  readonly part: string;
  readonly label: string;
  readonly run: () => unknown;
  /** For what is on or off: which of both. */
  readonly checked?: boolean;
}

/** Pixels between the menu and its button, and the edge of the page. */
const GAP = 4;

/** The menu of what can be done with the whole view. Loaded with its first use; what it does, with its own. */
export class EntryActs {
  static readonly texts = { ...acting, keyboardHelp: help.keyboardHelp };
  static readonly styles = [fields, menu];

  isOpen = false;

  readonly #model: TimelineModel;
  #button: HTMLElement | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Opens the menu beside its button, or closes it. */
  async toggle(button: HTMLElement): Promise<void> {
    this.#button = button;
    if (this.isOpen) {
      this.#menu?.hidePopover();
      return;
    }
    this.isOpen = true;
    const { host } = this.#model;
    host.requestUpdate();
    await host.updateComplete;
    const menu = this.#menu;
    if (!menu?.isConnected) return;
    menu.showPopover();
    this.#place(menu, button);
    this.#items[0]?.focus();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<div
      class="menu"
      part="menu"
      popover="auto"
      role="menu"
      aria-label=${this.#model.i18n.messages.more}
      @keydown=${this.#handleKeydown}
      @toggle=${this.#handleToggle}
    >
      ${this.#acts.map(
        ({ part, label, run, checked }) =>
          html`<button
            type="button"
            part="menu-item ${part}"
            role=${checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
            .ariaChecked=${checked === undefined ? null : String(checked)}
            tabindex="-1"
            @click=${() => this.#choose(run)}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }

  get #acts(): readonly Act[] {
    const { i18n, extras, reader, host, items } = this.#model;
    const { messages } = i18n;
    const hasRows = items.length > 0;
    const act = (part: string, label: string, run: () => unknown, checked?: boolean): Act => ({
      part,
      label,
      run,
      ...(checked !== undefined && { checked }),
    });
    const transfer = (kind: 'export' | 'print') => async () => (await extras.demand('transfer'))?.open(kind);
    const choose = (beside: boolean) => {
      const details = beside ? 'auto' : 'inline';
      reader.choose({ details: host.details === details ? undefined : details });
    };
    return [
      ...(hasRows
        ? [
            act('menu-select', messages.select, async () => (await extras.demand('selection'))?.start()),
            act('menu-export', `${messages.exportEntries}…`, transfer('export')),
            act('menu-print', `${messages.printEntries}…`, transfer('print')),
          ]
        : []),
      ...(hasRoom(this.#model)
        ? [
            act(
              'menu-details',
              messages.detailsBeside,
              () => choose(!opensBeside(this.#model)),
              opensBeside(this.#model),
            ),
          ]
        : []),
      act('menu-help', messages.keyboardHelp, async () => (await extras.demand('keyboard'))?.open()),
    ];
  }

  get #menu(): HTMLElement | null {
    return this.#model.host.renderRoot.querySelector<HTMLElement>('.menu');
  }

  get #items(): HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('button') ?? [])];
  }

  #choose(run: () => unknown): void {
    this.#menu?.hidePopover();
    this.#button?.focus();
    void run();
  }

  /** The browser closes it on Escape and on a press beside it. */
  readonly #handleToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return;
    this.isOpen = false;
    this.#model.host.requestUpdate();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    // keys of the menu are nothing to the rows, nor to the widget
    event.stopPropagation();
    const items = this.#items;
    const index = items.indexOf(this.#model.focused as HTMLElement);
    const target = {
      ArrowDown: (index + 1) % items.length,
      ArrowUp: (index <= 0 ? items.length : index) - 1,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (event.key === 'Tab') this.#choose(() => undefined);
    else if (event.key === 'Escape') {
      event.preventDefault();
      this.#choose(() => undefined);
    } else if (target !== undefined) {
      event.preventDefault();
      items[target]?.focus();
    }
  };

  #place(menu: HTMLElement, button: HTMLElement): void {
    const { top, bottom, left, right } = button.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = menu;
    const isRightToLeft = getComputedStyle(button).direction === 'rtl';
    const wanted = isRightToLeft ? left : right - offsetWidth;
    const x = Math.max(GAP, Math.min(wanted, innerWidth - offsetWidth - GAP));
    const hasRoomBelow = bottom + GAP + offsetHeight <= innerHeight || top < offsetHeight + GAP;
    const y = hasRoomBelow ? bottom + GAP : top - GAP - offsetHeight;
    menu.style.setProperty('inset', `${y}px auto auto ${x}px`);
  }
}
