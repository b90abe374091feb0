import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read, in German. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, { one: 'Wert konnte', other: 'Werte konnten' })} nicht gelesen werden: ${first}`,
  sourceFailed: (source) => `${source} konnte nicht geladen werden.`,
  slowAnswer: 'Die Antwort dauert ungewöhnlich lange.',
  keptMeanwhile: (kept) =>
    `${count(kept, { one: 'Eintrag ist', other: 'Einträge sind' })} nur in diesem Browser gespeichert.`,
  sendKept: (kept) => `${entries(kept)} senden`,
  keepHere: 'Hier behalten',
  filesNotKept: (files) =>
    `Gespeichert, aber ${count(files, { one: 'Datei konnte', other: 'Dateien konnten' })} nicht mitgespeichert werden.`,
  saved: 'Gespeichert.',
  savedElsewhere: (date) => `Unter dem ${date} gespeichert, weiter unten.`,
  undo: 'Rückgängig',
  deleted: 'Gelöscht',
  deletedOnLeaving: 'Wird gelöscht, wenn Sie diese Seite verlassen',
  deletedElsewhere: 'Wird gelöscht, wenn Sie die Seite im anderen Tab verlassen',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'Eintrag, den Sie beim letzten Besuch gelöscht haben, ist jetzt entfernt.',
      other: 'Einträge, die Sie beim letzten Besuch gelöscht haben, sind jetzt entfernt.',
    }),
  notInView: 'Der Eintrag ist in dieser Ansicht nicht enthalten.',
  flags: 'Markierungen',
  flagRaised: (subject) => `Markierung gesetzt: ${subject}`,
  lift: 'Aufheben',
  flagLifted: 'Markierung aufgehoben.',
  fileNotKept: (name) => `${name} wurde nicht gespeichert.`,
  fileKept: (name) => `${name} ist jetzt gespeichert.`,
  relationNotApplied: (relation) => `Nicht auf ${relation} übertragen.`,
  relationApplied: (relation) => `Jetzt auf ${relation} übertragen.`,
  trying: 'Wird erneut versucht…',
} satisfies Partial<Messages>;
