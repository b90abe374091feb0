import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Spanish: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'No se pudo cargar el historial.',
  'load-more': 'No se pudieron cargar las entradas anteriores.',
  'load-codes': 'No se pudieron cargar los códigos.',
  'load-choices': 'No se pudieron cargar algunas listas de opciones.',
  'load-part': 'No se pudo cargar esta parte de la página.',
  'load-flags': 'No se pudieron cargar las alertas.',
  'load-entry': 'No se pudo abrir la entrada.',
  delete: 'No se pudo eliminar la entrada.',
  restore: 'No se pudo restaurar la entrada.',
  lift: 'No se pudo retirar la alerta.',
  attach: 'No se pudo guardar el archivo.',
  apply: 'No se pudo aplicar a la relación.',
  save: 'No se pudo guardar. Lo que escribió sigue aquí.',
  'open-file': 'No se pudo abrir el archivo.',
  undo: 'No se pudo deshacer. La entrada sigue ahí.',
  'send-kept': 'No se pudieron enviar todas las entradas. Las demás siguen guardadas en este navegador.',
  'load-history': 'No se pudieron cargar los cambios de la entrada.',
  pin: 'No se pudo hacer el cambio.',
  recode: 'No se pudo cambiar el código.',
  read: 'No se pudo leer el resto.',
  render: 'Falló la presentación propia de la página.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'Su sesión está cerrada.',
  forbidden: 'No tiene permiso para hacerlo.',
  'not-found': 'Ya no existe.',
  conflict: 'Otra persona lo ha modificado mientras tanto.',
  invalid: 'Se rechazaron algunos valores.',
  unsupported: 'Aquí no es posible.',
  'rate-limited': 'Hay demasiadas solicitudes en este momento.',
  quota: 'Ya no queda espacio.',
  network: 'No hay conexión en este momento.',
  aborted: 'Se interrumpió la operación.',
  server: 'Hubo un problema en el servidor.',
};

/** What failed, why, and what to quote, in Spanish: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Demasiadas solicitudes. Inténtelo de nuevo en ${count(retryAfter, { one: 'segundo', many: 'de segundos', other: 'segundos' })}.`
      : because[kind],
  reference: (reference) => `Referencia ${reference}`,
  storageRefused: 'Este navegador no guarda nada para esta página, como ocurre en algunas ventanas privadas.',
  about: (subject, text) => `«${subject}»: ${text}`,
} satisfies Partial<Messages>;
