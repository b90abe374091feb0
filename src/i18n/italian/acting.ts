import type { ExportColumn } from '../../model/export/export-row.js';
import type { ActingMessages } from '../messages/acting.js';
import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';
import { failing } from './failures.js';

const columns: Record<ExportColumn | 'otherFields', string> = {
  id: 'Identificativo',
  date: 'Data',
  timeZone: 'Fuso orario',
  precision: 'Precisione',
  until: 'Fino a',
  code: 'Codice',
  codeLabel: 'Nome del codice',
  subcode: 'Sottocodice',
  subcodeLabel: 'Nome del sottocodice',
  subject: 'Oggetto',
  comments: 'Commenti',
  publicComments: 'Commenti pubblici',
  status: 'Stato',
  cancelled: 'Annullata',
  userId: 'Identificativo dell’utente',
  user: 'Utente',
  relations: 'Applica a',
  files: 'Allegati',
  visibility: 'Visibile a',
  origin: 'Origine',
  flag: 'Segnalazione',
  pinned: 'In evidenza',
  followUpOf: 'Seguito di',
  created: 'Registrata',
  createdBy: 'Registrata da',
  changed: 'Modificata',
  otherFields: 'Altri campi',
};

type SharedTexts = Pick<Messages, 'cancel' | 'close' | 'comments' | 'details' | 'flag' | 'none' | 'subject'>;

/** Details, selection, export and print, in Italian. */
export const acting: ActingMessages & SharedTexts & typeof entry & typeof failing = {
  ...entry,
  cancel: 'Annulla',
  close: 'Chiudi',
  comments: 'Commenti',
  details: 'Dettagli',
  ...failing,
  flag: 'Segnalazione',
  none: 'Nessuno',
  subject: 'Oggetto',
  copyLink: 'Copia collegamento',
  copyText: 'Copia come testo',
  linkCopied: 'Collegamento copiato.',
  textCopied: 'Testo copiato.',
  copyByHand: 'Copi questo testo: è selezionato',
  pin: 'Metti in evidenza',
  unpin: 'Togli dall’evidenza',
  entryPinned: 'Messa in evidenza.',
  entryUnpinned: 'Non è più in evidenza.',
  readingEntry: 'Lettura del resto della voce…',
  relationsLeft: ({ text }) => `altre ${text}`,
  entryHistory: 'Modifiche',
  readingHistory: 'Lettura delle modifiche…',
  noEntryHistory: 'La voce non è mai stata modificata.',
  versionFirst: 'Come registrata in origine',
  versionSame: 'Nulla di quanto mostrato qui è stato modificato.',
  versionChange: (label) => `${label}:`,
  versionBefore: 'prima',
  versionAfter: 'dopo',
  previousEntry: 'Voce precedente',
  nextEntry: 'Voce successiva',
  closeDetails: 'Chiudi dettagli',
  detailsBeside: 'Dettagli accanto alle righe',
  select: 'Seleziona più voci',
  selection: 'Selezione',
  selectEntry: (subject) => `Seleziona ${subject}`,
  selectedOf: (selected, total) =>
    total
      ? `${selected.text} di ${total.text} selezionate`
      : count(selected, { one: 'selezionata', many: 'selezionate', other: 'selezionate' }),
  onlyLoaded: 'solo quelle caricate sono selezionabili',
  selectAllLoaded: 'Seleziona tutte quelle caricate',
  selectNone: 'Deseleziona tutto',
  leaveSelection: 'Fine',
  recode: 'Cambia codice',
  recodeTitle: (chosen) => `Cambia il codice di ${entries(chosen)}`,
  newCode: 'Nuovo codice',
  chooseNewCode: 'Scelga un codice.',
  actProgress: (done, total) => `${done.text} di ${total.text} completate…`,
  actDone: (done, failures) => {
    const finished = count(done, { one: 'completata', many: 'completate', other: 'completate' });
    return failures.value
      ? `${finished}, ${count(failures, { one: 'non riuscita', many: 'non riuscite', other: 'non riuscite' })}.`
      : `${finished}.`;
  },
  actStopped: (left) =>
    `Interrotto: ${count(left, { one: 'voce è rimasta com’era', many: 'di voci sono rimaste com’erano', other: 'voci sono rimaste com’erano' })}.`,
  refusedByPage: 'La pagina non lo ha consentito.',
  retryFailed: (chosen) => `Riprova ${chosen.text}`,
  stopActing: 'Interrompi',
  exportEntries: 'Esporta',
  printEntries: 'Stampa',
  fileFormat: 'Formato',
  formatCsv: 'CSV, per fogli di calcolo',
  formatJson: 'JSON, completo, per programmi',
  byteOrderMark: 'Con il byte order mark, che Excel richiede per gli accenti',
  whichEntries: 'Quali voci',
  whichShown: (total) => (total ? `Quelle visualizzate: ${entries(total)}` : 'Quelle visualizzate'),
  whichAll: (view) => `Tutto: ${view.toLowerCase()}, senza ricerca né filtri`,
  whichSelected: (selected) => `Quelle selezionate: ${entries(selected)}`,
  startExport: 'Esporta',
  startPrint: 'Stampa',
  rowsRead: (read, total) =>
    total ? `${read.text} di ${total.text} lette…` : `${count(read, { one: 'letta', many: 'lette', other: 'lette' })}…`,
  rowsKept: (read) =>
    count(read, {
      one: 'voce già letta viene conservata.',
      many: 'di voci già lette vengono conservate.',
      other: 'voci già lette vengono conservate.',
    }),
  fileHolds: (rows, name) => `${name} contiene ${entries(rows)}.`,
  printHolds: (rows) => `La stampa contiene ${entries(rows)}.`,
  downloadAgain: 'Scarica di nuovo',
  printAgain: 'Stampa di nuovo',
  printed: (when) => `Stampato: ${when}`,
  entriesCount: entries,
  printSearched: (text) => `trovate con «${text}»`,
  filtered: 'filtrato',
  exportColumn: (column) => columns[column],
};
