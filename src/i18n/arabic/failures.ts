import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import { isolate } from '../isolate.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Arabic: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'تعذّر تحميل السجل.',
  'load-more': 'تعذّر تحميل الإدخالات الأقدم.',
  'load-codes': 'تعذّر تحميل الرموز.',
  'load-choices': 'تعذّر تحميل بعض الخيارات.',
  'load-part': 'تعذّر تحميل هذا الجزء من الصفحة.',
  'load-flags': 'تعذّر تحميل التنبيهات.',
  'load-entry': 'تعذّر فتح الإدخال.',
  delete: 'تعذّر حذف الإدخال.',
  restore: 'تعذّرت استعادة الإدخال.',
  lift: 'تعذّر إنهاء التنبيه.',
  attach: 'تعذّر حفظ الملف.',
  apply: 'تعذّر تطبيق هذا على العلاقة.',
  save: 'تعذّر الحفظ. ما كتبته لا يزال هنا.',
  'open-file': 'تعذّر فتح الملف.',
  undo: 'تعذّر التراجع. الإدخال لا يزال موجودًا.',
  'send-kept': 'تعذّر إرسال كل الإدخالات. البقية لا تزال محفوظة في هذا المتصفح.',
  'load-history': 'تعذّر تحميل سجل تعديلات الإدخال.',
  pin: 'تعذّر إجراء هذا التغيير.',
  recode: 'تعذّر تغيير الرمز.',
  read: 'تعذّرت قراءة البقية.',
  render: 'تعذّر العرض بالطريقة الخاصة بالصفحة.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'لم تعد مسجّل الدخول.',
  forbidden: 'ليست لديك صلاحية لذلك.',
  'not-found': 'لم يعد موجودًا.',
  conflict: 'عدّله شخص آخر في هذه الأثناء.',
  invalid: 'رُفضت بعض القيم.',
  unsupported: 'هذا غير متاح هنا.',
  'rate-limited': 'الطلبات كثيرة جدًا في الوقت الحالي.',
  quota: 'لم تعد هناك مساحة كافية.',
  network: 'لا يوجد اتصال في الوقت الحالي.',
  aborted: 'توقّفت العملية قبل اكتمالها.',
  server: 'حدثت مشكلة في الخادم.',
};

/** What failed, why, and what to quote: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `الطلبات كثيرة جدًا. حاول مجددًا بعد ${count(retryAfter, {
          zero: 'ثانية',
          one: '=ثانية واحدة',
          two: '=ثانيتين',
          few: 'ثوانٍ',
          many: 'ثانية',
          other: 'ثانية',
        })}.`
      : because[kind],
  reference: (reference) => `المرجع ${isolate(reference)}`,
  storageRefused: 'لا يحفظ هذا المتصفح أي شيء لهذه الصفحة، كما في بعض النوافذ الخاصة.',
  about: (subject, text) => `«${isolate(subject)}»: ${text}`,
} satisfies Partial<Messages>;
