import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** How Spanish keyboards name their keys. */
const keys: Readonly<Record<string, string>> = {
  Shift: 'Mayús',
  Enter: 'Intro',
  Space: 'Espacio',
  Home: 'Inicio',
  End: 'Fin',
  PageUp: 'RePág',
  PageDown: 'AvPág',
  Escape: 'Esc',
};

/** The keyboard help, in Spanish. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Cerrar',
  keyboardHelp: 'Teclado',
  keysAnywhere: 'En cualquier parte del historial, salvo al escribir',
  keysInRows: 'En las filas',
  keysSelecting: 'Al seleccionar varias',
  keysInDetails: 'En los detalles junto a las filas',
  keysOff: 'Esta página ha desactivado las teclas n, / y ?.',
  keyNew: 'Nueva interacción',
  keySearch: 'Ir al campo de búsqueda',
  keyHelp: 'Mostrar estas teclas',
  keyNextRow: 'Fila siguiente o anterior',
  keyPageRow: 'Diez filas adelante o atrás',
  keyEdgeRow: 'Primera o última fila',
  keyOpen: 'Abrir o cerrar la fila',
  keyToggle: 'Seleccionar la fila o quitarla',
  keyExtend: 'Seleccionar también la fila siguiente o anterior',
  keyAll: 'Seleccionar todas las cargadas',
  keyLeave: 'Salir de la selección',
  keyCloseDetails: 'Cerrar y volver a la fila',
  keyName: (key) =>
    key
      .split('+')
      .map((part) => keys[part] ?? part)
      .join('+'),
  keyOr: 'o',
};
