import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read, in Italian. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, { one: 'valore non leggibile', many: 'di valori non leggibili', other: 'valori non leggibili' })}: ${first}`,
  sourceFailed: (source) => `Impossibile caricare ${source}.`,
  slowAnswer: 'La risposta richiede più tempo del solito.',
  keptMeanwhile: (kept) =>
    `${count(kept, { one: 'voce è conservata', many: 'di voci sono conservate', other: 'voci sono conservate' })} solo in questo browser.`,
  sendKept: (kept) => `Invia ${entries(kept)}`,
  keepHere: 'Conserva qui',
  filesNotKept: (files) =>
    `Salvata, ma ${count(files, { one: 'file non è stato conservato', many: 'di file non sono stati conservati', other: 'file non sono stati conservati' })}.`,
  saved: 'Salvata.',
  savedElsewhere: (date) => `Salvata con data ${date}, più in basso.`,
  undo: 'Annulla eliminazione',
  deleted: 'Eliminata',
  deletedOnLeaving: 'Sarà eliminata all’uscita da questa pagina',
  deletedElsewhere: 'Sarà eliminata all’uscita dalla pagina nell’altra scheda',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'voce eliminata durante l’ultima visita ora non c’è più.',
      many: 'di voci eliminate durante l’ultima visita ora non ci sono più.',
      other: 'voci eliminate durante l’ultima visita ora non ci sono più.',
    }),
  notInView: 'La voce non è in questa vista.',
  flags: 'Segnalazioni',
  flagRaised: (subject) => `Segnalazione attivata: ${subject}`,
  lift: 'Rimuovi',
  flagLifted: 'Segnalazione rimossa.',
  fileNotKept: (name) => `${name} non è stato conservato.`,
  fileKept: (name) => `${name} ora è conservato.`,
  relationNotApplied: (relation) => `Non applicata a ${relation}.`,
  relationApplied: (relation) => `Ora applicata a ${relation}.`,
  trying: 'Nuovo tentativo…',
} satisfies Partial<Messages>;
