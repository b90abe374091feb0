import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in French: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'L’historique n’a pas pu être chargé.',
  'load-more': 'Les entrées plus anciennes n’ont pas pu être chargées.',
  'load-codes': 'Les codes n’ont pas pu être chargés.',
  'load-choices': 'Certaines listes de choix n’ont pas pu être chargées.',
  'load-part': 'Cette partie de la page n’a pas pu être chargée.',
  'load-flags': 'Les alertes n’ont pas pu être chargées.',
  'load-entry': 'L’entrée n’a pas pu être ouverte.',
  delete: 'L’entrée n’a pas pu être supprimée.',
  restore: 'L’entrée n’a pas pu être rétablie.',
  lift: 'L’alerte n’a pas pu être levée.',
  attach: 'Le fichier n’a pas pu être conservé.',
  apply: 'L’application à la relation a échoué.',
  save: 'L’enregistrement a échoué. Votre saisie est toujours là.',
  'open-file': 'Le fichier n’a pas pu être ouvert.',
  undo: 'L’annulation a échoué. L’entrée est toujours là.',
  'send-kept': 'Toutes les entrées n’ont pas pu être envoyées. Les autres restent dans ce navigateur.',
  'load-history': 'Les modifications de l’entrée n’ont pas pu être chargées.',
  pin: 'Le changement n’a pas pu être effectué.',
  recode: 'Le code n’a pas pu être modifié.',
  read: 'La suite n’a pas pu être lue.',
  render: 'L’affichage propre à la page a échoué.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'Vous êtes déconnecté.',
  forbidden: 'Vous n’en avez pas le droit.',
  'not-found': 'Cet élément n’existe plus.',
  conflict: 'Quelqu’un d’autre l’a modifié entre-temps.',
  invalid: 'Certaines valeurs ont été refusées.',
  unsupported: 'Ce n’est pas possible ici.',
  'rate-limited': 'Il y a trop de demandes en ce moment.',
  quota: 'Il n’y a plus assez de place.',
  network: 'Il n’y a pas de connexion en ce moment.',
  aborted: 'L’opération a été interrompue.',
  server: 'Le serveur a rencontré un problème.',
};

/** What failed, why, and what to quote, in French: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Trop de demandes. Réessayez dans ${count(retryAfter, { one: 'seconde', many: 'de secondes', other: 'secondes' })}.`
      : because[kind],
  reference: (reference) => `Référence ${reference}`,
  storageRefused: 'Ce navigateur ne conserve rien pour cette page, comme dans certaines fenêtres privées.',
  about: (subject, text) => `«\u00a0${subject}\u00a0»\u00a0: ${text}`,
} satisfies Partial<Messages>;
