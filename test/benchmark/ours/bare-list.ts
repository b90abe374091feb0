import { BareListElement } from '../bare-list/bare-list.js';
import { BareHistoryRow, type BareHistory } from '../data/bare-history.js';
import type { Candidate } from '../page/candidate.js';
import { SUBJECT } from '../page/list-look.js';

let list: BareListElement;
let all: readonly BareHistoryRow[];

/** Our window alone, with roles and keyboard: what there is to compare with lists. */
const candidate: Candidate = {
  mount(container, history) {
    const { rows, open } = history as BareHistory;
    all = rows;
    list = new BareListElement();
    list.style.setProperty('height', '100%');
    list.rows = rows;
    list.open = open;
    container.append(list);
  },
  scroller: () => list,
  *subjects() {
    for (const cells of list.renderRoot.querySelectorAll('.cells')) {
      const cell = cells.children[SUBJECT];
      if (cell) yield cell;
    }
  },
  rowSelector: '[data-row], h3',
  // what the End key does
  jumpToEnd: () => list.focusRow(list.rows.length - 1),
  filter({ matches }) {
    list.rows = all.filter(({ source }) => matches(source));
  },
  unfilter() {
    list.rows = all;
  },
  insertOnTop(row) {
    list.rows = all = [new BareHistoryRow(row), ...all];
  },
  expand(index) {
    const row = all[index];
    if (row) list.open = new Set(list.open).add(row.id);
  },
};

export default candidate;
