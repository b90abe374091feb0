/**
 * Icons by name: the `d` of a path in a 24 × 24 box, drawn as strokes. A host adds or replaces them by the `icons`
 * property; a code names one by `icon`. Path data only, never markup.
 */
export type IconSet = Readonly<Record<string, string>>;

/** A circle as two arcs, for paths know no circle. */
export const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

const card = 'M4 6h16v12H4z';
const sheet = 'M6 4h12v16H6z';

/** The icons that a code of a row may name, and those of what stands above the rows or in their place. */
export const rowIcons: IconSet = {
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
  alert: `${circle(12, 12, 9)}M12 7v6m0 3v1`,
  note: `${sheet}m3 5h6m-6 3h6m-6 3h3`,
  find: `${circle(11, 11, 6)}M15.5 15.5 20 20`,
  filter: 'M4 6h16M7 12h10M10 18h4',
  options: `M4 7h8m4 0h4M4 17h4m4 0h8${circle(14, 7, 2)}${circle(10, 17, 2)}`,
  more: [5, 12, 19].map((x) => circle(x, 12, 0.7)).join(''),
  store: 'M5 6c0-3 14-3 14 0s-14 3-14 0zv12c0 3 14 3 14 0V6M5 12c0 3 14 3 14 0',
};
