import type { WindowMessages } from '../messages/window.js';
import { count } from './count.js';

/** A long history, of which only a part is drawn, in Arabic: loaded with the window. */
export const windowTexts: WindowMessages = {
  newEntries: (number) =>
    count(number, {
      zero: 'إدخال جديد',
      one: '=إدخال جديد واحد',
      two: '=إدخالان جديدان',
      few: 'إدخالات جديدة',
      many: 'إدخالًا جديدًا',
      other: 'إدخال جديد',
    }),
  loadNewer: 'تحميل الأحدث',
  loadBefore: 'تحميل ما يسبق',
  rowsBefore: 'الصفوف التي تسبق هذه',
  rowsAfter: 'الصفوف التي تلي هذه',
  rowsShown: (first, last, total) => `الصفوف ${first.text} إلى ${last.text}${total ? ` من ${total.text}` : ''}`,
  pages: 'الصفحات',
  newerPage: 'الأحدث',
  olderPage: 'الأقدم',
};
