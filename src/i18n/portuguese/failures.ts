import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Portuguese: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'Não foi possível carregar o histórico.',
  'load-more': 'Não foi possível carregar registros mais antigos.',
  'load-codes': 'Não foi possível carregar os códigos.',
  'load-choices': 'Não foi possível carregar algumas opções.',
  'load-part': 'Não foi possível carregar esta parte da página.',
  'load-flags': 'Não foi possível carregar os alertas.',
  'load-entry': 'Não foi possível abrir o registro.',
  delete: 'Não foi possível excluir o registro.',
  restore: 'Não foi possível recuperar o registro.',
  lift: 'Não foi possível retirar o alerta.',
  attach: 'Não foi possível guardar o arquivo.',
  apply: 'Não foi possível aplicar à relação.',
  save: 'Não foi possível salvar. O que você escreveu continua aqui.',
  'open-file': 'Não foi possível abrir o arquivo.',
  undo: 'Não foi possível desfazer. O registro continua lá.',
  'send-kept': 'Nem todos os registros puderam ser enviados. Os demais continuam guardados neste navegador.',
  'load-history': 'Não foi possível carregar as alterações do registro.',
  pin: 'Não foi possível fazer a alteração.',
  recode: 'Não foi possível alterar o código.',
  read: 'Não foi possível ler o restante.',
  render: 'A apresentação própria da página falhou.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'Sua sessão foi encerrada.',
  forbidden: 'Você não tem permissão para isso.',
  'not-found': 'Isso não existe mais.',
  conflict: 'Outra pessoa fez uma alteração nesse meio-tempo.',
  invalid: 'Alguns valores foram recusados.',
  unsupported: 'Isso não é possível aqui.',
  'rate-limited': 'Há solicitações demais no momento.',
  quota: 'Não há mais espaço.',
  network: 'Não há conexão no momento.',
  aborted: 'A operação foi interrompida.',
  server: 'O servidor teve um problema.',
};

/** What failed, why, and what to quote, in Portuguese: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Solicitações demais. Tente novamente em ${count(retryAfter, { one: 'segundo', many: 'de segundos', other: 'segundos' })}.`
      : because[kind],
  reference: (reference) => `Referência ${reference}`,
  storageRefused: 'Este navegador não guarda nada para esta página, como em algumas janelas privadas.',
  about: (subject, text) => `“${subject}”: ${text}`,
} satisfies Partial<Messages>;
