/** Rows drawn beyond what is seen, and the step in which what is drawn changes. */
const STEP = 8;

/** Rows from `start` to before `end`. */
export type Run = readonly [start: number, end: number];

/**
 * Which rows of a long list are in the DOM: those seen, some around them, and the active one wherever it is. It knows no
 * template: its owner renders the runs, and in the place of each stretch left out a `[data-gap]` that names the rows. Rows carry
 * `aria-posinset`; they may differ in height, and headings may stand between them.
 *
 * The owner calls `plan` before it renders, `reserve` and `settle` after, and gives the list's `scroll` to `scrolled`.
 */
export class ListWindow {
  /** What to render, in order. */
  runs: readonly Run[] = [];

  readonly #changed: () => void;
  #rows: readonly unknown[] = [];
  #isNew = true;
  #active = -1;
  /** The active row that was brought into view. */
  #revealed = -1;
  /** Where the first row begins, below a heading. */
  #head = 0;
  /** In pixels, from a row's top to the next one's, for those that were drawn; the others are taken to be as usual. */
  #heights: number[] = [];
  #usual = 32;
  #scrollTop = 0;
  #height = 400;
  /** A row that is seen, and how far below the list's edge. It stays there when rows above it turn out to be higher or lower than thought. */
  #anchor: readonly [row: number, top: number] | undefined;

  /** @param changed called when other rows have to be rendered */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Decides what is rendered.
   * @param rows when they are others, the list begins at its top
   * @param active index of the active row, -1 for none
   */
  plan(rows: readonly unknown[], active: number): void {
    if (rows !== this.#rows) this.#begin(rows);
    this.#active = active;
    this.runs = this.#wanted();
  }

  /** Keeps the place of the gaps. Before anything asks for a layout: without them the list is too short to stay scrolled. */
  reserve(list: HTMLElement | null): void {
    if (list) this.#size(list, () => 0);
  }

  /** Measures what was rendered, sizes the gaps, and brings a new active row into view. */
  settle(list: HTMLElement | null): void {
    if (!list) return this.#begin([]);
    this.#measure(list);
    if (this.#isNew) list.scrollTop = 0;
    this.#isNew = false;
    if (this.#active === this.#revealed) this.#hold(list);
    else rowsOf(list).get(this.#active)?.scrollIntoView({ block: 'nearest' });
    this.#revealed = this.#active;
    this.#look(list);
    // after the update that this one is part of
    queueMicrotask(() => this.#check());
  }

  /** Takes the list's `scroll`. */
  readonly scrolled = (event: Event): void => {
    this.#look(event.currentTarget as HTMLElement);
    this.#check();
  };

  #begin(rows: readonly unknown[]): void {
    this.#rows = rows;
    this.#isNew = true;
    this.#heights = [];
    this.#scrollTop = 0;
    this.#revealed = -1;
    this.#anchor = undefined;
  }

  #check(): void {
    if (this.#rows.length > 0 && String(this.#wanted()) !== String(this.runs)) this.#changed();
  }

  #wanted(): readonly Run[] {
    const active = this.#active;
    const { length } = this.#rows;
    let top = this.#scrollTop;
    // as the list will be scrolled to show it
    if (active !== this.#revealed && active >= 0) {
      top = Math.min(this.#topOf(active), Math.max(top, this.#topOf(active + 1) - this.#height));
    }
    const start = Math.max(0, Math.floor(this.#rowAt(top) / STEP) - 1) * STEP;
    const end = Math.min(length, (Math.floor(this.#rowAt(top + this.#height) / STEP) + 2) * STEP);
    if (active < 0 || (active >= start && active < end)) return [[start, end]];
    const alone: Run = [active, active + 1];
    return active < start ? [alone, [start, end]] : [[start, end], alone];
  }

  #topOf(row: number): number {
    let top = this.#head;
    for (let at = 0; at < row; at++) top += this.#heights[at] ?? this.#usual;
    return top;
  }

  #rowAt(top: number): number {
    let row = 0;
    for (let rest = top - this.#head; row < this.#rows.length - 1; row++) {
      rest -= this.#heights[row] ?? this.#usual;
      if (rest < 0) break;
    }
    return row;
  }

  #size(list: HTMLElement, headingOf: (gap: Element) => number): void {
    for (const gap of list.querySelectorAll<HTMLElement>('[data-gap]')) {
      const [from = 0, to = 0] = gap.dataset['gap']!.split('-').map(Number);
      const height = this.#topOf(to) - (from && this.#topOf(from)) - headingOf(gap);
      gap.style.setProperty('block-size', `${Math.max(0, height)}px`);
    }
  }

  #measure(list: HTMLElement): void {
    const content = list.getBoundingClientRect().top - list.scrollTop;
    const boxes = [...rowsOf(list)].map(([row, el]) => ({ row, box: el.getBoundingClientRect() }));
    boxes.forEach(({ row, box }, at) => {
      const next = boxes[at + 1];
      if (row === 0) this.#head = box.top - content;
      if (next?.row === row + 1) this.#heights[row] = next.box.top - box.top;
      else this.#heights[row] ??= box.height;
    });
    const [first] = boxes;
    const last = boxes.at(-1);
    if (this.#isNew && first && last) {
      this.#usual = (last.box.bottom - first.box.top) / (last.row + 1 - first.row) || this.#usual;
    }
    // a heading between a gap and its next row is counted with the rows already
    const headings = new Map(
      [...list.querySelectorAll('[data-gap]')].map((gap) => {
        const next = gap.nextElementSibling?.querySelector('[aria-posinset]');
        return [gap, next ? next.getBoundingClientRect().top - gap.getBoundingClientRect().bottom : 0];
      }),
    );
    this.#size(list, (gap) => headings.get(gap) ?? 0);
  }

  #hold(list: HTMLElement): void {
    const [row = -1, top = 0] = this.#anchor ?? [];
    const el = rowsOf(list).get(row);
    // scrolled since, and nobody has said so yet: that is where it has to stay
    if (!el || list.scrollTop !== this.#scrollTop) return;
    const moved = el.getBoundingClientRect().top - list.getBoundingClientRect().top - top;
    if (Math.abs(moved) > 1) list.scrollTop += moved;
  }

  #look(list: HTMLElement): void {
    this.#scrollTop = list.scrollTop;
    this.#height = list.clientHeight;
    const { top } = list.getBoundingClientRect();
    this.#anchor = undefined;
    for (const [row, el] of rowsOf(list)) {
      const box = el.getBoundingClientRect();
      if (box.bottom > top) this.#anchor ??= [row, box.top - top];
    }
  }
}

/** The rows in the DOM, by their index. */
function rowsOf(list: HTMLElement): Map<number, HTMLElement> {
  const rows = list.querySelectorAll<HTMLElement>('[aria-posinset]');
  return new Map([...rows].map((row) => [Number(row.ariaPosInSet) - 1, row]));
}
