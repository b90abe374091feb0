import type { Messages } from '../messages.js';

/** The fields of an entry by their names, and what is done with one: loaded with whatever names them. */
export const entry = {
  date: 'तारीख',
  code: 'कोड',
  status: 'स्थिति',
  user: 'उपयोगकर्ता',
  publicComments: 'सार्वजनिक टिप्पणियाँ',
  visibility: 'किसे दिखेगा',
  visibilityStaff: 'कर्मचारी',
  visibilityPublic: 'कर्मचारी और संबंधित व्यक्ति',
  applyTo: 'किस पर लागू',
  linked: 'जुड़ा हुआ',
  links: 'लिंक',
  followUpOf: 'किसका फ़ॉलो-अप',
  created: 'दर्ज किया गया',
  changed: 'बदला गया',
  yes: 'हाँ',
  no: 'नहीं',
  edit: 'संपादित करें',
  delete: 'मिटाएँ',
} satisfies Partial<Messages>;
