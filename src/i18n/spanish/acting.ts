import type { ExportColumn } from '../../model/export/export-row.js';
import type { ActingMessages } from '../messages/acting.js';
import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';
import { failing } from './failures.js';

const columns: Record<ExportColumn | 'otherFields', string> = {
  id: 'Identificador',
  date: 'Fecha',
  timeZone: 'Zona horaria',
  precision: 'Precisión',
  until: 'Hasta',
  code: 'Código',
  codeLabel: 'Nombre del código',
  subcode: 'Subcódigo',
  subcodeLabel: 'Nombre del subcódigo',
  subject: 'Asunto',
  comments: 'Comentarios',
  publicComments: 'Comentarios públicos',
  status: 'Estado',
  cancelled: 'Cancelada',
  userId: 'Identificador del usuario',
  user: 'Usuario',
  relations: 'Aplicar a',
  files: 'Archivos',
  visibility: 'Visible para',
  origin: 'Origen',
  flag: 'Alerta',
  pinned: 'Fijada',
  followUpOf: 'Seguimiento de',
  created: 'Registrada',
  createdBy: 'Registrada por',
  changed: 'Modificada',
  otherFields: 'Otros campos',
};

type SharedTexts = Pick<Messages, 'cancel' | 'close' | 'comments' | 'details' | 'flag' | 'none' | 'subject'>;

/** Details, selection, export and print, in Spanish. */
export const acting: ActingMessages & SharedTexts & typeof entry & typeof failing = {
  ...entry,
  cancel: 'Cancelar',
  close: 'Cerrar',
  comments: 'Comentarios',
  details: 'Detalles',
  ...failing,
  flag: 'Alerta',
  none: 'Ninguno',
  subject: 'Asunto',
  copyLink: 'Copiar enlace',
  copyText: 'Copiar como texto',
  linkCopied: 'Enlace copiado.',
  textCopied: 'Texto copiado.',
  copyByHand: 'Copie este texto: está seleccionado',
  pin: 'Fijar',
  unpin: 'Dejar de fijar',
  entryPinned: 'Fijada.',
  entryUnpinned: 'Ya no está fijada.',
  readingEntry: 'Leyendo el resto de la entrada…',
  relationsLeft: ({ text }) => `${text} más`,
  entryHistory: 'Cambios',
  readingHistory: 'Leyendo los cambios…',
  noEntryHistory: 'Nunca se modificó.',
  versionFirst: 'Tal como se registró',
  versionSame: 'No se modificó nada de lo que se muestra aquí.',
  versionChange: (label) => `${label}:`,
  versionBefore: 'antes',
  versionAfter: 'después',
  previousEntry: 'Entrada anterior',
  nextEntry: 'Entrada siguiente',
  closeDetails: 'Cerrar detalles',
  detailsBeside: 'Detalles junto a las filas',
  select: 'Seleccionar varias',
  selection: 'Selección',
  selectEntry: (subject) => `Seleccionar ${subject}`,
  selectedOf: (selected, total) =>
    total
      ? `${selected.text} de ${total.text} seleccionadas`
      : count(selected, { one: 'seleccionada', many: 'seleccionadas', other: 'seleccionadas' }),
  onlyLoaded: 'solo pueden serlo las cargadas',
  selectAllLoaded: 'Seleccionar todas las cargadas',
  selectNone: 'No seleccionar ninguna',
  leaveSelection: 'Listo',
  recode: 'Cambiar código',
  recodeTitle: (chosen) => `Cambiar el código de ${entries(chosen)}`,
  newCode: 'Código nuevo',
  chooseNewCode: 'Elija un código.',
  actProgress: (done, total) => `${done.text} de ${total.text} hechas…`,
  actDone: (done, failures) => {
    const finished = count(done, { one: 'hecha', many: 'hechas', other: 'hechas' });
    return failures.value
      ? `${finished}, ${count(failures, { one: 'fallida', many: 'fallidas', other: 'fallidas' })}.`
      : `${finished}.`;
  },
  actStopped: (left) =>
    `Detenido: ${count(left, { one: 'entrada quedó como estaba', many: 'de entradas quedaron como estaban', other: 'entradas quedaron como estaban' })}.`,
  refusedByPage: 'La página no lo permitió.',
  retryFailed: (chosen) => `Reintentar ${chosen.text}`,
  stopActing: 'Detener',
  exportEntries: 'Exportar',
  printEntries: 'Imprimir',
  fileFormat: 'Formato',
  formatCsv: 'CSV, para hojas de cálculo',
  formatJson: 'JSON, completo, para programas',
  byteOrderMark: 'Con una marca de orden de bytes, que Excel necesita para los acentos',
  whichEntries: 'Qué entradas',
  whichShown: (total) => (total ? `Lo que se muestra: ${entries(total)}` : 'Lo que se muestra'),
  whichAll: (view) => `Todo: ${view.toLowerCase()}, sin búsqueda ni filtros`,
  whichSelected: (selected) => `Lo seleccionado: ${entries(selected)}`,
  startExport: 'Exportar',
  startPrint: 'Imprimir',
  rowsRead: (read, total) =>
    total
      ? `${read.text} de ${total.text} leídas…`
      : `${count(read, { one: 'leída', many: 'leídas', other: 'leídas' })}…`,
  rowsKept: (read) =>
    count(read, {
      one: 'entrada ya leída se conserva.',
      many: 'de entradas ya leídas se conservan.',
      other: 'entradas ya leídas se conservan.',
    }),
  fileHolds: (rows, name) => `${name} contiene ${entries(rows)}.`,
  printHolds: (rows) => `La impresión contiene ${entries(rows)}.`,
  downloadAgain: 'Descargar de nuevo',
  printAgain: 'Imprimir de nuevo',
  printed: (when) => `Impreso: ${when}`,
  entriesCount: entries,
  printSearched: (text) => `encontradas con «${text}»`,
  filtered: 'filtrado',
  exportColumn: (column) => columns[column],
};
