import { isolate } from '../isolate.js';
import type { Messages } from '../messages.js';
import { count, ofEntries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read: loaded when there is something to say. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, {
      zero: 'تعذّرت قراءة # قيمة',
      one: '=تعذّرت قراءة قيمة واحدة',
      two: '=تعذّرت قراءة قيمتين',
      few: 'تعذّرت قراءة # قيم',
      many: 'تعذّرت قراءة # قيمة',
      other: 'تعذّرت قراءة # قيمة',
    })}: ${isolate(first)}`,
  sourceFailed: (source) => `تعذّر تحميل ${isolate(source)}.`,
  slowAnswer: 'يستغرق الرد وقتًا أطول من المعتاد.',
  keptMeanwhile: (kept) =>
    count(kept, {
      zero: '# إدخال محفوظ في هذا المتصفح فقط.',
      one: '=إدخال واحد محفوظ في هذا المتصفح فقط.',
      two: '=إدخالان محفوظان في هذا المتصفح فقط.',
      few: '# إدخالات محفوظة في هذا المتصفح فقط.',
      many: '# إدخالًا محفوظة في هذا المتصفح فقط.',
      other: '# إدخال محفوظة في هذا المتصفح فقط.',
    }),
  sendKept: (kept) => `إرسال ${ofEntries(kept)}`,
  keepHere: 'الإبقاء هنا',
  filesNotKept: (files) =>
    count(files, {
      zero: 'تم الحفظ، ولكن تعذّر حفظ # ملف معه.',
      one: '=تم الحفظ، ولكن تعذّر حفظ ملف واحد معه.',
      two: '=تم الحفظ، ولكن تعذّر حفظ ملفين معه.',
      few: 'تم الحفظ، ولكن تعذّر حفظ # ملفات معه.',
      many: 'تم الحفظ، ولكن تعذّر حفظ # ملفًا معه.',
      other: 'تم الحفظ، ولكن تعذّر حفظ # ملف معه.',
    }),
  saved: 'تم الحفظ.',
  savedElsewhere: (date) => `تم الحفظ بتاريخ ${date}، في موضع أدنى من القائمة.`,
  undo: 'تراجع',
  deleted: 'محذوف',
  deletedOnLeaving: 'سيُحذف عند مغادرتك هذه الصفحة',
  deletedElsewhere: 'سيُحذف عند مغادرتك الصفحة في علامة التبويب الأخرى',
  deletionsDone: (deletions) =>
    count(deletions, {
      zero: 'حُذف الآن # إدخال مما حذفته في زيارتك الأخيرة.',
      one: '=حُذف الآن الإدخال الذي حذفته في زيارتك الأخيرة.',
      two: '=حُذف الآن الإدخالان اللذان حذفتهما في زيارتك الأخيرة.',
      few: 'حُذفت الآن # إدخالات مما حذفته في زيارتك الأخيرة.',
      many: 'حُذف الآن # إدخالًا مما حذفته في زيارتك الأخيرة.',
      other: 'حُذف الآن # إدخال مما حذفته في زيارتك الأخيرة.',
    }),
  notInView: 'ليس ضمن هذا العرض.',
  flags: 'التنبيهات',
  flagRaised: (subject) => `تنبيه جديد: ${isolate(subject)}`,
  lift: 'إنهاء',
  flagLifted: 'أُنهي التنبيه.',
  fileNotKept: (name) => `لم يُحفظ ${isolate(name)}.`,
  fileKept: (name) => `حُفظ ${isolate(name)} الآن.`,
  relationNotApplied: (relation) => `لم يُطبَّق على ${isolate(relation)}.`,
  relationApplied: (relation) => `طُبِّق على ${isolate(relation)} الآن.`,
  trying: 'جارٍ إعادة المحاولة…',
} satisfies Partial<Messages>;
