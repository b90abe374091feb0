import { isolate } from '../isolate.js';
import type { Messages } from '../messages.js';
import { count, entries, files, relations } from './count.js';

/** What the history says: the texts that every page loads. Of failures only those that keep the rest from being loaded. */
export const history = {
  interactions: 'אינטראקציות',
  activities: 'פעילויות',
  view: 'תצוגה',
  search: 'חיפוש',
  filter: 'סינון',
  viewOptions: 'אפשרויות תצוגה',
  more: 'עוד',
  newInteraction: 'אינטראקציה חדשה',
  logFirst: 'תיעוד האינטראקציה הראשונה',
  loading: 'בטעינה…',
  loadOlder: 'טעינת ישנים יותר',
  loadingOlder: 'רישומים ישנים יותר בטעינה…',
  startOfHistory: 'כאן מתחילה ההיסטוריה.',
  empty: (record) => (record ? `עדיין לא תועד דבר עבור ${isolate(record)}.` : 'עדיין לא תועד דבר.'),
  noRecord: 'לא נבחרה רשומה.',
  waitingForAdapter: 'בהמתנה לחיבור אל ההיסטוריה.',
  retry: 'ניסיון חוזר',
  dismiss: 'סגירת ההודעה',
  show: 'הצגה',
  shownOf: (shown, total) => `מוצגים ${shown.text} מתוך ${total.text}`,
  shown: (shown) => `מוצגים ${shown.text}`,
  withheld: (hidden) =>
    count(hidden, {
      one: '=רישום אחד שאין לך הרשאה לראות',
      two: '=שני רישומים שאין לך הרשאה לראות',
      other: 'רישומים שאין לך הרשאה לראות',
    }),
  keptInBrowser: 'שמור רק בדפדפן הזה',
  keptInPage: 'שמור רק עד לסגירת הדף הזה',
  unknownDate: 'תאריך לא ידוע',
  upcoming: 'בקרוב',
  allDay: 'כל היום',
  you: 'את/ה',
  noSubject: 'ללא נושא',
  codeAndSubcode: (code, subcode) => `${code} › ${subcode}`,
  relations,
  unnamedRelation: 'קשר ללא שם',
  files,
  cancelled: 'בוטל',
  pending: 'התקבל, עדיין לא ניתן לקריאה',
  pinned: 'מוצמד',
  system: 'המערכת',
  inGroup: entries,
  failed: (operation) =>
    operation === 'load' ? 'לא ניתן היה לטעון את ההיסטוריה.' : 'לא ניתן היה לטעון את החלק הזה של הדף.',
  because: () => 'אין חיבור כרגע.',
} satisfies Partial<Messages>;
