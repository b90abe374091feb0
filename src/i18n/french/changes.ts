import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read, in French. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, {
      one: 'valeur n’a pas pu être lue',
      many: 'de valeurs n’ont pas pu être lues',
      other: 'valeurs n’ont pas pu être lues',
    })}\u00a0: ${first}`,
  sourceFailed: (source) => `Impossible de charger ${source}.`,
  slowAnswer: 'La réponse se fait anormalement attendre.',
  keptMeanwhile: (kept) =>
    `${count(kept, {
      one: 'entrée est conservée',
      many: 'd’entrées sont conservées',
      other: 'entrées sont conservées',
    })} dans ce navigateur uniquement.`,
  sendKept: (kept) => `Envoyer ${entries(kept)}`,
  keepHere: 'Garder ici',
  filesNotKept: (files) =>
    `Enregistré, mais ${count(files, {
      one: 'fichier n’a pas été conservé',
      many: 'de fichiers n’ont pas été conservés',
      other: 'fichiers n’ont pas été conservés',
    })}.`,
  saved: 'Enregistré.',
  savedElsewhere: (date) => `Enregistré au ${date}, plus bas.`,
  undo: 'Annuler la suppression',
  deleted: 'Supprimé',
  deletedOnLeaving: 'Sera supprimé lorsque vous quitterez cette page',
  deletedElsewhere: 'Sera supprimé lorsque vous quitterez la page dans l’autre onglet',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'entrée supprimée lors de votre dernière visite a maintenant disparu.',
      many: 'd’entrées supprimées lors de votre dernière visite ont maintenant disparu.',
      other: 'entrées supprimées lors de votre dernière visite ont maintenant disparu.',
    }),
  notInView: 'L’entrée ne figure pas dans cet affichage.',
  flags: 'Alertes',
  flagRaised: (subject) => `Alerte signalée\u00a0: ${subject}`,
  lift: 'Lever',
  flagLifted: 'Alerte levée.',
  fileNotKept: (name) => `${name} n’a pas été conservé.`,
  fileKept: (name) => `${name} est maintenant conservé.`,
  relationNotApplied: (relation) => `Non appliqué à ${relation}.`,
  relationApplied: (relation) => `Maintenant appliqué à ${relation}.`,
  trying: 'Nouvelle tentative…',
} satisfies Partial<Messages>;
