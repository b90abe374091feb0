import type { Messages } from '../messages.js';

/** The fields of an entry by their names, in Spanish. */
export const entry = {
  date: 'Fecha',
  code: 'Código',
  status: 'Estado',
  user: 'Usuario',
  publicComments: 'Comentarios públicos',
  visibility: 'Visible para',
  visibilityStaff: 'Personal',
  visibilityPublic: 'Personal y la persona',
  applyTo: 'Aplicar a',
  linked: 'vinculada',
  links: 'Enlaces',
  followUpOf: 'Seguimiento de',
  created: 'Registrada',
  changed: 'Modificada',
  yes: 'Sí',
  no: 'No',
  edit: 'Editar',
  delete: 'Eliminar',
} satisfies Partial<Messages>;
