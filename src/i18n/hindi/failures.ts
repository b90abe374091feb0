import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Hindi: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'इतिहास लोड नहीं हो सका।',
  'load-more': 'पुरानी प्रविष्टियाँ लोड नहीं हो सकीं।',
  'load-codes': 'कोड लोड नहीं हो सके।',
  'load-choices': 'कुछ विकल्प लोड नहीं हो सके।',
  'load-part': 'पेज का यह हिस्सा लोड नहीं हो सका।',
  'load-flags': 'फ़्लैग लोड नहीं हो सके।',
  'load-entry': 'प्रविष्टि नहीं खुल सकी।',
  delete: 'प्रविष्टि मिटाई नहीं जा सकी।',
  restore: 'प्रविष्टि वापस नहीं लाई जा सकी।',
  lift: 'फ़्लैग हटाया नहीं जा सका।',
  attach: 'फ़ाइल सहेजी नहीं जा सकी।',
  apply: 'इसे इस संबंध पर लागू नहीं किया जा सका।',
  save: 'इसे सहेजा नहीं जा सका। आपका लिखा हुआ अब भी यहाँ है।',
  'open-file': 'फ़ाइल नहीं खुल सकी।',
  undo: 'इसे पूर्ववत नहीं किया जा सका। प्रविष्टि अब भी मौजूद है।',
  'send-kept': 'सभी प्रविष्टियाँ नहीं भेजी जा सकीं। बाकी अब भी इस ब्राउज़र में सहेजी हुई हैं।',
  'load-history': 'प्रविष्टि के बदलावों का इतिहास लोड नहीं हो सका।',
  pin: 'यह बदलाव नहीं किया जा सका।',
  recode: 'कोड बदला नहीं जा सका।',
  read: 'बाकी हिस्सा पढ़ा नहीं जा सका।',
  render: 'पेज का अपना प्रदर्शन विफल रहा।',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'आप साइन आउट हो चुके हैं।',
  forbidden: 'आपको इसकी अनुमति नहीं है।',
  'not-found': 'यह अब मौजूद नहीं है।',
  conflict: 'इस बीच किसी और ने इसे बदल दिया।',
  invalid: 'कुछ मान अस्वीकार कर दिए गए।',
  unsupported: 'यह यहाँ संभव नहीं है।',
  'rate-limited': 'इस समय बहुत अधिक अनुरोध हैं।',
  quota: 'इसके लिए जगह नहीं बची है।',
  network: 'इस समय कोई कनेक्शन नहीं है।',
  aborted: 'यह बीच में रुक गया।',
  server: 'सर्वर में समस्या हुई।',
};

/** What failed, why, and what to quote: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `बहुत अधिक अनुरोध हैं। ${count(retryAfter, { one: 'सेकंड', other: 'सेकंड' })} बाद फिर कोशिश करें।`
      : because[kind],
  reference: (reference) => `संदर्भ ${reference}`,
  storageRefused: 'यह ब्राउज़र इस पेज के लिए कुछ भी नहीं सहेजता, जैसा कुछ निजी विंडो में होता है।',
  about: (subject, text) => `“${subject}”: ${text}`,
} satisfies Partial<Messages>;
