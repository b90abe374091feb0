import type { TemplateResult } from 'lit';
import { circle, rowIcons, type IconSet } from './icon-set.js';
import { renderIcon } from './render-icon.js';

const person = `${circle(9, 8, 3)}M3 20a6 6 0 0 1 12 0`;

/** Signs beside words, and what opens, closes and turns pages: no row needs one at first. */
const lateIcons: IconSet = {
  people: `${person}M16 5a3 3 0 0 1 0 6m1 3a6 6 0 0 1 4 6`,
  file: 'm19 11-8 8a4.6 4.6 0 0 1-6.5-6.5l8-8A3 3 0 0 1 17 9l-8 8a1.5 1.5 0 0 1-2.5-2.5l7-7',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zm3 9v7',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13m-7 4v5m4-5v5',
  close: 'm6 6 12 12M18 6 6 18',
  open: 'm8 10 4 4 4-4',
  calendar: 'M4 6h16v14H4zm0 5h16M9 3v5m6-5v5M8 15h.1m3.9 0h.1m3.9 0h.1',
  previous: 'm14 7-5 5 5 5',
  next: 'm10 7 5 5-5 5',
  'previous-year': 'm12 7-5 5 5 5m6-10-5 5 5 5',
  'next-year': 'm6 7 5 5-5 5m6-10 5 5-5 5',
};

/** All icons that the widget has of its own. */
export const defaultIcons: IconSet = { ...rowIcons, ...lateIcons };

/** The icon of a control or a sign, for the eye only. */
export function renderControlIcon(name: string, icons: IconSet | undefined): TemplateResult {
  return renderIcon(name, { ...lateIcons, ...icons });
}
