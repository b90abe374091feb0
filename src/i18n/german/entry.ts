import type { Messages } from '../messages.js';

/** The fields of an entry by their names, in German. */
export const entry = {
  date: 'Datum',
  code: 'Code',
  status: 'Status',
  user: 'Benutzer',
  publicComments: 'Öffentliche Bemerkungen',
  visibility: 'Sichtbar für',
  visibilityStaff: 'Mitarbeitende',
  visibilityPublic: 'Mitarbeitende und die Person',
  applyTo: 'Gilt auch für',
  linked: 'verknüpft',
  links: 'Links',
  followUpOf: 'Folgeeintrag zu',
  created: 'Erfasst',
  changed: 'Geändert',
  yes: 'Ja',
  no: 'Nein',
  edit: 'Bearbeiten',
  delete: 'Löschen',
} satisfies Partial<Messages>;
