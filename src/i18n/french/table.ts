import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'Liste', table: 'Tableau' };
const groups = {
  month: 'Mois',
  day: 'Jour',
  week: 'Semaine',
  year: 'Année',
  code: 'Code',
  user: 'Utilisateur',
  none: 'Rien',
};
const directions = {
  date: { ascending: 'Les plus anciennes d’abord', descending: 'Les plus récentes d’abord' },
  words: { ascending: 'De A à Z', descending: 'De Z à A' },
};
const pagings = { window: 'En une seule liste', pages: 'Par pages de 50' };
const densities = { comfortable: 'Aérée', compact: 'Compacte' };

/** The table, groups beyond dates, and the view options, in French. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Objet',
  comments: 'Commentaires',
  filesColumn: 'Fichiers',
  columnWidth: (column) => `Largeur de la colonne ${column}`,
  sortedBy: (column, direction) => `Trié par ${column}, ${direction}`,
  weekOf: (range) => `Semaine du ${range}`,
  noCode: 'Sans code',
  noUser: 'Sans utilisateur',
  layout: 'Disposition',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Affiché en liste tant qu’il n’y a pas la place pour un tableau.',
  groupBy: 'Grouper par',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `Les groupes apparaissent quand le tri se fait par ${column}.`,
  sortBy: 'Trier par',
  direction: 'Ordre',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Longs historiques',
  pagingName: (paging) => pagings[paging],
  density: 'Densité',
  densityName: (density) => densities[density],
  columns: 'Colonnes',
  moveEarlier: (column) => `Monter ${column}`,
  moveLater: (column) => `Descendre ${column}`,
  columnMoved: (column, place, columns) => `${column} est la colonne ${place.text} sur ${columns.text}`,
  resetView: 'Réinitialiser',
};
