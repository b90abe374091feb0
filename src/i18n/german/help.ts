import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** How German keyboards name their keys. */
const keys: Readonly<Record<string, string>> = {
  Shift: 'Umschalt',
  Enter: 'Eingabe',
  Space: 'Leertaste',
  Home: 'Pos1',
  End: 'Ende',
  PageUp: 'Bild↑',
  PageDown: 'Bild↓',
  Escape: 'Esc',
  Ctrl: 'Strg',
};

/** The keyboard help, in German. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Schließen',
  keyboardHelp: 'Tastatur',
  keysAnywhere: 'Überall im Verlauf, außer beim Schreiben',
  keysInRows: 'In den Zeilen',
  keysSelecting: 'Beim Auswählen mehrerer Zeilen',
  keysInDetails: 'In den Details neben den Zeilen',
  keysOff: 'Diese Seite hat die Tasten n, / und ? abgeschaltet.',
  keyNew: 'Neue Interaktion',
  keySearch: 'Zum Suchfeld',
  keyHelp: 'Diese Tasten anzeigen',
  keyNextRow: 'Nächste oder vorige Zeile',
  keyPageRow: 'Zehn Zeilen vor oder zurück',
  keyEdgeRow: 'Erste oder letzte Zeile',
  keyOpen: 'Zeile öffnen oder schließen',
  keyToggle: 'Zeile auswählen oder abwählen',
  keyExtend: 'Auch die nächste oder vorige Zeile auswählen',
  keyAll: 'Alle geladenen auswählen',
  keyLeave: 'Auswahl beenden',
  keyCloseDetails: 'Schließen und zurück zur Zeile',
  keyName: (key) =>
    key
      .split('+')
      .map((part) => keys[part] ?? part)
      .join('+'),
  keyOr: 'oder',
};
