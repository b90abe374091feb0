import { isolate } from '../isolate.js';
import type { SummaryMessages } from '../messages/summary.js';
import { count, entries, ofEntries } from './count.js';
import { failing } from './failures.js';

const merged = {
  week: {
    zero: '# أسبوع',
    one: '=أسبوعًا واحدًا',
    two: '=أسبوعين',
    few: '# أسابيع',
    many: '# أسبوعًا',
    other: '# أسبوع',
  },
  month: { zero: '# شهر', one: '=شهرًا واحدًا', two: '=شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
};

/** The graph of contact and the date rail, in Arabic: loaded with them. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'التواصل عبر الزمن',
  volumeBy: 'عمود لكل',
  volumeMonths: 'شهر',
  volumeWeeks: 'أسبوع',
  volumeHelp:
    'تنقل مفاتيح الأسهم من عمود إلى آخر. ومع Shift تختار عدة أعمدة، ويختار Enter عمودًا واحدًا، ويلغي Escape الاختيار.',
  volumeEmpty: 'لا يوجد تواصل لرسمه بعد.',
  volumeUnavailable: 'أرقام هذا السجل غير متاحة هنا.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join('، ')}`,
  volumeCode: (code, total) => `${isolate(code)} ${total.text}`,
  volumeNoCode: 'بلا رمز',
  volumeOtherCodes: 'رموز أخرى',
  volumeLast: (ago, user) => `آخر تواصل ${ago}${user ? ` · ${isolate(user)}` : ''}`,
  volumeRhythm: (days) =>
    count(days, {
      zero: 'عادةً كل # يوم',
      one: '=عادةً كل يوم',
      two: '=عادةً كل يومين',
      few: 'عادةً كل # أيام',
      many: 'عادةً كل # يومًا',
      other: 'عادةً كل # يوم',
    }),
  volumeSince: (day) => `منذ ${day}`,
  volumeUntil: (day) => `حتى ${day}`,
  volumeChosen: (days) => `المختار: ${days}`,
  volumeNoneChosen: 'كل الأيام معروضة من جديد.',
  volumeClear: 'مسح',
  volumeMerged: (units, unit) => `يمثّل كل عمود ${count(units, merged[unit])}.`,
  volumeUndated: (undated) => `${entries(undated)} بلا تاريخ`,
  volumeLater: (later, day) => `${entries(later)} بعد ${day}`,
  volumeCovered: (read, of) => `ما عُدّ حتى الآن: ${of ? `${read.text} من أصل ${ofEntries(of)}` : entries(read)}`,
  volumeTable: 'إظهار كجدول',
  volumeDays: 'الأيام',
  volumeAll: 'الكل',
  rail: 'التواريخ',
  railYear: (year, found) => `${year}، ${entries(found)}`,
  railMonth: (month, found) => `${month}، ${entries(found)}`,
  railGoTo: 'الانتقال إلى تاريخ',
  railGo: 'انتقال',
  railNoDay: 'اختر يومًا، أو اكتبه بالصيغة YYYY-MM-DD.',
  railJump: (month) => (month ? `الانتقال إلى تاريخ. المعروض الآن: ${month}` : 'الانتقال إلى تاريخ'),
};
