import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** How Dutch keyboards name their keys. */
const keys: Readonly<Record<string, string>> = { Space: 'Spatie', PageUp: 'PgUp', PageDown: 'PgDn', Escape: 'Esc' };

/** The keyboard help, in Dutch. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Sluiten',
  keyboardHelp: 'Toetsenbord',
  keysAnywhere: 'Overal in de geschiedenis, behalve tijdens het typen',
  keysInRows: 'In de rijen',
  keysSelecting: 'Bij het selecteren van meerdere',
  keysInDetails: 'In de details naast de rijen',
  keysOff: 'Deze pagina heeft de toetsen n, / en ? uitgeschakeld.',
  keyNew: 'Nieuwe interactie',
  keySearch: 'Naar het zoekveld',
  keyHelp: 'Deze toetsen tonen',
  keyNextRow: 'Volgende of vorige rij',
  keyPageRow: 'Tien rijen verder of terug',
  keyEdgeRow: 'Eerste of laatste rij',
  keyOpen: 'De rij openen of sluiten',
  keyToggle: 'De rij selecteren of deselecteren',
  keyExtend: 'Ook de volgende of vorige rij selecteren',
  keyAll: 'Alle geladen items selecteren',
  keyLeave: 'De selectie verlaten',
  keyCloseDetails: 'Sluiten en terug naar de rij',
  keyName: (key) =>
    key
      .split('+')
      .map((part) => keys[part] ?? part)
      .join('+'),
  keyOr: 'of',
};
