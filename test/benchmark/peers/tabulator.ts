// tabulator-tables 6, documentation: `Tabulator` with the modules in use, a height, and a row formatter for headings and bodies.
import css from 'tabulator-tables/dist/css/tabulator_simple.min.css?inline';
import { FilterModule, FormatModule, Tabulator, type RowComponent } from 'tabulator-tables';
import type { Interaction } from '../../../src/model/interaction.js';
import type { Candidate } from '../page/candidate.js';
import { isHeading, withHeadings, type Item } from '../page/history.js';

Tabulator.registerModule([FilterModule, FormatModule]);

let open: Set<string>;
let table: Tabulator;
let place: HTMLElement;
let all: Item[];

function formatRow(row: RowComponent): void {
  const item = row.getData() as Item;
  const el = row.getElement();
  el.querySelector('.body')?.remove();
  if (isHeading(item) || !open.has(item.id)) return;
  const body = document.createElement('p');
  body.className = 'body';
  body.style.cssText = 'margin: 0; padding: 4px 24px; max-width: 40em; line-height: 20px; white-space: pre-line';
  body.textContent = item.comments ?? '';
  el.append(body);
}

const candidate: Candidate = {
  async mount(container, history) {
    place = container;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    all = [...history.items];
    open = history.open;
    const inner = container.appendChild(document.createElement('div'));
    table = new Tabulator(inner, {
      height: container.clientHeight,
      index: 'id',
      layout: 'fitColumns',
      data: all,
      columns: [
        'date',
        'code',
        'subcode',
        'subject',
        'user.name',
        'status.label',
        'relations.0.label',
        'visibility',
      ].map((field) => ({ title: field, field, widthGrow: field === 'subject' ? 3 : 1 })),
      rowFormatter: formatRow,
    });
    await new Promise<void>((resolve) => table.on('tableBuilt', resolve));
  },
  scroller: () => place.querySelector<HTMLElement>('.tabulator-tableholder') ?? place,
  subjects: () => place.querySelectorAll('.tabulator-cell[tabulator-field="subject"]'),
  rowSelector: '.tabulator-row',
  async jumpToEnd() {
    await table.scrollToRow(all.at(-1)!.id, 'bottom', true);
  },
  filter({ matches }) {
    const rows = all.filter((item): item is Interaction => !isHeading(item) && matches(item));
    const ids = new Set(withHeadings(rows).map(({ id }) => id));
    table.setFilter(({ id }: Item) => ids.has(id));
  },
  unfilter() {
    table.clearFilter(true);
  },
  async insertOnTop(row) {
    await table.addRow(row, true);
  },
  expand(index) {
    const item = all.find((one) => !isHeading(one) && Number(one.id.slice(3)) === index);
    if (!item || isHeading(item)) return;
    open.add(item.id);
    const row = table.getRow(item.id);
    if (row) row.reformat();
  },
};

export default candidate;
