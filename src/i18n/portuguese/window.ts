import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Portuguese. */
export const windowTexts: WindowMessages = {
  newEntries: (found) => count(found, { one: 'novo', many: 'novos', other: 'novos' }),
  loadNewer: 'Carregar mais recentes',
  loadBefore: 'Carregar o que vem antes',
  rowsBefore: 'Linhas antes destas',
  rowsAfter: 'Linhas depois destas',
  rowsShown: (first, last, total) => `Linhas ${first.text} a ${last.text}${total ? ` de ${total.text}` : ''}`,
  pages: 'Páginas',
  newerPage: 'Mais recentes',
  olderPage: 'Mais antigos',
};
