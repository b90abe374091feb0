import { isolate } from '../isolate.js';
import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'قائمة', table: 'جدول' };
const groups = {
  month: 'الشهر',
  day: 'اليوم',
  week: 'الأسبوع',
  year: 'السنة',
  code: 'الرمز',
  user: 'المستخدم',
  none: 'بلا تجميع',
};
const directions = {
  date: { ascending: 'الأقدم أولًا', descending: 'الأحدث أولًا' },
  words: { ascending: 'من الألف إلى الياء', descending: 'من الياء إلى الألف' },
};
const pagings = { window: 'كقائمة واحدة', pages: 'في صفحات من 50' };
const densities = { comfortable: 'مريحة', compact: 'مدمجة' };

/** The table, groups beyond dates, and the view options, in Arabic: loaded with them. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'الموضوع',
  comments: 'الملاحظات',
  filesColumn: 'الملفات',
  columnWidth: (column) => `عرض عمود ${isolate(column)}`,
  sortedBy: (column, direction) => `مرتّب حسب ${isolate(column)}، ${direction}`,
  weekOf: (range) => `أسبوع ${range}`,
  noCode: 'بلا رمز',
  noUser: 'بلا مستخدم',
  layout: 'التخطيط',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'يظهر كقائمة ما دام المكان لا يتسع لجدول.',
  groupBy: 'تجميع حسب',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `تظهر المجموعات عند الترتيب حسب ${isolate(column)}.`,
  sortBy: 'ترتيب حسب',
  direction: 'الترتيب',
  directionName: (of, direction) => directions[of][direction],
  paging: 'السجلات الطويلة',
  pagingName: (paging) => pagings[paging],
  density: 'الكثافة',
  densityName: (density) => densities[density],
  columns: 'الأعمدة',
  moveEarlier: (column) => `نقل ${isolate(column)} إلى أعلى`,
  moveLater: (column) => `نقل ${isolate(column)} إلى أسفل`,
  columnMoved: (column, place, columns) => `${isolate(column)} هو العمود ${place.text} من ${columns.text}`,
  resetView: 'إعادة تعيين',
};
