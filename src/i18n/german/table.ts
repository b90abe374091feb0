import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'Liste', table: 'Tabelle' };
const groups = {
  month: 'Monat',
  day: 'Tag',
  week: 'Woche',
  year: 'Jahr',
  code: 'Code',
  user: 'Benutzer',
  none: 'Nichts',
};
const directions = {
  date: { ascending: 'Älteste zuerst', descending: 'Neueste zuerst' },
  words: { ascending: 'A bis Z', descending: 'Z bis A' },
};
const pagings = { window: 'Als eine Liste', pages: 'In Seiten zu 50' };
const densities = { comfortable: 'Großzügig', compact: 'Kompakt' };

/** The table, groups beyond dates, and the view options, in German. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Betreff',
  comments: 'Bemerkungen',
  filesColumn: 'Dateien',
  columnWidth: (column) => `Breite von ${column}`,
  sortedBy: (column, direction) => `Sortiert nach ${column}, ${direction}`,
  weekOf: (range) => `Woche ${range}`,
  noCode: 'Kein Code',
  noUser: 'Kein Benutzer',
  layout: 'Layout',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Wird als Liste angezeigt, solange für eine Tabelle kein Platz ist.',
  groupBy: 'Gruppieren nach',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `Gruppen erscheinen, wenn nach ${column} sortiert ist.`,
  sortBy: 'Sortieren nach',
  direction: 'Reihenfolge',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Lange Verläufe',
  pagingName: (paging) => pagings[paging],
  density: 'Dichte',
  densityName: (density) => densities[density],
  columns: 'Spalten',
  moveEarlier: (column) => `${column} nach oben`,
  moveLater: (column) => `${column} nach unten`,
  columnMoved: (column, place, columns) => `${column} ist Spalte ${place.text} von ${columns.text}`,
  resetView: 'Zurücksetzen',
};
