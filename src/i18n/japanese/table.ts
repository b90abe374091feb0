import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'リスト', table: '表' };
const groups = {
  month: '月',
  day: '日',
  week: '週',
  year: '年',
  code: 'コード',
  user: 'ユーザー',
  none: 'なし',
};
const directions = {
  date: { ascending: '古い順', descending: '新しい順' },
  words: { ascending: '昇順', descending: '降順' },
};
const pagings = { window: '1つのリストとして', pages: '50件ずつのページに分割' };
const densities = { comfortable: 'ゆったり', compact: 'コンパクト' };

/** The table, groups beyond dates, and the view options, in Japanese: loaded with them. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: '件名',
  comments: 'コメント',
  filesColumn: 'ファイル',
  columnWidth: (column) => `${column}の列の幅`,
  sortedBy: (column, direction) => `${column}で並べ替えました（${direction}）`,
  weekOf: (range) => `${range}の週`,
  noCode: 'コードなし',
  noUser: 'ユーザーなし',
  layout: 'レイアウト',
  layoutName: (layout) => layouts[layout],
  tooNarrow: '表を表示できる幅がないため、リストで表示しています。',
  groupBy: 'グループ化',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `グループは${column}で並べ替えると表示されます。`,
  sortBy: '並べ替え',
  direction: '順序',
  directionName: (of, direction) => directions[of][direction],
  paging: '長い履歴',
  pagingName: (paging) => pagings[paging],
  density: '行の間隔',
  densityName: (density) => densities[density],
  columns: '列',
  moveEarlier: (column) => `${column}を上へ移動`,
  moveLater: (column) => `${column}を下へ移動`,
  columnMoved: (column, place, columns) => `${column}は${columns.text}列中${place.text}列目です`,
  resetView: 'リセット',
};
