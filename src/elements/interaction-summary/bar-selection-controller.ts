import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DayRange } from '../../events/interaction-range-select-event.js';
import type { Bar } from './volume.js';

/** What the controller asks of its element, and tells it. */
export interface BarSelectionOptions {
  readonly bars: () => readonly Bar[];
  /** The range that is chosen. */
  readonly range: () => DayRange;
  /** The reader has chosen a range; an empty one takes it away. */
  readonly choose: (range: DayRange) => void;
}

/**
 * Chooses a range of bars: by dragging, by a press, or by keys. Bars are known by their days, so that the reader stays where they
 * are when the same time is drawn by other bars. Nothing is chosen before the pointer, or Shift, is let go.
 */
export class BarSelectionController implements ReactiveController {
  /** What is being chosen just now. */
  preview: Required<DayRange> | undefined;
  /** The bar under the pointer. */
  hovered: number | undefined;
  hasFocus = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: BarSelectionOptions;
  #activeDay: string | undefined;
  /** Where the range begins that Shift extends. */
  #anchorDay: string | undefined;
  #isDragging = false;

  constructor(host: ReactiveControllerHost, options: BarSelectionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel();
    this.hovered = undefined;
  }

  /** The bar that keys move from: the last one until the reader has been elsewhere. */
  get active(): number {
    return this.#indexOf(this.#activeDay);
  }

  /** Whether a bar belongs to what is chosen, or is being chosen. */
  isChosen({ from, to }: Bar): boolean {
    const range = this.preview ?? this.#options.range();
    if (!range.from && !range.to) return false;
    return (!range.from || to >= range.from) && (!range.to || from <= range.to);
  }

  readonly handleEvent = (event: Event): void => {
    const { type } = event;
    // who came by pointer looks where it points
    if (type === 'focus') this.hasFocus = (event.target as Element).matches(':focus-visible');
    if (type === 'keydown') this.hasFocus = true;
    if (type === 'blur') this.hasFocus = false;
    if (type === 'blur') this.#commit();
    if (event instanceof KeyboardEvent) this.#handleKey(event);
    else if (event instanceof PointerEvent && type !== 'click') this.#handlePointer(event);
    else if (type === 'click') this.#handleClick(event as MouseEvent);
    this.#host.requestUpdate();
  };

  #handleKey(event: KeyboardEvent): void {
    const { type, key, shiftKey } = event;
    if (type === 'keyup') {
      if (key === 'Shift') this.#commit();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { length } = this.#options.bars();
    const isMirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const { active } = this;
    const forward = isMirrored ? -1 : 1;
    const target = { ArrowRight: active + forward, ArrowLeft: active - forward, Home: 0, End: length - 1 }[key];
    if (target !== undefined) this.#move(Math.max(0, Math.min(length - 1, target)), shiftKey);
    else if (key === 'Enter' || key === ' ') this.#press(active, shiftKey);
    else if (key !== 'Escape' || !this.#clear()) return;
    event.preventDefault();
  }

  #move(index: number, isExtending: boolean): void {
    if (isExtending) this.#extendTo(index);
    else {
      this.#commit();
      this.#anchorDay = undefined;
    }
    this.#activeDay = this.#options.bars()[index]?.from;
  }

  #extendTo(index: number): void {
    const bars = this.#options.bars();
    this.#anchorDay ??= bars[this.active]?.from;
    const anchor = this.#indexOf(this.#anchorDay);
    const first = bars[Math.min(anchor, index)];
    const last = bars[Math.max(anchor, index)];
    if (first && last) this.preview = { from: first.from, to: last.to };
  }

  /** Chooses a bar, or all up to it. */
  #press(index: number, isExtending: boolean): void {
    const day = this.#options.bars()[index]?.from;
    if (!isExtending) this.#anchorDay = day;
    this.#extendTo(index);
    this.#activeDay = day;
    this.#commit();
  }

  /** What Escape does: stops what is being chosen, else takes away what is chosen. False where there was neither. */
  #clear(): boolean {
    if (this.preview) this.#cancel();
    else if (this.#options.range().from || this.#options.range().to) this.#options.choose({});
    else return false;
    return true;
  }

  #handlePointer(event: PointerEvent): void {
    const { type, button, pointerId, shiftKey } = event;
    const list = event.currentTarget as Element;
    const index = this.#indexAt(event, list);
    if (type === 'pointerleave' && !this.#isDragging) this.hovered = undefined;
    else if (type === 'pointercancel') this.#cancel();
    else if (type === 'pointerdown' && button === 0) {
      list.setPointerCapture(pointerId);
      this.#isDragging = true;
      if (!shiftKey) this.#anchorDay = this.#options.bars()[index]?.from;
      this.#extendTo(index);
    } else if (type === 'pointermove') {
      this.hovered = index;
      if (this.#isDragging) this.#extendTo(index);
    } else if (type === 'pointerup' && this.#isDragging) {
      this.#activeDay = this.#options.bars()[index]?.from;
      this.#commit();
      // a finger leaves nothing behind that points
      if (event.pointerType !== 'mouse') this.hovered = undefined;
    }
  }

  /** A press without a pointer: assistive technology presses the bar itself. After one with a pointer it changes nothing. */
  #handleClick({ target, currentTarget, shiftKey }: MouseEvent): void {
    const index = [...(currentTarget as Element).children].indexOf((target as Element).closest('[role="option"]')!);
    if (index >= 0) this.#press(index, shiftKey);
  }

  #indexAt({ clientX }: PointerEvent, list: Element): number {
    const { left, width } = list.getBoundingClientRect();
    const part = (clientX - left) / width;
    const { length } = this.#options.bars();
    const at = getComputedStyle(list).direction === 'rtl' ? 1 - part : part;
    return Math.max(0, Math.min(length - 1, Math.floor(at * length)));
  }

  #indexOf(day: string | undefined): number {
    const bars = this.#options.bars();
    const index = day === undefined ? -1 : bars.findIndex(({ to }) => to >= day);
    return index < 0 ? bars.length - 1 : index;
  }

  #commit(): void {
    const { preview } = this;
    this.#cancel();
    if (preview) this.#options.choose(preview);
  }

  #cancel(): void {
    this.preview = undefined;
    this.#isDragging = false;
  }
}
