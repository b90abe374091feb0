import { isolate } from '../isolate.js';
import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'רשימה', table: 'טבלה' };
const groups = {
  month: 'חודש',
  day: 'יום',
  week: 'שבוע',
  year: 'שנה',
  code: 'קוד',
  user: 'משתמש',
  none: 'ללא קיבוץ',
};
const directions = {
  date: { ascending: 'מהישן לחדש', descending: 'מהחדש לישן' },
  words: { ascending: 'מא׳ עד ת׳', descending: 'מת׳ עד א׳' },
};
const pagings = { window: 'כרשימה אחת', pages: 'בדפים של 50' };
const densities = { comfortable: 'מרווחת', compact: 'צפופה' };

/** The table, groups beyond dates, and the view options, in Hebrew: loaded with them. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'נושא',
  comments: 'הערות',
  filesColumn: 'קבצים',
  columnWidth: (column) => `רוחב העמודה ${isolate(column)}`,
  sortedBy: (column, direction) => `ממוין לפי ${isolate(column)}, ${direction}`,
  weekOf: (range) => `השבוע של ${range}`,
  noCode: 'ללא קוד',
  noUser: 'ללא משתמש',
  layout: 'פריסה',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'מוצג כרשימה כל עוד אין מקום לטבלה.',
  groupBy: 'קיבוץ לפי',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `הקבוצות מוצגות כשממיינים לפי ${isolate(column)}.`,
  sortBy: 'מיון לפי',
  direction: 'סדר',
  directionName: (of, direction) => directions[of][direction],
  paging: 'היסטוריות ארוכות',
  pagingName: (paging) => pagings[paging],
  density: 'צפיפות',
  densityName: (density) => densities[density],
  columns: 'עמודות',
  moveEarlier: (column) => `הזזת ${isolate(column)} למעלה`,
  moveLater: (column) => `הזזת ${isolate(column)} למטה`,
  columnMoved: (column, place, columns) => `${isolate(column)} היא עמודה ${place.text} מתוך ${columns.text}`,
  resetView: 'איפוס',
};
