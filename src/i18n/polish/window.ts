import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Polish. */
export const windowTexts: WindowMessages = {
  newEntries: (found) => count(found, { one: 'nowy', few: 'nowe', many: 'nowych', other: 'nowego' }),
  loadNewer: 'Wczytaj nowsze',
  loadBefore: 'Wczytaj wcześniejsze wiersze',
  rowsBefore: 'Wiersze przed tymi',
  rowsAfter: 'Wiersze po tych',
  rowsShown: (first, last, total) => `Wiersze od ${first.text} do ${last.text}${total ? ` z ${total.text}` : ''}`,
  pages: 'Strony',
  newerPage: 'Nowsze',
  olderPage: 'Starsze',
};
