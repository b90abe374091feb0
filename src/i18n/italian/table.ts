import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'Elenco', table: 'Tabella' };
const groups = {
  month: 'Mese',
  day: 'Giorno',
  week: 'Settimana',
  year: 'Anno',
  code: 'Codice',
  user: 'Utente',
  none: 'Nulla',
};
const directions = {
  date: { ascending: 'Dalla meno recente', descending: 'Dalla più recente' },
  words: { ascending: 'Dalla A alla Z', descending: 'Dalla Z alla A' },
};
const pagings = { window: 'In un unico elenco', pages: 'In pagine da 50' };
const densities = { comfortable: 'Ampia', compact: 'Compatta' };

/** The table, groups beyond dates, and the view options, in Italian. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Oggetto',
  comments: 'Commenti',
  filesColumn: 'Allegati',
  columnWidth: (column) => `Larghezza di ${column}`,
  sortedBy: (column, direction) => `Ordinato per ${column}, ${direction}`,
  weekOf: (range) => `Settimana ${range}`,
  noCode: 'Senza codice',
  noUser: 'Senza utente',
  layout: 'Disposizione',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Mostrato come elenco finché non c’è spazio per una tabella.',
  groupBy: 'Raggruppa per',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `I gruppi compaiono ordinando per ${column}.`,
  sortBy: 'Ordina per',
  direction: 'Ordine',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Cronologie lunghe',
  pagingName: (paging) => pagings[paging],
  density: 'Densità',
  densityName: (density) => densities[density],
  columns: 'Colonne',
  moveEarlier: (column) => `Sposta ${column} in su`,
  moveLater: (column) => `Sposta ${column} in giù`,
  columnMoved: (column, place, columns) => `${column} è la colonna ${place.text} di ${columns.text}`,
  resetView: 'Reimposta',
};
