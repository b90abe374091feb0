import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read, in Portuguese. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, { one: 'valor não pôde ser lido', many: 'de valores não puderam ser lidos', other: 'valores não puderam ser lidos' })}: ${first}`,
  sourceFailed: (source) => `Não foi possível carregar ${source}.`,
  slowAnswer: 'A resposta está demorando mais que o normal.',
  keptMeanwhile: (kept) =>
    `${count(kept, { one: 'registro está guardado', many: 'de registros estão guardados', other: 'registros estão guardados' })} apenas neste navegador.`,
  sendKept: (kept) => `Enviar ${entries(kept)}`,
  keepHere: 'Manter aqui',
  filesNotKept: (files) =>
    `Salvo, mas ${count(files, { one: 'arquivo não foi guardado', many: 'de arquivos não foram guardados', other: 'arquivos não foram guardados' })}.`,
  saved: 'Salvo.',
  savedElsewhere: (date) => `Salvo com a data ${date}, mais abaixo.`,
  undo: 'Desfazer',
  deleted: 'Excluído',
  deletedOnLeaving: 'Será excluído quando você sair desta página',
  deletedElsewhere: 'Será excluído quando você sair da página na outra aba',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'registro que você excluiu na última visita não existe mais.',
      many: 'de registros que você excluiu na última visita não existem mais.',
      other: 'registros que você excluiu na última visita não existem mais.',
    }),
  notInView: 'O registro não está nesta visualização.',
  flags: 'Alertas',
  flagRaised: (subject) => `Alerta sinalizado: ${subject}`,
  lift: 'Retirar',
  flagLifted: 'Alerta retirado.',
  fileNotKept: (name) => `${name} não foi guardado.`,
  fileKept: (name) => `${name} agora está guardado.`,
  relationNotApplied: (relation) => `Não aplicado a ${relation}.`,
  relationApplied: (relation) => `Agora aplicado a ${relation}.`,
  trying: 'Tentando novamente…',
} satisfies Partial<Messages>;
