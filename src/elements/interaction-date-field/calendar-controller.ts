import type { LitElement, ReactiveController } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { addDays, addMonths, daysIntoWeek } from '../../model/calendar-day.js';
import { firstDayOfWeek } from '../../model/week-start.js';
import type { DateEdits } from './date-edits.js';
import type { DateEntryController } from './date-entry-controller.js';

/**
 * The calendar of the field (WAI-ARIA APG, date picker dialog): whether it is open, on which day the focus is, and what each
 * event in it does. Arrows move by days and weeks, Home and End within the week, Page Up and Page Down by months, with Shift
 * by years. Enter and Space choose, Escape closes; both give the focus back.
 */
export class CalendarController implements ReactiveController {
  open = false;
  /** The day that has the focus, or gets it; its month is shown. */
  day = '';

  readonly #host: LitElement;
  readonly #entry: DateEntryController;
  readonly #edits: DateEdits;
  readonly #i18n: I18nController;
  /** What gets the focus back. */
  #opener: HTMLElement | undefined;
  #movesFocus = false;

  constructor(host: LitElement, entry: DateEntryController, edits: DateEdits, i18n: I18nController) {
    this.#host = host;
    this.#entry = entry;
    this.#edits = edits;
    this.#i18n = i18n;
    host.addController(this);
  }

  hostUpdate(): void {
    this.open &&= this.#entry.isEditable;
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#popup.togglePopover(this.open);
    if (this.open && this.#movesFocus) this.#popup.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    this.#movesFocus = false;
  }

  hostDisconnected(): void {
    this.open = false;
  }

  /** Opens the calendar on the day of the field, or closes it. */
  toggle(opener: HTMLElement): void {
    if (this.open) {
      this.close();
      return;
    }
    this.#opener = opener;
    this.open = true;
    this.#move(this.#entry.parts.day ?? this.#entry.today);
  }

  /** Closes the calendar and gives the focus back. */
  close(): void {
    this.open = false;
    this.#host.requestUpdate();
    this.#opener?.focus();
  }

  /** Shows another month, from a button that keeps the focus. */
  turn(months: number): void {
    this.day = addMonths(this.day, months);
    this.#movesFocus = this.#host.shadowRoot!.activeElement?.matches('td') ?? false;
    this.#host.requestUpdate();
  }

  /** Takes a day, and is done. */
  choose(day: string): void {
    this.close();
    this.#edits.chooseDay(day);
  }

  /** Takes what is done in the box of the calendar: it listens to all of it. */
  readonly handleEvent = (event: Event): void => {
    const target = event.target as HTMLElement;
    switch (event.type) {
      case 'keydown':
        if (!this.#press(event as KeyboardEvent, target)) break;
        event.preventDefault();
        // what a key did to the calendar is nothing to a dialog or a shortcut around it
        event.stopPropagation();
        break;
      case 'mousedown':
        // what is pressed leaves the focus where it is, beside the days too
        event.preventDefault();
        break;
      case 'click': {
        const { day, turn } = (target.closest<HTMLElement>('[data-day], [data-turn]') ?? target).dataset;
        if (day) this.choose(day);
        if (turn) this.turn(Number(turn));
        break;
      }
      case 'focusout': {
        const next = (event as FocusEvent).relatedTarget;
        if (this.#popup.contains(next as Node | null) || !this.open) break;
        this.open = false;
        this.#host.requestUpdate();
      }
    }
  };

  /** Returns whether the key is used up. */
  #press(event: KeyboardEvent, target: HTMLElement): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Escape') {
      this.close();
      return true;
    }
    // GTK has another key for Tab with Shift, which WebKitGTK does not name
    if (event.key === 'Tab' || event.code === 'Tab') return this.#trap(event.shiftKey, target);
    if (!target.matches('td')) return false;
    const { day } = this;
    const rightToLeft = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
    const first = -daysIntoWeek(day, firstDayOfWeek(this.#i18n.value.locale));
    const moved = {
      ArrowLeft: () => addDays(day, -rightToLeft),
      ArrowRight: () => addDays(day, rightToLeft),
      ArrowUp: () => addDays(day, -7),
      ArrowDown: () => addDays(day, 7),
      Home: () => addDays(day, first),
      End: () => addDays(day, first + 6),
      PageUp: () => addMonths(day, event.shiftKey ? -12 : -1),
      PageDown: () => addMonths(day, event.shiftKey ? 12 : 1),
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.choose(day);
    else if (moved) this.#move(moved());
    else return false;
    return true;
  }

  /** Keeps the Tab key within the calendar. */
  #trap(backwards: boolean, target: HTMLElement): boolean {
    const stops = [...this.#popup.querySelectorAll<HTMLElement>('button, td[tabindex="0"]')];
    const end = backwards ? 0 : stops.length - 1;
    if (stops[end] !== target) return false;
    stops.at(backwards ? -1 : 0)!.focus();
    return true;
  }

  #move(day: string): void {
    this.day = day;
    this.#movesFocus = true;
    this.#host.requestUpdate();
  }

  get #popup(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>('[popover]')!;
  }
}
