import type { Messages } from '../messages.js';

/** The fields of an entry by their names, and what is done with one: loaded with whatever names them. */
export const entry = {
  date: 'التاريخ',
  code: 'الرمز',
  status: 'الحالة',
  user: 'المستخدم',
  publicComments: 'ملاحظات عامة',
  visibility: 'مرئي لـ',
  visibilityStaff: 'الموظفون',
  visibilityPublic: 'الموظفون والشخص المعني',
  applyTo: 'ينطبق على',
  linked: 'مرتبط',
  links: 'الروابط',
  followUpOf: 'متابعة لـ',
  created: 'سُجّل',
  changed: 'عُدّل',
  yes: 'نعم',
  no: 'لا',
  edit: 'تعديل',
  delete: 'حذف',
} satisfies Partial<Messages>;
