import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read, in Dutch. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, { one: 'waarde kan', other: 'waarden kunnen' })} niet worden gelezen: ${first}`,
  sourceFailed: (source) => `${source} kan niet worden geladen.`,
  slowAnswer: 'Het antwoord duurt ongewoon lang.',
  keptMeanwhile: (kept) => `${count(kept, { one: 'item is', other: 'items zijn' })} alleen in deze browser bewaard.`,
  sendKept: (kept) => `${entries(kept)} verzenden`,
  keepHere: 'Hier houden',
  filesNotKept: (files) =>
    `Opgeslagen, maar ${count(files, { one: 'bestand is', other: 'bestanden zijn' })} niet mee bewaard.`,
  saved: 'Opgeslagen.',
  savedElsewhere: (date) => `Opgeslagen bij ${date}, verderop.`,
  undo: 'Ongedaan maken',
  deleted: 'Verwijderd',
  deletedOnLeaving: 'Wordt verwijderd wanneer u deze pagina verlaat',
  deletedElsewhere: 'Wordt verwijderd wanneer u de pagina in het andere tabblad verlaat',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'item dat u bij uw vorige bezoek hebt verwijderd, is nu weg.',
      other: 'items die u bij uw vorige bezoek hebt verwijderd, zijn nu weg.',
    }),
  notInView: 'Het item staat niet in deze weergave.',
  flags: 'Markeringen',
  flagRaised: (subject) => `Markering geplaatst: ${subject}`,
  lift: 'Opheffen',
  flagLifted: 'Markering opgeheven.',
  fileNotKept: (name) => `${name} is niet bewaard.`,
  fileKept: (name) => `${name} is nu bewaard.`,
  relationNotApplied: (relation) => `Niet toegepast op ${relation}.`,
  relationApplied: (relation) => `Nu toegepast op ${relation}.`,
  trying: 'Opnieuw proberen…',
} satisfies Partial<Messages>;
