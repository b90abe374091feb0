import type { WindowMessages } from '../messages/window.js';

/** A long history, of which only a part is drawn, in German. */
export const windowTexts: WindowMessages = {
  newEntries: ({ text }) => `${text} neu`,
  loadNewer: 'Neuere laden',
  loadBefore: 'Davor laden',
  rowsBefore: 'Zeilen davor',
  rowsAfter: 'Zeilen danach',
  rowsShown: (first, last, total) => `Zeilen ${first.text} bis ${last.text}${total ? ` von ${total.text}` : ''}`,
  pages: 'Seiten',
  newerPage: 'Neuere',
  olderPage: 'Ältere',
};
