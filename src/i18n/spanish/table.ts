import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'Lista', table: 'Tabla' };
const groups = {
  month: 'Mes',
  day: 'Día',
  week: 'Semana',
  year: 'Año',
  code: 'Código',
  user: 'Usuario',
  none: 'Nada',
};
const directions = {
  date: { ascending: 'Las más antiguas primero', descending: 'Las más recientes primero' },
  words: { ascending: 'De la A a la Z', descending: 'De la Z a la A' },
};
const pagings = { window: 'En una sola lista', pages: 'En páginas de 50' };
const densities = { comfortable: 'Amplia', compact: 'Compacta' };

/** The table, groups beyond dates, and the view options, in Spanish. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Asunto',
  comments: 'Comentarios',
  filesColumn: 'Archivos',
  columnWidth: (column) => `Ancho de ${column}`,
  sortedBy: (column, direction) => `Ordenado por ${column}, ${direction}`,
  weekOf: (range) => `Semana del ${range}`,
  noCode: 'Sin código',
  noUser: 'Sin usuario',
  layout: 'Diseño',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Se muestra como lista mientras no haya espacio para una tabla.',
  groupBy: 'Agrupar por',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `Los grupos aparecen al ordenar por ${column}.`,
  sortBy: 'Ordenar por',
  direction: 'Orden',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Historiales largos',
  pagingName: (paging) => pagings[paging],
  density: 'Densidad',
  densityName: (density) => densities[density],
  columns: 'Columnas',
  moveEarlier: (column) => `Subir ${column}`,
  moveLater: (column) => `Bajar ${column}`,
  columnMoved: (column, place, columns) => `${column} es la columna ${place.text} de ${columns.text}`,
  resetView: 'Restablecer',
};
