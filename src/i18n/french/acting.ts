import type { ExportColumn } from '../../model/export/export-row.js';
import type { ActingMessages } from '../messages/acting.js';
import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';
import { failing } from './failures.js';

const columns: Record<ExportColumn | 'otherFields', string> = {
  id: 'Identifiant',
  date: 'Date',
  timeZone: 'Fuseau horaire',
  precision: 'Précision',
  until: 'Jusqu’à',
  code: 'Code',
  codeLabel: 'Nom du code',
  subcode: 'Sous-code',
  subcodeLabel: 'Nom du sous-code',
  subject: 'Objet',
  comments: 'Commentaires',
  publicComments: 'Commentaires publics',
  status: 'Statut',
  cancelled: 'Annulé',
  userId: 'Identifiant de l’utilisateur',
  user: 'Utilisateur',
  relations: 'Appliquer à',
  files: 'Fichiers',
  visibility: 'Visible par',
  origin: 'Origine',
  flag: 'Alerte',
  pinned: 'Épinglé',
  followUpOf: 'Suite de',
  created: 'Enregistré',
  createdBy: 'Enregistré par',
  changed: 'Modifié',
  otherFields: 'Autres champs',
};

type SharedTexts = Pick<Messages, 'cancel' | 'close' | 'comments' | 'details' | 'flag' | 'none' | 'subject'>;

/** Details, selection, export and print, in French. */
export const acting: ActingMessages & SharedTexts & typeof entry & typeof failing = {
  ...entry,
  cancel: 'Annuler',
  close: 'Fermer',
  comments: 'Commentaires',
  details: 'Détails',
  ...failing,
  flag: 'Alerte',
  none: 'Aucun',
  subject: 'Objet',
  copyLink: 'Copier le lien',
  copyText: 'Copier en texte',
  linkCopied: 'Lien copié.',
  textCopied: 'Texte copié.',
  copyByHand: 'Copiez ce texte, déjà sélectionné',
  pin: 'Épingler',
  unpin: 'Désépingler',
  entryPinned: 'Épinglé.',
  entryUnpinned: 'N’est plus épinglé.',
  readingEntry: 'Lecture de la suite de l’entrée…',
  relationsLeft: ({ text }) => `${text} de plus`,
  entryHistory: 'Modifications',
  readingHistory: 'Lecture des modifications…',
  noEntryHistory: 'L’entrée n’a jamais été modifiée.',
  versionFirst: 'Version d’origine',
  versionSame: 'Rien de ce qui est affiché ici n’a été modifié.',
  versionChange: (label) => `${label}\u00a0:`,
  versionBefore: 'avant',
  versionAfter: 'après',
  previousEntry: 'Entrée précédente',
  nextEntry: 'Entrée suivante',
  closeDetails: 'Fermer les détails',
  detailsBeside: 'Détails à côté des lignes',
  select: 'Sélectionner plusieurs entrées',
  selection: 'Sélection',
  selectEntry: (subject) => `Sélectionner ${subject}`,
  selectedOf: (selected, total) =>
    total
      ? `${selected.text} sur ${total.text} sélectionnées`
      : count(selected, { one: 'sélectionnée', many: 'sélectionnées', other: 'sélectionnées' }),
  onlyLoaded: 'seules les entrées chargées peuvent l’être',
  selectAllLoaded: 'Sélectionner toutes les entrées chargées',
  selectNone: 'Ne rien sélectionner',
  leaveSelection: 'Terminé',
  recode: 'Changer le code',
  recodeTitle: (chosen) => `Changer le code de ${entries(chosen)}`,
  newCode: 'Nouveau code',
  chooseNewCode: 'Choisissez un code.',
  actProgress: (done, total) => `${done.text} sur ${total.text} traitées…`,
  actDone: (done, failures) => {
    const finished = count(done, { one: 'traitée', many: 'traitées', other: 'traitées' });
    return failures.value
      ? `${finished}, ${count(failures, { one: 'échec', many: 'd’échecs', other: 'échecs' })}.`
      : `${finished}.`;
  },
  actStopped: (left) =>
    `Arrêté\u00a0: ${count(left, { one: 'entrée inchangée', many: 'd’entrées inchangées', other: 'entrées inchangées' })}.`,
  refusedByPage: 'La page ne l’a pas autorisé.',
  retryFailed: (chosen) => `Réessayer pour ${chosen.text}`,
  stopActing: 'Arrêter',
  exportEntries: 'Exporter',
  printEntries: 'Imprimer',
  fileFormat: 'Format du fichier',
  formatCsv: 'CSV, pour tableurs',
  formatJson: 'JSON, complet, pour programmes',
  byteOrderMark: 'Avec une marque d’ordre des octets, qu’Excel exige pour les accents',
  whichEntries: 'Quelles entrées',
  whichShown: (total) => (total ? `Celles affichées\u00a0: ${entries(total)}` : 'Celles affichées'),
  whichAll: (view) => `Toutes\u00a0: ${view.toLowerCase()}, sans recherche ni filtres`,
  whichSelected: (selected) => `Celles sélectionnées\u00a0: ${entries(selected)}`,
  startExport: 'Exporter',
  startPrint: 'Imprimer',
  rowsRead: (read, total) =>
    total ? `${read.text} sur ${total.text} lues…` : `${count(read, { one: 'lue', many: 'lues', other: 'lues' })}…`,
  rowsKept: (read) =>
    count(read, {
      one: 'entrée déjà lue est conservée.',
      many: 'd’entrées déjà lues sont conservées.',
      other: 'entrées déjà lues sont conservées.',
    }),
  fileHolds: (rows, name) => `${name} contient ${entries(rows)}.`,
  printHolds: (rows) => `L’impression contient ${entries(rows)}.`,
  downloadAgain: 'Télécharger à nouveau',
  printAgain: 'Imprimer à nouveau',
  printed: (when) => `Imprimé le ${when}`,
  entriesCount: entries,
  printSearched: (text) => `trouvées avec «\u00a0${text}\u00a0»`,
  filtered: 'filtré',
  exportColumn: (column) => columns[column],
};
