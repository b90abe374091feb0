/**
 * Icons by name: the `d` of a path in a 24 × 24 box, drawn as strokes. A host adds or replaces them by the `icons`
 * property; a code names one by `icon`. Path data only, never markup.
 */
export type IconSet = Readonly<Record<string, string>>;

/** Arc as two half circles, for paths know no circle. */
const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

export const defaultIcons: IconSet = {
  phone:
    'M7 3.5h2.2l1.6 4.3-1.9 1.5a10.5 10.5 0 0 0 5.8 5.8l1.5-1.9 4.3 1.6V17a3 3 0 0 1-3.2 3A15.8 15.8 0 0 1 4 6.7 3 3 0 0 1 7 3.5z',
  mail: 'M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5zM4 7.5l8 5.5 8-5.5',
  letter: 'M4 10.5 12 4.5l8 6V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4.5 11l7.5 5 7.5-5',
  message:
    'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8.5a1.5 1.5 0 0 1-1.5 1.5H12l-4.5 3.5v-3.5h-2A1.5 1.5 0 0 1 4 15V6.5A1.5 1.5 0 0 1 5.5 5z',
  visit: `M12 20.5s6.5-5.6 6.5-10.3a6.5 6.5 0 0 0-13 0c0 4.7 6.5 10.3 6.5 10.3z${circle(12, 10, 2.4)}`,
  event:
    'M5.5 5.5h13A1.5 1.5 0 0 1 20 7v11.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5V7a1.5 1.5 0 0 1 1.5-1.5zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  card: 'M5 6h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 18H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 6zM3.5 10.5h17',
  flag: 'M6 20.5V4.5h11.5l-2.2 4 2.2 4H6',
  print:
    'M7.5 9V4h9v5M7.5 17H5a1 1 0 0 1-1-1v-5.5A1.5 1.5 0 0 1 5.5 9h13a1.5 1.5 0 0 1 1.5 1.5V16a1 1 0 0 1-1 1h-2.5M7.5 14h9v6h-9z',
  system: `${circle(12, 12, 3)}M12 4v3M12 17v3M4 12h3M17 12h3M6.3 6.3l2.2 2.2M15.5 15.5l2.2 2.2M6.3 17.7l2.2-2.2M15.5 8.5l2.2-2.2`,
  note: 'M6.5 4h11A1.5 1.5 0 0 1 19 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-13A1.5 1.5 0 0 1 6.5 4zM8.5 9h7M8.5 12.5h7M8.5 16h4',
  file: 'm19 11.5-7.8 7.8a4.6 4.6 0 0 1-6.5-6.5l8-8a3.2 3.2 0 0 1 4.6 4.6l-8 8a1.8 1.8 0 0 1-2.6-2.6l7.3-7.3',
  people: `${circle(9, 8.5, 3)}M3.5 19.5a5.5 5.5 0 0 1 11 0M15.5 5.7a3 3 0 0 1 0 5.6M17 14.2a5.5 5.5 0 0 1 3.5 5.3`,
  find: `${circle(11, 11, 6)}M15.5 15.5 20 20`,
  store:
    'M5 6.5C5 5 8 4 12 4s7 1 7 2.5S16 9 12 9 5 8 5 6.5zM5 6.5v11C5 19 8 20 12 20s7-1 7-2.5v-11M5 12c0 1.5 3 2.5 7 2.5s7-1 7-2.5',
  alert: `${circle(12, 12, 8.5)}M12 7.5v5.5M12 16.2v.3`,
  close: 'm6.5 6.5 11 11M17.5 6.5l-11 11',
  open: 'm8 10 4 4 4-4',
};
