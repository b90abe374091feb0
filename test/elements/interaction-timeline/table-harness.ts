import { elementUpdated } from '@open-wc/testing';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import { visibleText } from '../../support/deep.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

/** A timeline as a table: columns by their names, rows by their subjects. */
export class TableHarness {
  readonly root: ShadowRoot;

  constructor(readonly timeline: TimelineHarness) {
    this.root = timeline.root;
  }

  get el(): InteractionTimelineElement {
    return this.timeline.el;
  }

  /** Made, and shown as a table. */
  static async loaded(
    adapter: InteractionAdapter,
    properties: Partial<InteractionTimelineElement> = {},
  ): Promise<TableHarness> {
    const harness = new TableHarness(
      await TimelineHarness.loaded(adapter, {
        layout: 'table',
        persist: 'none',
        ...properties,
      }),
    );
    await until('the table is shown', () => harness.root.querySelector('table'));
    await elementUpdated(harness.el);
    return harness;
  }

  get table(): HTMLTableElement {
    return this.root.querySelector('table')!;
  }

  get columns(): string[] {
    return [...this.table.tHead!.rows[0]!.cells].map((cell) => this.#nameOf(cell));
  }

  column(name: string): HTMLTableCellElement {
    const cells = [...this.table.tHead!.rows[0]!.cells];
    const cell = cells.find((candidate) => this.#nameOf(candidate) === name);
    if (!cell) throw new Error(`There is no column "${name}", only: ${this.columns.join(', ')}`);
    return cell;
  }

  /** The button that orders rows by a column. */
  sortButton(name: string): HTMLButtonElement {
    return this.column(name).querySelector('button')!;
  }

  /** Presses it, and waits for the rows. */
  async sortBy(name: string): Promise<void> {
    const before = this.subjects.join();
    this.sortButton(name).click();
    await until('the order has changed', () => this.subjects.join() !== before);
  }

  /** What moves the edge behind a column. */
  grip(name: string): HTMLElement {
    return this.column(name).querySelector<HTMLElement>('[role="separator"]')!;
  }

  /** Widths of the columns in pixels, by their names. */
  get widths(): Record<string, number> {
    return Object.fromEntries(this.columns.map((name) => [name, this.column(name).offsetWidth]));
  }

  get headings(): string[] {
    return [...this.table.querySelectorAll('[scope="rowgroup"]')].map((heading) => visibleText(heading));
  }

  get rows(): HTMLTableRowElement[] {
    return [...this.table.querySelectorAll<HTMLTableRowElement>('tr[part~="entry"]')];
  }

  get subjects(): string[] {
    return this.rows.map((row) => visibleText(row.querySelector('[scope="row"] bdi')!));
  }

  row(subject: string): HTMLTableRowElement {
    const row = this.rows[this.subjects.indexOf(subject)];
    if (!row) throw new Error(`There is no row "${subject}", only: ${this.subjects.join(', ')}`);
    return row;
  }

  /** What a row says in a column. */
  cell(subject: string, column: string): string {
    return visibleText(this.row(subject).cells[this.column(column).cellIndex]!);
  }

  toggle(subject: string): HTMLButtonElement {
    return this.row(subject).querySelector<HTMLButtonElement>('button')!;
  }

  /** Opens a row; resolves with its details. */
  async open(subject: string): Promise<HTMLElement> {
    this.toggle(subject).click();
    return until('the details are shown', () => {
      const id = this.toggle(subject).getAttribute('aria-controls');
      const details = id ? this.root.getElementById(id) : null;
      return details?.querySelector('dl') ? details : null;
    });
  }

  #nameOf(cell: HTMLTableCellElement): string {
    return visibleText(this.root.getElementById(cell.getAttribute('aria-labelledby')!)!);
  }
}
