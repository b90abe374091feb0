// @lit-labs/virtualizer 2, README: `<lit-virtualizer scroller>` with items, renderItem and keyFunction.
import '@lit-labs/virtualizer';
import type { LitVirtualizer } from '@lit-labs/virtualizer';
import { html, nothing, render } from 'lit';
import type { Candidate } from '../page/candidate.js';
import { isHeading, withHeadings, type Item } from '../page/history.js';
import { addListLook, cellsOf, SUBJECT } from '../page/list-look.js';

let items: readonly Item[];
let all: readonly Item[];
let open: Set<string>;
let place: HTMLElement;

const renderItem = (item: Item) =>
  isHeading(item)
    ? html`<div class="heading" role="heading" aria-level="3">${item.heading}</div>`
    : html`<div class="row" role="listitem">
        ${cellsOf(item).map((text, at) => html`<span class=${at === SUBJECT ? 'subject' : nothing}>${text}</span>`)}
        ${open.has(item.id) ? html`<p class="body">${item.comments}</p>` : nothing}
      </div>`;
const keyFunction = ({ id }: Item) => id;

function draw(): void {
  render(
    html`<lit-virtualizer
      scroller
      role="list"
      style="height: 100%"
      .items=${items}
      .renderItem=${renderItem}
      .keyFunction=${keyFunction}
    ></lit-virtualizer>`,
    place,
  );
}

const virtualizer = () => place.querySelector('lit-virtualizer') as LitVirtualizer;
const rowsOf = (list: readonly Item[]) => list.filter((item) => !isHeading(item));

const candidate: Candidate = {
  mount(container, history) {
    addListLook();
    place = container;
    all = items = history.items;
    open = history.open;
    draw();
  },
  scroller: virtualizer,
  subjects: () => place.querySelectorAll('.subject'),
  rowSelector: '.row, .heading',
  jumpToEnd() {
    virtualizer()
      .element(items.length - 1)
      ?.scrollIntoView({ block: 'end' });
  },
  filter({ matches }) {
    items = withHeadings(rowsOf(all).filter(matches));
    draw();
  },
  unfilter() {
    items = all;
    draw();
  },
  insertOnTop(row) {
    items = all = all.toSpliced(2, 0, row);
    draw();
  },
  expand(index) {
    const item = items.find((one) => !isHeading(one) && Number(one.id.slice(3)) === index);
    if (!item || isHeading(item)) return;
    open.add(item.id);
    // the item is another one now: how a list of immutable items is told
    items = all = items.with(items.indexOf(item), { ...item });
    draw();
  },
};

export default candidate;
