import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Sort } from '../../../data/query.js';
import { table } from '../../../i18n/english/table.js';
import { entryState } from '../render-history.js';
import { renderList, type ListView } from '../render-list.js';
import type { ColumnChoice } from '../../../model/view-state.js';
import type { TimelineModel } from '../timeline-model.js';
import { ColumnResizing, sum } from './column-resizing.js';
import { columnChoice, columnName, shownColumns, type Column } from './columns.js';
import { nextSort } from './next-sort.js';
import { renderHead } from './render-head.js';
import { renderRows } from './render-rows.js';
import { tableStyles } from './table.styles.js';

/** Below so many ems a table would be all line breaks: the rows are a list then. */
const LEAST_ROOM = 50;

/** The rows as a native table, where there is room for one. Loaded when the page or the reader wants it. */
export class TableLayout implements ReactiveController {
  static readonly texts = table;
  static readonly styles = [tableStyles];

  readonly #model: TimelineModel;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  readonly #resizing = new ColumnResizing({
    table: () => this.#table,
    columns: () => this.columns,
    show: (widths) => this.#showWidths(widths),
    settle: (widths) => this.#settle(this.columns.map(({ key }, index) => columnChoice(key, round(widths[index]!)))),
    reset: (index) => {
      // the two columns whose edge it is
      const isReset = (at: number) => at === index || at === index + 1;
      this.#settle(this.columns.map(({ key, width }, at) => (isReset(at) ? { key } : columnChoice(key, width))));
    },
  });
  #isNarrow = false;
  #head: Element | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
    model.host.addController(this);
  }

  /** The columns shown, in order. */
  get columns(): readonly Column[] {
    return shownColumns(this.#model.reader.state.columns);
  }

  /** True where there is no room for a table. */
  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  /** Pixels at the top of the view that the head and a heading cover; undefined where the rows are no table at present. */
  get covered(): number | undefined {
    const table = this.#table;
    const head = table?.tHead;
    if (!head) return undefined;
    const heading = table.querySelector<HTMLElement>('.headed')?.offsetHeight ?? 0;
    return (Number.parseFloat(getComputedStyle(head).insetBlockStart) || 0) + head.offsetHeight + heading;
  }

  hostConnected(): void {
    this.#sizes.observe(this.#frame);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#head = undefined;
  }

  hostUpdated(): void {
    const head = this.#table?.tHead ?? undefined;
    if (head === this.#head) return;
    if (this.#head) this.#sizes.unobserve(this.#head);
    if (head) this.#sizes.observe(head);
    this.#head = head;
  }

  /** The rows of the view as a table. */
  render(list: ListView): TemplateResult {
    if (this.#isNarrow) return renderList(list);
    const model = this.#model;
    const { i18n, reader, entryView, extras } = model;
    const { messages } = i18n;
    const { columns } = this;
    const deleted = extras.get('deletedEntries');
    return html`<table
      class="table"
      part="table"
      aria-label=${messages[reader.view]}
      aria-rowcount=${list.size === undefined ? -1 : list.size < 0 ? -1 : list.size + 1}
    >
      ${renderHead({ columns, sort: reader.sort, messages, resizing: this.#resizing, sortBy: this.#sortBy })}
      ${renderRows({
        list,
        columns,
        entryView,
        stateOf: (interaction, domId) => entryState(model, entryView, interaction, domId),
        isDeleted: (id) => Boolean(deleted?.stateOf(id)),
      })}
    </table>`;
  }

  readonly #sortBy = (by: Sort['by']): void => {
    const { reader, i18n } = this.#model;
    const { messages } = i18n;
    reader.choose({ sort: nextSort(by, reader.sort, reader.ownSort) });
    const sort = reader.sort;
    const direction = messages.directionName(sort.by === 'date' ? 'date' : 'words', sort.direction);
    this.#model.announce(messages.sortedBy(columnName(sort.by, messages), direction));
  };

  #settle(columns: readonly ColumnChoice[]): void {
    this.#model.reader.choose({ columns });
  }

  #showWidths(widths: readonly number[]): void {
    const total = sum(widths);
    const cells = this.#table?.tHead?.rows[0]?.cells ?? [];
    [...cells].forEach(({ style }, index) => style.setProperty('inline-size', `${(100 * widths[index]!) / total}%`));
  }

  #measure(): void {
    const frame = this.#frame;
    const isNarrow = frame.clientWidth < LEAST_ROOM * parseFloat(getComputedStyle(frame).fontSize);
    this.#table?.style.setProperty('--_head', `${this.#table.tHead?.offsetHeight ?? 0}px`);
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    // not before the next frame: what an observer draws anew while it is told of sizes, the browser reports as an error
    requestAnimationFrame(() => this.#model.host.requestUpdate());
  }

  get #frame(): Element {
    return this.#model.host.renderRoot.querySelector('.frame')!;
  }

  get #table(): HTMLTableElement | null {
    return this.#model.host.renderRoot.querySelector('.table');
  }
}

/** A width as it is kept: one digit after the point is finer than a pixel. */
function round(width: number): number {
  return Math.round(width * 10) / 10;
}
