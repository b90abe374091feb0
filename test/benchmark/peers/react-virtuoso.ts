// react-virtuoso 4, documentation: `<Virtuoso data itemContent computeItemKey>` and its handle.
import { createElement as h, createRef, memo } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import type { Candidate } from '../page/candidate.js';
import { isHeading, withHeadings, type Item } from '../page/history.js';
import { addListLook, cellsOf, SUBJECT } from '../page/list-look.js';

const handle = createRef<VirtuosoHandle>();
let root: Root;
let place: HTMLElement;
let items: readonly Item[];
let all: readonly Item[];
let open: Set<string>;

const Row = memo(({ item, isOpen }: { item: Item; isOpen: boolean }) =>
  isHeading(item)
    ? h('div', { className: 'heading', role: 'heading', 'aria-level': 3 }, item.heading)
    : h(
        'div',
        { className: 'row', role: 'listitem' },
        ...cellsOf(item).map((text, at) => h('span', at === SUBJECT ? { className: 'subject' } : null, text)),
        isOpen && h('p', { className: 'body' }, item.comments),
      ),
);

const itemContent = (_: number, item: Item) => h(Row, { item, isOpen: !isHeading(item) && open.has(item.id) });
const computeItemKey = (_: number, { id }: Item) => id;

function draw(): void {
  root.render(
    h(Virtuoso<Item>, {
      ref: handle,
      style: { height: '100%' },
      data: items,
      itemContent,
      computeItemKey,
      role: 'list',
    }),
  );
}

const rowsOf = (list: readonly Item[]) => list.filter((item) => !isHeading(item));

const candidate: Candidate = {
  mount(container, history) {
    addListLook();
    place = container;
    all = items = history.items;
    open = history.open;
    root = createRoot(container);
    draw();
  },
  scroller: () => place.querySelector<HTMLElement>('[data-virtuoso-scroller]')!,
  subjects: () => place.querySelectorAll('.subject'),
  rowSelector: '.row, .heading',
  jumpToEnd() {
    handle.current?.scrollToIndex({ index: 'LAST', align: 'end' });
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
    items = all = items.with(items.indexOf(item), { ...item });
    draw();
  },
};

export default candidate;
