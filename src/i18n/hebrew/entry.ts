import type { Messages } from '../messages.js';

/** The fields of an entry by their names, and what is done with one: loaded with whatever names them. */
export const entry = {
  date: 'תאריך',
  code: 'קוד',
  status: 'סטטוס',
  user: 'משתמש',
  publicComments: 'הערות גלויות',
  visibility: 'גלוי עבור',
  visibilityStaff: 'הצוות',
  visibilityPublic: 'הצוות והאדם עצמו',
  applyTo: 'חל על',
  linked: 'מקושר',
  links: 'קישורים',
  followUpOf: 'המשך של',
  created: 'תועד',
  changed: 'שונה',
  yes: 'כן',
  no: 'לא',
  edit: 'עריכה',
  delete: 'מחיקה',
} satisfies Partial<Messages>;
