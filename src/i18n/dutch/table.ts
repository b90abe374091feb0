import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'Lijst', table: 'Tabel' };
const groups = {
  month: 'Maand',
  day: 'Dag',
  week: 'Week',
  year: 'Jaar',
  code: 'Code',
  user: 'Gebruiker',
  none: 'Niets',
};
const directions = {
  date: { ascending: 'Oudste eerst', descending: 'Nieuwste eerst' },
  words: { ascending: 'A tot Z', descending: 'Z tot A' },
};
const pagings = { window: 'Als één lijst', pages: 'In pagina’s van 50' };
const densities = { comfortable: 'Ruim', compact: 'Compacte rijen' };

/** The table, groups beyond dates, and the view options, in Dutch. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Onderwerp',
  comments: 'Opmerkingen',
  filesColumn: 'Bestanden',
  columnWidth: (column) => `Breedte van ${column}`,
  sortedBy: (column, direction) => `Gesorteerd op ${column}, ${direction}`,
  weekOf: (range) => `Week van ${range}`,
  noCode: 'Geen code',
  noUser: 'Geen gebruiker',
  layout: 'Indeling',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Als lijst getoond zolang er geen plaats is voor een tabel.',
  groupBy: 'Groeperen op',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `Groepen verschijnen bij sortering op ${column}.`,
  sortBy: 'Sorteren op',
  direction: 'Volgorde',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Lange geschiedenissen',
  pagingName: (paging) => pagings[paging],
  density: 'Dichtheid',
  densityName: (density) => densities[density],
  columns: 'Kolommen',
  moveEarlier: (column) => `${column} omhoog`,
  moveLater: (column) => `${column} omlaag`,
  columnMoved: (column, place, columns) => `${column} is kolom ${place.text} van ${columns.text}`,
  resetView: 'Herstellen',
};
