import type { WindowMessages } from '../messages/window.js';
import { cases } from './count.js';

/** A long history, of which only a part is drawn, in Korean: loaded with the window. */
export const windowTexts: WindowMessages = {
  newEntries: (number) => `새 기록 ${cases(number)}`,
  loadNewer: '최근 기록 불러오기',
  loadBefore: '앞선 기록 불러오기',
  rowsBefore: '이전 행',
  rowsAfter: '다음 행',
  rowsShown: (first, last, total) => `${total ? `전체 ${total.text}행 중 ` : ''}${first.text}~${last.text}행`,
  pages: '페이지',
  newerPage: '최근 기록',
  olderPage: '이전 기록',
};
