import type { Messages } from '../messages.js';

/** The fields of an entry by their names, in Italian. */
export const entry = {
  date: 'Data',
  code: 'Codice',
  status: 'Stato',
  user: 'Utente',
  publicComments: 'Commenti pubblici',
  visibility: 'Visibile a',
  visibilityStaff: 'Personale',
  visibilityPublic: 'Personale e persona interessata',
  applyTo: 'Applica a',
  linked: 'collegata',
  links: 'Collegamenti',
  followUpOf: 'Seguito di',
  created: 'Registrata',
  changed: 'Modificata',
  yes: 'Sì',
  no: 'No',
  edit: 'Modifica',
  delete: 'Elimina',
} satisfies Partial<Messages>;
