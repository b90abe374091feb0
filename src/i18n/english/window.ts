import type { WindowMessages } from '../messages/window.js';

/** A long history, of which only a part is drawn, in English: loaded with the window. */
export const windowTexts: WindowMessages = {
  newEntries: ({ text }) => `${text} new`,
  loadNewer: 'Load newer',
  loadBefore: 'Load what comes before',
  rowsBefore: 'Rows before these',
  rowsAfter: 'Rows after these',
  rowsShown: (first, last, total) => `Rows ${first.text} to ${last.text}${total ? ` of ${total.text}` : ''}`,
  pages: 'Pages',
  newerPage: 'Newer',
  olderPage: 'Older',
};
