import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Spanish. */
export const windowTexts: WindowMessages = {
  newEntries: (found) => count(found, { one: 'nueva', many: 'nuevas', other: 'nuevas' }),
  loadNewer: 'Cargar más recientes',
  loadBefore: 'Cargar lo anterior',
  rowsBefore: 'Filas anteriores a estas',
  rowsAfter: 'Filas posteriores a estas',
  rowsShown: (first, last, total) => `Filas ${first.text} a ${last.text}${total ? ` de ${total.text}` : ''}`,
  pages: 'Páginas',
  newerPage: 'Más recientes',
  olderPage: 'Más antiguas',
};
