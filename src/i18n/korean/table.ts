import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: '목록', table: '표' };
const groups = {
  month: '월',
  day: '일',
  week: '주',
  year: '연도',
  code: '코드',
  user: '사용자',
  none: '없음',
};
const directions = {
  date: { ascending: '오래된 순', descending: '최신 순' },
  words: { ascending: '가나다순', descending: '가나다 역순' },
};
const pagings = { window: '하나의 목록으로', pages: '50건씩 페이지로' };
const densities = { comfortable: '넓게', compact: '좁게' };

/** The table, groups beyond dates, and the view options, in Korean: loaded with them. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: '제목',
  comments: '메모',
  filesColumn: '파일',
  columnWidth: (column) => `${column} 열 너비`,
  sortedBy: (column, direction) => `${column} 기준 정렬, ${direction}`,
  weekOf: (range) => `${range} 주간`,
  noCode: '코드 없음',
  noUser: '사용자 없음',
  layout: '레이아웃',
  layoutName: (layout) => layouts[layout],
  tooNarrow: '표를 표시할 공간이 부족하여 목록으로 표시합니다.',
  groupBy: '그룹 기준',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `${column} 기준으로 정렬하면 그룹이 표시됩니다.`,
  sortBy: '정렬 기준',
  direction: '순서',
  directionName: (of, direction) => directions[of][direction],
  paging: '긴 이력',
  pagingName: (paging) => pagings[paging],
  density: '간격',
  densityName: (density) => densities[density],
  columns: '열',
  moveEarlier: (column) => `${column} 위로 이동`,
  moveLater: (column) => `${column} 아래로 이동`,
  columnMoved: (column, place, columns) => `${column}: 전체 ${columns.text}열 중 ${place.text}번째 열`,
  resetView: '초기화',
};
