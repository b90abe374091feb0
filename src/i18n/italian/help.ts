import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** How Italian keyboards name their keys. */
const keys: Readonly<Record<string, string>> = {
  Shift: 'Maiusc',
  Enter: 'Invio',
  Space: 'Spazio',
  End: 'Fine',
  PageUp: 'PagSu',
  PageDown: 'PagGiù',
  Escape: 'Esc',
};

/** The keyboard help, in Italian. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Chiudi',
  keyboardHelp: 'Tastiera',
  keysAnywhere: 'Ovunque nella cronologia, tranne durante la scrittura',
  keysInRows: 'Nelle righe',
  keysSelecting: 'Durante la selezione multipla',
  keysInDetails: 'Nei dettagli accanto alle righe',
  keysOff: 'Questa pagina ha disattivato i tasti n, / e ?.',
  keyNew: 'Nuova interazione',
  keySearch: 'Vai al campo di ricerca',
  keyHelp: 'Mostra questi tasti',
  keyNextRow: 'Riga successiva o precedente',
  keyPageRow: 'Dieci righe avanti o indietro',
  keyEdgeRow: 'Prima o ultima riga',
  keyOpen: 'Apri o chiudi la riga',
  keyToggle: 'Seleziona la riga o deselezionala',
  keyExtend: 'Seleziona anche la riga successiva o precedente',
  keyAll: 'Seleziona tutte quelle caricate',
  keyLeave: 'Esci dalla selezione',
  keyCloseDetails: 'Chiudi e torna alla riga',
  keyName: (key) =>
    key
      .split('+')
      .map((part) => keys[part] ?? part)
      .join('+'),
  keyOr: 'oppure',
};
