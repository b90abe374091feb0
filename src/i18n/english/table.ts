import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'List', table: 'Table' };
const groups = {
  month: 'Month',
  day: 'Day',
  week: 'Week',
  year: 'Year',
  code: 'Code',
  user: 'User',
  none: 'Nothing',
};
const directions = {
  date: { ascending: 'Oldest first', descending: 'Newest first' },
  words: { ascending: 'A to Z', descending: 'Z to A' },
};
const pagings = { window: 'As one list', pages: 'In pages of 50' };
const densities = { comfortable: 'Comfortable', compact: 'Compact' };

/** The table, groups beyond dates, and the view options, in English: loaded with them. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Subject',
  comments: 'Comments',
  filesColumn: 'Files',
  columnWidth: (column) => `Width of ${column}`,
  sortedBy: (column, direction) => `Sorted by ${column}, ${direction}`,
  weekOf: (range) => `Week of ${range}`,
  noCode: 'No code',
  noUser: 'No user',
  layout: 'Layout',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Shown as a list while there is no room for a table.',
  groupBy: 'Group by',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `Groups show when sorted by ${column}.`,
  sortBy: 'Sort by',
  direction: 'Order',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Long histories',
  pagingName: (paging) => pagings[paging],
  density: 'Density',
  densityName: (density) => densities[density],
  columns: 'Columns',
  moveEarlier: (column) => `Move ${column} up`,
  moveLater: (column) => `Move ${column} down`,
  columnMoved: (column, place, columns) => `${column} is column ${place.text} of ${columns.text}`,
  resetView: 'Reset',
};
