import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: '列表', table: '表格' };
const groups = {
  month: '月',
  day: '日',
  week: '周',
  year: '年',
  code: '代码',
  user: '用户',
  none: '不分组',
};
const directions = {
  date: { ascending: '最早的在前', descending: '最新的在前' },
  words: { ascending: '升序', descending: '降序' },
};
const pagings = { window: '连续列表', pages: '每页 50 条' };
const densities = { comfortable: '宽松', compact: '紧凑' };

/** The table, groups beyond dates, and the view options, in Chinese: loaded with them. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: '主题',
  comments: '备注',
  filesColumn: '文件',
  columnWidth: (column) => `“${column}”列的宽度`,
  sortedBy: (column, direction) => `已按${column}排序，${direction}`,
  weekOf: (range) => `${range} 这一周`,
  noCode: '无代码',
  noUser: '无用户',
  layout: '布局',
  layoutName: (layout) => layouts[layout],
  tooNarrow: '空间不足以显示表格，因此显示为列表。',
  groupBy: '分组依据',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `按${column}排序时才会显示分组。`,
  sortBy: '排序依据',
  direction: '顺序',
  directionName: (of, direction) => directions[of][direction],
  paging: '较长的历史记录',
  pagingName: (paging) => pagings[paging],
  density: '行距',
  densityName: (density) => densities[density],
  columns: '列',
  moveEarlier: (column) => `上移“${column}”`,
  moveLater: (column) => `下移“${column}”`,
  columnMoved: (column, place, columns) => `“${column}”现为第 ${place.text} 列，共 ${columns.text} 列`,
  resetView: '重置',
};
