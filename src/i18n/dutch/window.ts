import type { WindowMessages } from '../messages/window.js';

/** A long history, of which only a part is drawn, in Dutch. */
export const windowTexts: WindowMessages = {
  newEntries: ({ text }) => `${text} nieuw`,
  loadNewer: 'Nieuwere laden',
  loadBefore: 'Laden wat ervoor komt',
  rowsBefore: 'Rijen hiervoor',
  rowsAfter: 'Rijen hierna',
  rowsShown: (first, last, total) => `Rijen ${first.text} tot en met ${last.text}${total ? ` van ${total.text}` : ''}`,
  pages: 'Pagina’s',
  newerPage: 'Nieuwere',
  olderPage: 'Oudere',
};
