import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Chinese: loaded with the window. */
export const windowTexts: WindowMessages = {
  newEntries: (number) => count(number, { other: '条新记录' }),
  loadNewer: '加载更新的记录',
  loadBefore: '加载之前的记录',
  rowsBefore: '之前的行',
  rowsAfter: '之后的行',
  rowsShown: (first, last, total) => `第 ${first.text} 至 ${last.text} 行${total ? `，共 ${total.text} 行` : ''}`,
  pages: '页',
  newerPage: '较新',
  olderPage: '较早',
};
