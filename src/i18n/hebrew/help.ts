import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** The keyboard help, in Hebrew: loaded with them. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'סגירה',
  keyboardHelp: 'מקלדת',
  keysAnywhere: 'בכל מקום בהיסטוריה, אך לא בזמן הקלדה',
  keysInRows: 'בשורות',
  keysSelecting: 'בזמן בחירה מרובה',
  keysInDetails: 'בפרטים שלצד השורות',
  keysOff: 'הדף הזה השבית את המקשים n,‏ / ו-?.',
  keyNew: 'אינטראקציה חדשה',
  keySearch: 'מעבר לשדה החיפוש',
  keyHelp: 'הצגת המקשים האלה',
  keyNextRow: 'השורה הבאה או הקודמת',
  keyPageRow: 'עשר שורות קדימה או אחורה',
  keyEdgeRow: 'השורה הראשונה או האחרונה',
  keyOpen: 'פתיחת השורה או סגירתה',
  keyToggle: 'בחירת השורה או ביטול הבחירה בה',
  keyExtend: 'בחירה גם בשורה הבאה או הקודמת',
  keyAll: 'בחירת כל מה שנטען',
  keyLeave: 'יציאה מהבחירה',
  keyCloseDetails: 'סגירה וחזרה אל השורה',
  keyName: (key) => key,
  keyOr: 'או',
};
