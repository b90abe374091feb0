import type { WindowMessages } from '../messages/window.js';
import { cases } from './count.js';

/** A long history, of which only a part is drawn, in Japanese: loaded with the window. */
export const windowTexts: WindowMessages = {
  newEntries: (number) => `新着${cases(number)}`,
  loadNewer: '新しい記録を読み込む',
  loadBefore: '前の記録を読み込む',
  rowsBefore: 'これより前の行',
  rowsAfter: 'これより後の行',
  rowsShown: (first, last, total) => `${total ? `${total.text}行中` : ''}${first.text}〜${last.text}行目`,
  pages: 'ページ',
  newerPage: '新しい記録',
  olderPage: '以前の記録',
};
