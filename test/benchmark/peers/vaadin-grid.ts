// @vaadin/grid 25, documentation: columns with paths, `items` in memory, `rowDetailsRenderer` and `detailsOpenedItems`.
import '@vaadin/grid/vaadin-grid.js';
import type { Grid } from '@vaadin/grid/vaadin-grid.js';
import type { Candidate } from '../page/candidate.js';
import { isHeading, withHeadings, type Item } from '../page/history.js';

/** A cell of the grid's own, which knows its column and its content. */
type Cell = HTMLElement & { readonly _column?: { readonly path?: string }; readonly _content?: Element };

/** A heading stands in the first column: the grid has no rows over its whole width. */
const PATHS = ['date', 'code', 'subcode', 'subject', 'user.name', 'status.label', 'relations.0.label', 'visibility'];
let grid: Grid<Item>;
let all: Item[];

const rowsOf = (list: readonly Item[]) => list.filter((item) => !isHeading(item));

const candidate: Candidate = {
  mount(container, { items, open }) {
    all = [...items];
    grid = document.createElement('vaadin-grid') as Grid<Item>;
    grid.style.height = '100%';
    for (const path of PATHS) {
      const column = document.createElement('vaadin-grid-column');
      column.path = path;
      column.flexGrow = path === 'subject' ? 3 : 1;
      grid.append(column);
    }
    grid.rowDetailsRenderer = (root, _, { item }) => {
      root.textContent = isHeading(item) ? '' : (item.comments ?? '');
    };
    grid.items = all;
    grid.detailsOpenedItems = all.filter(({ id }) => open.has(id));
    container.append(grid);
  },
  scroller: () => grid.shadowRoot!.querySelector<HTMLElement>('#table')!,
  *subjects() {
    for (const cell of grid.shadowRoot!.querySelectorAll<Cell>('#items > tr:not([hidden]) > td')) {
      if (cell._column?.path === 'subject' && cell._content) yield cell._content;
    }
  },
  rowSelector: 'vaadin-grid-cell-content',
  jumpToEnd() {
    grid.scrollToIndex((grid.items?.length ?? 0) - 1);
  },
  filter({ matches }) {
    grid.items = withHeadings(rowsOf(all).filter(matches));
  },
  unfilter() {
    grid.items = all;
  },
  insertOnTop(row) {
    grid.items = all = all.toSpliced(2, 0, row);
  },
  expand(index) {
    const item = all.find((one) => !isHeading(one) && Number(one.id.slice(3)) === index);
    if (item) grid.openItemDetails(item);
  },
};

export default candidate;
