import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'Lista', table: 'Tabela' };
const groups = {
  month: 'Mês',
  day: 'Dia',
  week: 'Semana',
  year: 'Ano',
  code: 'Código',
  user: 'Usuário',
  none: 'Nada',
};
const directions = {
  date: { ascending: 'Mais antigos primeiro', descending: 'Mais recentes primeiro' },
  words: { ascending: 'De A a Z', descending: 'De Z a A' },
};
const pagings = { window: 'Em uma só lista', pages: 'Em páginas de 50' };
const densities = { comfortable: 'Confortável', compact: 'Compacta' };

/** The table, groups beyond dates, and the view options, in Portuguese. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'Assunto',
  comments: 'Comentários',
  filesColumn: 'Arquivos',
  columnWidth: (column) => `Largura de ${column}`,
  sortedBy: (column, direction) => `Classificado por ${column}, ${direction}`,
  weekOf: (range) => `Semana de ${range}`,
  noCode: 'Sem código',
  noUser: 'Sem usuário',
  layout: 'Disposição',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'Mostrado como lista enquanto não houver espaço para uma tabela.',
  groupBy: 'Agrupar por',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `Os grupos aparecem na classificação por ${column}.`,
  sortBy: 'Classificar por',
  direction: 'Ordem',
  directionName: (of, direction) => directions[of][direction],
  paging: 'Históricos longos',
  pagingName: (paging) => pagings[paging],
  density: 'Densidade',
  densityName: (density) => densities[density],
  columns: 'Colunas',
  moveEarlier: (column) => `Mover ${column} para cima`,
  moveLater: (column) => `Mover ${column} para baixo`,
  columnMoved: (column, place, columns) => `${column} é a coluna ${place.text} de ${columns.text}`,
  resetView: 'Redefinir',
};
