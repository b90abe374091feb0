import { isolate } from '../isolate.js';
import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read: loaded when there is something to say. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, {
      one: '=ערך אחד לא ניתן לקריאה',
      two: '=שני ערכים לא ניתנים לקריאה',
      other: 'ערכים לא ניתנים לקריאה',
    })}: ${isolate(first)}`,
  sourceFailed: (source) => `לא ניתן היה לטעון את ${isolate(source)}.`,
  slowAnswer: 'התשובה מתעכבת מעבר לרגיל.',
  keptMeanwhile: (kept) =>
    count(kept, {
      one: '=רישום אחד שמור רק בדפדפן הזה.',
      two: '=שני רישומים שמורים רק בדפדפן הזה.',
      other: 'רישומים שמורים רק בדפדפן הזה.',
    }),
  sendKept: (kept) => `שליחת ${entries(kept)}`,
  keepHere: 'השארה כאן',
  filesNotKept: (files) =>
    count(files, {
      one: '=נשמר, אך קובץ אחד לא נשמר איתו.',
      two: '=נשמר, אך שני קבצים לא נשמרו איתו.',
      other: 'נשמר, אך # קבצים לא נשמרו איתו.',
    }),
  saved: 'נשמר.',
  savedElsewhere: (date) => `נשמר בתאריך ${date}, בהמשך הרשימה.`,
  undo: 'ביטול הפעולה',
  deleted: 'נמחק',
  deletedOnLeaving: 'יימחק ביציאה מהדף הזה',
  deletedElsewhere: 'יימחק ביציאה מהדף בלשונית השנייה',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: '=הרישום שמחקת בביקורך האחרון הוסר כעת.',
      two: '=שני הרישומים שמחקת בביקורך האחרון הוסרו כעת.',
      other: 'הרישומים שמחקת בביקורך האחרון (#) הוסרו כעת.',
    }),
  notInView: 'הוא לא בתצוגה הזאת.',
  flags: 'דגלים',
  flagRaised: (subject) => `הונף דגל: ${isolate(subject)}`,
  lift: 'הסרה',
  flagLifted: 'הדגל הוסר.',
  fileNotKept: (name) => `הקובץ ${isolate(name)} לא נשמר.`,
  fileKept: (name) => `הקובץ ${isolate(name)} נשמר כעת.`,
  relationNotApplied: (relation) => `לא הוחל על ${isolate(relation)}.`,
  relationApplied: (relation) => `הוחל כעת על ${isolate(relation)}.`,
  trying: 'מתבצע ניסיון נוסף…',
} satisfies Partial<Messages>;
