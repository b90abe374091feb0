import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read, in Polish. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `Nie udało się odczytać ${count(rows, { one: 'wartości', few: 'wartości', many: 'wartości', other: 'wartości' })}: ${first}`,
  sourceFailed: (source) => `Nie udało się wczytać: ${source}.`,
  slowAnswer: 'Odpowiedź trwa wyjątkowo długo.',
  keptMeanwhile: (kept) =>
    `Tylko w tej przeglądarce ${count(kept, { one: 'przechowywany jest # wpis', few: 'przechowywane są # wpisy', many: 'przechowywanych jest # wpisów', other: 'przechowywane jest # wpisu' })}.`,
  sendKept: (kept) => `Wyślij ${entries(kept)}`,
  keepHere: 'Zachowaj tutaj',
  filesNotKept: (files) =>
    `Zapisano, ale nie zachowano ${count(files, { one: 'pliku', few: 'plików', many: 'plików', other: 'pliku' })}.`,
  saved: 'Zapisano.',
  savedElsewhere: (date) => `Zapisano z datą ${date}, niżej.`,
  undo: 'Cofnij',
  deleted: 'Usunięto',
  deletedOnLeaving: 'Zostanie usunięte po opuszczeniu tej strony',
  deletedElsewhere: 'Zostanie usunięte po opuszczeniu strony na drugiej karcie',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'wpis usunięty podczas ostatniej wizyty już nie istnieje.',
      few: 'wpisy usunięte podczas ostatniej wizyty już nie istnieją.',
      many: 'wpisów usuniętych podczas ostatniej wizyty już nie istnieje.',
      other: 'wpisu usuniętego podczas ostatniej wizyty już nie ma.',
    }),
  notInView: 'Tego wpisu nie ma w tym widoku.',
  flags: 'Oznaczenia',
  flagRaised: (subject) => `Dodano oznaczenie: ${subject}`,
  lift: 'Zdejmij',
  flagLifted: 'Zdjęto oznaczenie.',
  fileNotKept: (name) => `Nie zachowano pliku ${name}.`,
  fileKept: (name) => `Plik ${name} jest już zachowany.`,
  relationNotApplied: (relation) => `Nie zastosowano do: ${relation}.`,
  relationApplied: (relation) => `Zastosowano do: ${relation}.`,
  trying: 'Ponawianie próby…',
} satisfies Partial<Messages>;
