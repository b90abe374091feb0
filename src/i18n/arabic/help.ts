import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** The keyboard help, in Arabic: loaded with them. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'إغلاق',
  keyboardHelp: 'لوحة المفاتيح',
  keysAnywhere: 'في أي مكان من السجل، إلا أثناء الكتابة',
  keysInRows: 'في الصفوف',
  keysSelecting: 'أثناء تحديد عدة إدخالات',
  keysInDetails: 'في التفاصيل بجانب الصفوف',
  keysOff: 'عطّلت هذه الصفحة المفاتيح n و/ و?.',
  keyNew: 'تفاعل جديد',
  keySearch: 'الانتقال إلى حقل البحث',
  keyHelp: 'إظهار هذه المفاتيح',
  keyNextRow: 'الصف التالي أو السابق',
  keyPageRow: 'عشرة صفوف إلى الأمام أو الخلف',
  keyEdgeRow: 'أول صف أو آخر صف',
  keyOpen: 'فتح الصف أو إغلاقه',
  keyToggle: 'تحديد الصف أو إلغاء تحديده',
  keyExtend: 'تحديد الصف التالي أو السابق أيضًا',
  keyAll: 'تحديد كل ما حُمّل',
  keyLeave: 'إنهاء التحديد',
  keyCloseDetails: 'الإغلاق والعودة إلى الصف',
  keyName: (key) => key,
  keyOr: 'أو',
};
