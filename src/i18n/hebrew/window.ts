import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Hebrew: loaded with the window. */
export const windowTexts: WindowMessages = {
  newEntries: (number) => count(number, { one: '=רישום חדש אחד', two: '=שני רישומים חדשים', other: 'רישומים חדשים' }),
  loadNewer: 'טעינת חדשים יותר',
  loadBefore: 'טעינת מה שקדם',
  rowsBefore: 'השורות שלפני אלה',
  rowsAfter: 'השורות שאחרי אלה',
  rowsShown: (first, last, total) => `שורות ${first.text} עד ${last.text}${total ? ` מתוך ${total.text}` : ''}`,
  pages: 'דפים',
  newerPage: 'חדשים יותר',
  olderPage: 'ישנים יותר',
};
