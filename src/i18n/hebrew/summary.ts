import { isolate } from '../isolate.js';
import type { SummaryMessages } from '../messages/summary.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

const merged = {
  week: { one: '=שבוע אחד', two: '=שבועיים', other: 'שבועות' },
  month: { one: '=חודש אחד', two: '=חודשיים', other: 'חודשים' },
};

/** The graph of contact and the date rail, in Hebrew: loaded with them. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'הקשר לאורך זמן',
  volumeBy: 'עמודה לכל',
  volumeMonths: 'חודש',
  volumeWeeks: 'שבוע',
  volumeHelp:
    'מקשי החיצים עוברים מעמודה לעמודה. יחד עם Shift הם בוחרים כמה עמודות, Enter בוחר עמודה אחת ו-Escape מבטל את הבחירה.',
  volumeEmpty: 'עדיין אין קשר להצגה בתרשים.',
  volumeUnavailable: 'המספרים של ההיסטוריה הזאת אינם זמינים כאן.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${isolate(code)} ${total.text}`,
  volumeNoCode: 'ללא קוד',
  volumeOtherCodes: 'קודים אחרים',
  volumeLast: (ago, user) => `קשר אחרון ${ago}${user ? ` · ${isolate(user)}` : ''}`,
  volumeRhythm: (days) =>
    count(days, { one: '=בדרך כלל מדי יום', two: '=בדרך כלל מדי יומיים', other: 'בדרך כלל מדי # ימים' }),
  volumeSince: (day) => `מאז ${day}`,
  volumeUntil: (day) => `עד ${day}`,
  volumeChosen: (days) => `נבחר: ${days}`,
  volumeNoneChosen: 'כל הימים מוצגים שוב.',
  volumeClear: 'ניקוי',
  volumeMerged: (units, unit) => `כל עמודה מייצגת ${count(units, merged[unit])}.`,
  volumeUndated: (undated) => `${entries(undated)} ללא תאריך`,
  volumeLater: (later, day) => `${entries(later)} אחרי ${day}`,
  volumeCovered: (read, of) => `נספרו עד כה: ${of ? `${read.text} מתוך ${entries(of)}` : entries(read)}`,
  volumeTable: 'הצגה כטבלה',
  volumeDays: 'ימים',
  volumeAll: 'הכול',
  rail: 'תאריכים',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'מעבר לתאריך',
  railGo: 'מעבר',
  railNoDay: 'יש לבחור יום, או לכתוב אותו בתבנית YYYY-MM-DD.',
  railJump: (month) => (month ? `מעבר לתאריך. מוצג כעת: ${month}` : 'מעבר לתאריך'),
};
