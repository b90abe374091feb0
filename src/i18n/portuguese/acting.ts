import type { ExportColumn } from '../../model/export/export-row.js';
import type { ActingMessages } from '../messages/acting.js';
import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';
import { failing } from './failures.js';

const columns: Record<ExportColumn | 'otherFields', string> = {
  id: 'Identificador',
  date: 'Data',
  timeZone: 'Fuso horário',
  precision: 'Precisão',
  until: 'Até',
  code: 'Código',
  codeLabel: 'Nome do código',
  subcode: 'Subcódigo',
  subcodeLabel: 'Nome do subcódigo',
  subject: 'Assunto',
  comments: 'Comentários',
  publicComments: 'Comentários públicos',
  status: 'Situação',
  cancelled: 'Cancelado',
  userId: 'Identificador do usuário',
  user: 'Usuário',
  relations: 'Aplicar a',
  files: 'Arquivos',
  visibility: 'Visível para',
  origin: 'Origem',
  flag: 'Alerta',
  pinned: 'Fixado',
  followUpOf: 'Continuação de',
  created: 'Registrado',
  createdBy: 'Registrado por',
  changed: 'Alterado',
  otherFields: 'Outros campos',
};

type SharedTexts = Pick<Messages, 'cancel' | 'close' | 'comments' | 'details' | 'flag' | 'none' | 'subject'>;

/** Details, selection, export and print, in Portuguese. */
export const acting: ActingMessages & SharedTexts & typeof entry & typeof failing = {
  ...entry,
  cancel: 'Cancelar',
  close: 'Fechar',
  comments: 'Comentários',
  details: 'Detalhes',
  ...failing,
  flag: 'Alerta',
  none: 'Nenhum',
  subject: 'Assunto',
  copyLink: 'Copiar link',
  copyText: 'Copiar como texto',
  linkCopied: 'Link copiado.',
  textCopied: 'Texto copiado.',
  copyByHand: 'Copie este texto: ele está selecionado',
  pin: 'Fixar',
  unpin: 'Desafixar',
  entryPinned: 'Fixado.',
  entryUnpinned: 'Não está mais fixado.',
  readingEntry: 'Lendo o restante do registro…',
  relationsLeft: ({ text }) => `mais ${text}`,
  entryHistory: 'Alterações',
  readingHistory: 'Lendo as alterações…',
  noEntryHistory: 'O registro nunca foi alterado.',
  versionFirst: 'Como foi registrado',
  versionSame: 'Nada do que é mostrado aqui foi alterado.',
  versionChange: (label) => `${label}:`,
  versionBefore: 'antes',
  versionAfter: 'depois',
  previousEntry: 'Registro anterior',
  nextEntry: 'Próximo registro',
  closeDetails: 'Fechar detalhes',
  detailsBeside: 'Detalhes ao lado das linhas',
  select: 'Selecionar vários',
  selection: 'Seleção',
  selectEntry: (subject) => `Selecionar ${subject}`,
  selectedOf: (selected, total) =>
    total
      ? `${selected.text} de ${total.text} selecionados`
      : count(selected, { one: 'selecionado', many: 'selecionados', other: 'selecionados' }),
  onlyLoaded: 'só os carregados podem ser',
  selectAllLoaded: 'Selecionar todos os carregados',
  selectNone: 'Não selecionar nenhum',
  leaveSelection: 'Concluir',
  recode: 'Alterar código',
  recodeTitle: (chosen) => `Alterar o código de ${entries(chosen)}`,
  newCode: 'Novo código',
  chooseNewCode: 'Escolha um código.',
  actProgress: (done, total) => `${done.text} de ${total.text} concluídos…`,
  actDone: (done, failures) => {
    const finished = count(done, { one: 'concluído', many: 'concluídos', other: 'concluídos' });
    return failures.value
      ? `${finished}, ${count(failures, { one: 'com falha', many: 'com falha', other: 'com falha' })}.`
      : `${finished}.`;
  },
  actStopped: (left) =>
    `Interrompido: ${count(left, { one: 'registro ficou como estava', many: 'de registros ficaram como estavam', other: 'registros ficaram como estavam' })}.`,
  refusedByPage: 'A página não permitiu.',
  retryFailed: (chosen) => `Tentar novamente ${chosen.text}`,
  stopActing: 'Interromper',
  exportEntries: 'Exportar',
  printEntries: 'Imprimir',
  fileFormat: 'Formato',
  formatCsv: 'CSV, para planilhas',
  formatJson: 'JSON, completo, para programas',
  byteOrderMark: 'Com marca de ordem de bytes, de que o Excel precisa para acentos',
  whichEntries: 'Quais registros',
  whichShown: (total) => (total ? `O que é mostrado: ${entries(total)}` : 'O que é mostrado'),
  whichAll: (view) => `Tudo: ${view.toLowerCase()}, sem pesquisa nem filtros`,
  whichSelected: (selected) => `O que está selecionado: ${entries(selected)}`,
  startExport: 'Exportar',
  startPrint: 'Imprimir',
  rowsRead: (read, total) =>
    total ? `${read.text} de ${total.text} lidos…` : `${count(read, { one: 'lido', many: 'lidos', other: 'lidos' })}…`,
  rowsKept: (read) =>
    count(read, {
      one: 'registro já lido foi mantido.',
      many: 'de registros já lidos foram mantidos.',
      other: 'registros já lidos foram mantidos.',
    }),
  fileHolds: (rows, name) => `${name} contém ${entries(rows)}.`,
  printHolds: (rows) => `A impressão contém ${entries(rows)}.`,
  downloadAgain: 'Baixar novamente',
  printAgain: 'Imprimir novamente',
  printed: (when) => `Impresso: ${when}`,
  entriesCount: entries,
  printSearched: (text) => `encontrados com “${text}”`,
  filtered: 'filtrado',
  exportColumn: (column) => columns[column],
};
