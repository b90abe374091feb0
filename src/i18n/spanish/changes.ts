import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read, in Spanish. */
export const changes = {
  ...failing,
  unreadable: (rows, first) =>
    `${count(rows, { one: 'valor no se pudo leer', many: 'de valores no se pudieron leer', other: 'valores no se pudieron leer' })}: ${first}`,
  sourceFailed: (source) => `No se pudo cargar ${source}.`,
  slowAnswer: 'La respuesta está tardando más de lo habitual.',
  keptMeanwhile: (kept) =>
    `${count(kept, { one: 'entrada está guardada', many: 'de entradas están guardadas', other: 'entradas están guardadas' })} solo en este navegador.`,
  sendKept: (kept) => `Enviar ${entries(kept)}`,
  keepHere: 'Conservar aquí',
  filesNotKept: (files) =>
    `Guardada, pero ${count(files, { one: 'archivo no se guardó', many: 'de archivos no se guardaron', other: 'archivos no se guardaron' })} con ella.`,
  saved: 'Guardada.',
  savedElsewhere: (date) => `Guardada con fecha ${date}, más abajo.`,
  undo: 'Deshacer',
  deleted: 'Eliminada',
  deletedOnLeaving: 'Se eliminará cuando salga de esta página',
  deletedElsewhere: 'Se eliminará cuando salga de ella en la otra pestaña',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'entrada que eliminó en su última visita ya no existe.',
      many: 'de entradas que eliminó en su última visita ya no existen.',
      other: 'entradas que eliminó en su última visita ya no existen.',
    }),
  notInView: 'No está en esta vista.',
  flags: 'Alertas',
  flagRaised: (subject) => `Alerta activada: ${subject}`,
  lift: 'Retirar',
  flagLifted: 'Alerta retirada.',
  fileNotKept: (name) => `${name} no se guardó.`,
  fileKept: (name) => `${name} ya está guardado.`,
  relationNotApplied: (relation) => `No se aplicó a ${relation}.`,
  relationApplied: (relation) => `Ya se aplicó a ${relation}.`,
  trying: 'Intentándolo de nuevo…',
} satisfies Partial<Messages>;
