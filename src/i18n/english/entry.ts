import type { Messages } from '../messages.js';

/** The fields of an entry by their names, and what is done with one: loaded with whatever names them. */
export const entry = {
  date: 'Date',
  code: 'Code',
  status: 'Status',
  user: 'User',
  publicComments: 'Public comments',
  visibility: 'Visible to',
  visibilityStaff: 'Staff',
  visibilityPublic: 'Staff and the person',
  applyTo: 'Apply to',
  linked: 'linked',
  links: 'Links',
  followUpOf: 'Follow-up of',
  created: 'Logged',
  changed: 'Changed',
  yes: 'Yes',
  no: 'No',
  edit: 'Edit',
  delete: 'Delete',
} satisfies Partial<Messages>;
