/**
 * Icons by name: the `d` of a path in a 24 × 24 box, drawn as strokes. A host adds or replaces them by the `icons`
 * property; a code names one by `icon`. Path data only, never markup.
 */
export type IconSet = Readonly<Record<string, string>>;

/** A circle as two arcs, for paths know no circle. */
const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

const person = `${circle(9, 8, 3)}M3 20a6 6 0 0 1 12 0`;
const card = 'M4 6h16v12H4z';
const sheet = 'M6 4h12v16H6z';

export const defaultIcons: IconSet = {
  phone: 'M7 4h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3a3 3 0 0 1-3 3A16 16 0 0 1 4 7a3 3 0 0 1 3-3z',
  mail: `${card}m0 1 8 6 8-6`,
  letter: 'M4 10l8-6 8 6v10H4zm0 1 8 5 8-5',
  message: 'M4 5h16v11h-8l-5 4v-4H4z',
  visit: `M12 21c4-4 7-7 7-11a7 7 0 0 0-14 0c0 4 3 7 7 11z${circle(12, 10, 2.5)}`,
  event: 'M4 6h16v14H4zm0 5h16M9 3v5m6-5v5',
  card: `${card}m0 4h16`,
  flag: 'M6 21V4h12l-2 4 2 4H6',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  system: `${circle(12, 12, 4)}M12 3v3m0 12v3M3 12h3m12 0h3`,
  note: `${sheet}m3 5h6m-6 3h6m-6 3h3`,
  file: 'm19 11-8 8a4.6 4.6 0 0 1-6.5-6.5l8-8A3 3 0 0 1 17 9l-8 8a1.5 1.5 0 0 1-2.5-2.5l7-7',
  people: `${person}M16 5a3 3 0 0 1 0 6m1 3a6 6 0 0 1 4 6`,
  find: `${circle(11, 11, 6)}M15.5 15.5 20 20`,
  store: 'M5 6c0-3 14-3 14 0s-14 3-14 0zv12c0 3 14 3 14 0V6M5 12c0 3 14 3 14 0',
  alert: `${circle(12, 12, 8.5)}M12 7v6m0 3v.5`,
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13m-7 4v5m4-5v5',
  close: 'm6 6 12 12M18 6 6 18',
  open: 'm8 10 4 4 4-4',
  calendar: 'M4 6h16v14H4zm0 5h16M9 3v5m6-5v5M8 15h.1m3.9 0h.1m3.9 0h.1',
  previous: 'm14 7-5 5 5 5',
  next: 'm10 7 5 5-5 5',
  'previous-year': 'm12 7-5 5 5 5m6-10-5 5 5 5',
  'next-year': 'm6 7 5 5-5 5m6-10 5 5-5 5',
};
