import type { Messages } from '../messages.js';

/** The fields of an entry by their names, in Dutch. */
export const entry = {
  date: 'Datum',
  code: 'Code',
  status: 'Status',
  user: 'Gebruiker',
  publicComments: 'Openbare opmerkingen',
  visibility: 'Zichtbaar voor',
  visibilityStaff: 'Medewerkers',
  visibilityPublic: 'Medewerkers en de persoon',
  applyTo: 'Toepassen op',
  linked: 'gekoppeld',
  links: 'Koppelingen',
  followUpOf: 'Vervolg op',
  created: 'Vastgelegd',
  changed: 'Gewijzigd',
  yes: 'Ja',
  no: 'Nee',
  edit: 'Bewerken',
  delete: 'Verwijderen',
} satisfies Partial<Messages>;
