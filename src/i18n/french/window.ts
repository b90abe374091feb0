import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in French. */
export const windowTexts: WindowMessages = {
  newEntries: (found) => count(found, { one: 'nouvelle', many: 'nouvelles', other: 'nouvelles' }),
  loadNewer: 'Charger les plus récentes',
  loadBefore: 'Charger ce qui précède',
  rowsBefore: 'Lignes précédentes',
  rowsAfter: 'Lignes suivantes',
  rowsShown: (first, last, total) => `Lignes ${first.text} à ${last.text}${total ? ` sur ${total.text}` : ''}`,
  pages: 'Pages de résultats',
  newerPage: 'Plus récentes',
  olderPage: 'Plus anciennes',
};
