import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'Lista', table: 'Tabela' };
const groups = {
  month: 'Miesiąc',
  day: 'Dzień',
  week: 'Tydzień',
  year: 'Rok',
  code: 'Kod',
  user: 'Użytkownik',
  none: 'Nic',
};
const directions = {
  date: { ascending: 'Od najstarszych', descending: 'Od najnowszych' },
  words: { ascending: 'Od A do Z', descending: 'Od Z do A' },
};
const pagings = { window: 'Jako jedna lista', pages: 'W stronach po 50' };
const densities = { comfortable: 'Swobodna', compact: 'Zwarta' };

/** The table, groups beyond dates, and the view options, in Polish. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Temat',
  comments: 'Komentarze',
  filesColumn: 'Pliki',
  columnWidth: (column) => `Szerokość kolumny ${column}`,
  sortedBy: (column, direction) => `Posortowano według: ${column}, ${direction}`,
  weekOf: (range) => `Tydzień ${range}`,
  noCode: 'Bez kodu',
  noUser: 'Bez użytkownika',
  layout: 'Układ',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Wyświetlane jako lista, dopóki brakuje miejsca na tabelę.',
  groupBy: 'Grupuj według',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `Grupy pojawiają się przy sortowaniu według: ${column}.`,
  sortBy: 'Sortuj według',
  direction: 'Kolejność',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Długie historie',
  pagingName: (paging) => pagings[paging],
  density: 'Gęstość',
  densityName: (density) => densities[density],
  columns: 'Kolumny',
  moveEarlier: (column) => `Przenieś wyżej: ${column}`,
  moveLater: (column) => `Przenieś niżej: ${column}`,
  columnMoved: (column, place, columns) => `${column} to kolumna ${place.text} z ${columns.text}`,
  resetView: 'Przywróć',
};
