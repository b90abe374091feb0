import type { Messages } from '../messages.js';

/** The fields of an entry by their names, in French. */
export const entry = {
  date: 'Date',
  code: 'Code',
  status: 'Statut',
  user: 'Utilisateur',
  publicComments: 'Commentaires publics',
  visibility: 'Visible par',
  visibilityStaff: 'Personnel',
  visibilityPublic: 'Personnel et personne concernée',
  applyTo: 'Appliquer à',
  linked: 'lié',
  links: 'Liens',
  followUpOf: 'Suite de',
  created: 'Enregistré',
  changed: 'Modifié',
  yes: 'Oui',
  no: 'Non',
  edit: 'Modifier',
  delete: 'Supprimer',
} satisfies Partial<Messages>;
