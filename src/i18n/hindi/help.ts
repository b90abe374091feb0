import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** The keyboard help, in Hindi: loaded with them. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'बंद करें',
  keyboardHelp: 'कीबोर्ड',
  keysAnywhere: 'इतिहास में कहीं भी, लिखते समय को छोड़कर',
  keysInRows: 'पंक्तियों में',
  keysSelecting: 'कई चुनते समय',
  keysInDetails: 'पंक्तियों के पास के विवरण में',
  keysOff: 'इस पेज ने n, / और ? कुंजियाँ बंद कर दी हैं।',
  keyNew: 'नया इंटरैक्शन',
  keySearch: 'खोज फ़ील्ड पर जाएँ',
  keyHelp: 'ये कुंजियाँ दिखाएँ',
  keyNextRow: 'अगली या पिछली पंक्ति',
  keyPageRow: 'दस पंक्तियाँ आगे या पीछे',
  keyEdgeRow: 'पहली या अंतिम पंक्ति',
  keyOpen: 'पंक्ति खोलें या बंद करें',
  keyToggle: 'पंक्ति चुनें या उसका चयन हटाएँ',
  keyExtend: 'अगली या पिछली पंक्ति भी चुनें',
  keyAll: 'लोड हुई सभी चुनें',
  keyLeave: 'चयन से बाहर निकलें',
  keyCloseDetails: 'बंद करें और पंक्ति पर लौटें',
  keyName: (key) => key,
  keyOr: 'या',
};
