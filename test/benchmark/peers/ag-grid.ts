// ag-grid-community 36, documentation: client-side rows, full-width rows for headings and bodies (a detail row of its own height;
// "master/detail" is not in the community's edition), the external filter, transactions.
import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
  ScrollApiModule,
  type GridApi,
} from 'ag-grid-community';
import type { Interaction } from '../../../src/model/interaction.js';
import type { Candidate } from '../page/candidate.js';
import { isHeading, withHeadings, type Item } from '../page/history.js';

/** The body of an open row, a row of its own below it. */
interface Body {
  readonly id: string;
  readonly body: string;
}

const isBody = (item: Item | Body): item is Body => 'body' in item;
const bodyOf = ({ id, comments }: Interaction): Body => ({ id: `body ${id}`, body: comments ?? '' });
/** About as high as the text is in 40 em. */
const bodyHeight = ({ body }: Body) => 20 + 20 * Math.ceil(body.length / 90);

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ExternalFilterModule,
  ScrollApiModule,
]);

let open: Set<string>;
let api: GridApi<Item | Body>;
let place: HTMLElement;
let all: (Item | Body)[];
let shown: Set<Item | Body> | undefined;

const withBodies = (items: readonly Item[]) =>
  items.flatMap((item) => (isHeading(item) || !open.has(item.id) ? [item] : [item, bodyOf(item)]));

class FullWidth {
  #el = document.createElement('div');

  init({ data }: { data?: Item | Body }): void {
    if (!data) return;
    this.#el.className = isBody(data) ? 'full body' : 'full';
    this.#el.style.cssText = isBody(data)
      ? 'padding: 4px 24px; max-width: 40em; line-height: 20px; white-space: normal'
      : 'padding: 8px';
    this.#el.textContent = isBody(data) ? data.body : isHeading(data) ? data.heading : '';
  }

  getGui(): HTMLElement {
    return this.#el;
  }

  refresh(): boolean {
    return false;
  }
}

const candidate: Candidate = {
  mount(container, history) {
    place = container;
    open = history.open;
    all = withBodies(history.items);
    api = createGrid<Item | Body>(container, {
      columnDefs: [
        'date',
        'code',
        'subcode',
        'subject',
        'user.name',
        'status.label',
        'relations.0.label',
        'visibility',
      ].map((field) => ({ field: field as never, width: field === 'subject' ? 300 : 130 })),
      rowData: all,
      // rows that fade out are work for nothing here
      animateRows: false,
      getRowId: ({ data }) => data.id,
      isFullWidthRow: ({ rowNode: { data } }) => data !== undefined && (isHeading(data as Item) || isBody(data)),
      fullWidthCellRenderer: FullWidth,
      getRowHeight: ({ data }) => (data && isBody(data) ? bodyHeight(data) : 36),
      isExternalFilterPresent: () => shown !== undefined,
      doesExternalFilterPass: ({ data }) => data !== undefined && shown!.has(data),
    });
  },
  scroller: () => place.querySelector<HTMLElement>('.ag-grid-viewport') ?? place,
  subjects: () => place.querySelectorAll('.ag-cell[col-id="subject"]'),
  // the header lies over the rows
  rowSelector: '.ag-row, .ag-header',
  jumpToEnd() {
    api.ensureIndexVisible(all.length - 1, 'bottom');
  },
  filter({ matches }) {
    const rows = all.filter((item): item is Interaction => !isBody(item) && !isHeading(item) && matches(item));
    const ids = new Set(withBodies(withHeadings(rows)).map(({ id }) => id));
    shown = new Set(all.filter(({ id }) => ids.has(id)));
    api.onFilterChanged();
  },
  unfilter() {
    shown = undefined;
    api.onFilterChanged();
  },
  insertOnTop(row) {
    all = all.toSpliced(2, 0, row);
    api.applyTransaction({ add: [row], addIndex: 2 });
  },
  expand(index) {
    const at = all.findIndex((one) => Number(one.id.slice(3)) === index);
    const item = all[at];
    if (!item || isBody(item) || isHeading(item)) return;
    const body = bodyOf(item);
    all = all.toSpliced(at + 1, 0, body);
    api.applyTransaction({ add: [body], addIndex: at + 1 });
  },
};

export default candidate;
