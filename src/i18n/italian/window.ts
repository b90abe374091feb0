import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Italian. */
export const windowTexts: WindowMessages = {
  newEntries: (found) => count(found, { one: 'nuova', many: 'nuove', other: 'nuove' }),
  loadNewer: 'Carica più recenti',
  loadBefore: 'Carica ciò che precede',
  rowsBefore: 'Righe prima di queste',
  rowsAfter: 'Righe dopo queste',
  rowsShown: (first, last, total) => `Righe da ${first.text} a ${last.text}${total ? ` di ${total.text}` : ''}`,
  pages: 'Pagine',
  newerPage: 'Più recenti',
  olderPage: 'Meno recenti',
};
