import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import { isolate } from '../isolate.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Hebrew: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'לא ניתן היה לטעון את ההיסטוריה.',
  'load-more': 'לא ניתן היה לטעון רישומים ישנים יותר.',
  'load-codes': 'לא ניתן היה לטעון את הקודים.',
  'load-choices': 'לא ניתן היה לטעון חלק מהאפשרויות.',
  'load-part': 'לא ניתן היה לטעון את החלק הזה של הדף.',
  'load-flags': 'לא ניתן היה לטעון את הדגלים.',
  'load-entry': 'לא ניתן היה לפתוח את הרישום.',
  delete: 'לא ניתן היה למחוק את הרישום.',
  restore: 'לא ניתן היה לשחזר את הרישום.',
  lift: 'לא ניתן היה להסיר את הדגל.',
  attach: 'לא ניתן היה לשמור את הקובץ.',
  apply: 'לא ניתן היה להחיל זאת על הקשר.',
  save: 'לא ניתן היה לשמור. מה שכתבת עדיין כאן.',
  'open-file': 'לא ניתן היה לפתוח את הקובץ.',
  undo: 'לא ניתן היה לבטל. הרישום עדיין קיים.',
  'send-kept': 'לא ניתן היה לשלוח את כל הרישומים. השאר עדיין שמורים בדפדפן הזה.',
  'load-history': 'לא ניתן היה לטעון את היסטוריית הרישום.',
  pin: 'לא ניתן היה לבצע את השינוי.',
  recode: 'לא ניתן היה לשנות את הקוד.',
  read: 'לא ניתן היה לקרוא את השאר.',
  render: 'התצוגה המיוחדת של הדף נכשלה.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'החיבור שלך הסתיים. יש להיכנס מחדש.',
  forbidden: 'אין לך הרשאה לכך.',
  'not-found': 'זה כבר לא קיים.',
  conflict: 'מישהו אחר שינה את זה בינתיים.',
  invalid: 'חלק מהערכים נדחו.',
  unsupported: 'זה לא אפשרי כאן.',
  'rate-limited': 'יש יותר מדי בקשות כרגע.',
  quota: 'לא נשאר לזה מקום.',
  network: 'אין חיבור כרגע.',
  aborted: 'הפעולה הופסקה.',
  server: 'אירעה תקלה בשרת.',
};

/** What failed, why, and what to quote: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `יש יותר מדי בקשות. אפשר לנסות שוב בעוד ${count(retryAfter, {
          one: '=שנייה אחת',
          two: '=שתי שניות',
          other: 'שניות',
        })}.`
      : because[kind],
  reference: (reference) => `אסמכתה ${isolate(reference)}`,
  storageRefused: 'הדפדפן הזה לא שומר דבר עבור הדף, כמו בחלק מהחלונות הפרטיים.',
  about: (subject, text) => `”${isolate(subject)}”: ${text}`,
} satisfies Partial<Messages>;
