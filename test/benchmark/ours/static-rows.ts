import type { Candidate } from '../page/candidate.js';
import { isHeading } from '../page/history.js';
import { addListLook, cellsOf, SUBJECT } from '../page/list-look.js';

/** The first rows and no more, made by hand: the least that showing them takes. */
const staticRows: Candidate = {
  mount(container, { items, open }) {
    addListLook();
    container.style.overflow = 'auto';
    for (const item of items.slice(0, 24)) {
      const el = container.appendChild(document.createElement('div'));
      if (isHeading(item)) {
        el.className = 'heading';
        el.textContent = item.heading;
        continue;
      }
      el.className = 'row';
      for (const text of cellsOf(item)) el.appendChild(document.createElement('span')).textContent = text;
      el.children[SUBJECT]?.classList.add('subject');
      if (!open.has(item.id)) continue;
      const body = el.appendChild(document.createElement('p'));
      body.className = 'body';
      body.textContent = item.comments ?? '';
    }
  },
  scroller: () => document.querySelector<HTMLElement>('#container')!,
  subjects: () => document.querySelectorAll('.subject'),
  rowSelector: '.row, .heading',
};

export default staticRows;
