import { until } from '../../support/until.js';
import '../../benchmark/bare-list/bare-list.js';
import type { BareListElement, BareRow } from '../../benchmark/bare-list/bare-list.js';

const BODY = 'What an open row shows, on several lines. '.repeat(12);

/** Rows of 33 px, 30 under a heading. */
export function rowsFrom(from: number, to: number): BareRow[] {
  return Array.from({ length: to - from }, (_, at) => rowNumber(from + at));
}

export function rowNumber(at: number): BareRow {
  return { id: `r${at}`, group: `Group ${Math.floor(at / 30)}`, cells: [`Row ${at}`], body: BODY };
}

/** A list in the page as its reader sees it. */
export class ListHarness {
  readonly el: BareListElement;
  /** What scrolls it. */
  readonly scroller: Element;

  readonly #around: Element;

  constructor(el: BareListElement, scroller: Element = el, around: Element = el) {
    this.el = el;
    this.scroller = scroller;
    this.#around = around;
  }

  /** Puts a list into the page that scrolls itself. */
  static own(
    rows: readonly BareRow[],
    height = 400,
    before: (el: BareListElement) => void = () => {},
  ): Promise<ListHarness> {
    const el = createList(rows);
    el.style.setProperty('block-size', `${height}px`);
    before(el);
    document.body.append(el);
    return new ListHarness(el).ready();
  }

  /** Puts a list into the page that scrolls with it, between other content. */
  static inPage(rows: readonly BareRow[]): Promise<ListHarness> {
    const around = document.createElement('main');
    const el = createList(rows);
    el.style.setProperty('overflow', 'visible');
    const [above, below] = ['300px', '200px'].map((size) => {
      const box = document.createElement('div');
      box.style.setProperty('block-size', size);
      return box;
    });
    around.append(above!, el, below!);
    document.body.append(around);
    return new ListHarness(el, document.scrollingElement!, around).ready();
  }

  /** Puts a list into an element that scrolls, in a shadow root around it. */
  static inShadow(rows: readonly BareRow[]): Promise<ListHarness> {
    const around = document.createElement('div');
    const scroller = document.createElement('div');
    scroller.style.setProperty('block-size', '400px');
    scroller.style.setProperty('overflow', 'auto');
    scroller.append(document.createElement('slot'));
    around.attachShadow({ mode: 'open' }).append(scroller);
    const el = createList(rows);
    around.append(el);
    document.body.append(around);
    return new ListHarness(el, scroller, around).ready();
  }

  async ready(): Promise<this> {
    await this.rest();
    return this;
  }

  /** Everything that an update set off has happened. */
  async rest(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      await frame();
      quiet = this.el.isUpdatePending ? 0 : quiet + 1;
      await this.el.updateComplete;
    }
  }

  get rendered(): HTMLElement[] {
    return [...this.el.renderRoot.querySelectorAll<HTMLElement>('[aria-posinset]')];
  }

  get elements(): number {
    return this.el.renderRoot.querySelectorAll('*').length;
  }

  /** Numbers of the rows in view, by their boxes. */
  get visible(): number[] {
    const { top, bottom } = this.view;
    return this.rendered
      .filter((row) => row.getBoundingClientRect().bottom > top + 1 && row.getBoundingClientRect().top < bottom - 1)
      .map((row) => Number(row.ariaPosInSet) - 1);
  }

  get view(): { top: number; bottom: number } {
    if (this.scroller === document.scrollingElement) return { top: 0, bottom: innerHeight };
    const { top } = this.scroller.getBoundingClientRect();
    const edge = top + this.scroller.clientTop;
    return { top: Math.max(0, edge), bottom: Math.min(innerHeight, edge + this.scroller.clientHeight) };
  }

  /** Number of the row that has the focus. */
  get focused(): number {
    return Number(this.el.shadowRoot!.activeElement?.ariaPosInSet ?? 0) - 1;
  }

  numberOf(id: string): number {
    return this.el.rows.findIndex((row) => row.id === id);
  }

  row(id: string): HTMLElement | undefined {
    const position = String(this.numberOf(id) + 1);
    return this.rendered.find((row) => row.ariaPosInSet === position);
  }

  /** How far a row stands below the top of the view. */
  placeOf(id: string): number {
    return this.row(id)!.getBoundingClientRect().top - this.view.top;
  }

  /** Pixels of the view that no row and no heading covers; more than one is a hole. */
  get hole(): number {
    const { top, bottom } = this.view;
    const boxes = [...this.el.renderRoot.querySelectorAll('[aria-posinset], h3')]
      .map((el) => el.getBoundingClientRect())
      .sort((some, other) => some.top - other.top);
    let edge = top;
    let most = 0;
    for (const box of boxes) {
      if (box.bottom <= top || box.top >= bottom) continue;
      most = Math.max(most, box.top - edge);
      edge = Math.max(edge, box.bottom);
    }
    return Math.max(most, bottom - edge);
  }

  /** Scrolls, and waits until what is there now is shown. */
  async scrollBy(pixels: number): Promise<void> {
    await this.scrollTo(this.scroller.scrollTop + pixels);
  }

  async scrollTo(top: number): Promise<void> {
    this.scroller.scrollTo({ top, behavior: 'instant' });
    await this.rest();
  }

  async show(text: string): Promise<void> {
    await until(`${text} is shown`, () => this.visible.some((at) => this.el.rows[at]?.id === text));
  }

  remove(): void {
    this.#around.remove();
    this.el.remove();
  }
}

function createList(rows: readonly BareRow[]): BareListElement {
  const el = document.createElement('bare-list');
  el.rows = rows;
  return el;
}

export const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
