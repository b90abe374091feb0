import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Hindi: loaded with the window. */
export const windowTexts: WindowMessages = {
  newEntries: (number) => count(number, { one: 'नई प्रविष्टि', other: 'नई प्रविष्टियाँ' }),
  loadNewer: 'नई प्रविष्टियाँ लोड करें',
  loadBefore: 'इससे पहले की प्रविष्टियाँ लोड करें',
  rowsBefore: 'इनसे पहले की पंक्तियाँ',
  rowsAfter: 'इनके बाद की पंक्तियाँ',
  rowsShown: (first, last, total) => `${total ? `${total.text} में से ` : ''}पंक्तियाँ ${first.text} से ${last.text}`,
  pages: 'पेज',
  newerPage: 'नई',
  olderPage: 'पुरानी',
};
