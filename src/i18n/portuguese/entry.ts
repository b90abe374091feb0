import type { Messages } from '../messages.js';

/** The fields of an entry by their names, in Portuguese. */
export const entry = {
  date: 'Data',
  code: 'Código',
  status: 'Situação',
  user: 'Usuário',
  publicComments: 'Comentários públicos',
  visibility: 'Visível para',
  visibilityStaff: 'Equipe',
  visibilityPublic: 'Equipe e a pessoa',
  applyTo: 'Aplicar a',
  linked: 'vinculada',
  links: 'Links',
  followUpOf: 'Continuação de',
  created: 'Registrado',
  changed: 'Alterado',
  yes: 'Sim',
  no: 'Não',
  edit: 'Editar',
  delete: 'Excluir',
} satisfies Partial<Messages>;
