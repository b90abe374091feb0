import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** How Polish keyboards name their keys. */
const keys: Readonly<Record<string, string>> = { Space: 'Spacja', PageUp: 'PgUp', PageDown: 'PgDn', Escape: 'Esc' };

/** The keyboard help, in Polish. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Zamknij',
  keyboardHelp: 'Klawiatura',
  keysAnywhere: 'Wszędzie w historii, poza pisaniem',
  keysInRows: 'W wierszach',
  keysSelecting: 'Podczas zaznaczania wielu',
  keysInDetails: 'W szczegółach obok wierszy',
  keysOff: 'Ta strona wyłączyła klawisze n, / i ?.',
  keyNew: 'Nowa interakcja',
  keySearch: 'Przejdź do pola wyszukiwania',
  keyHelp: 'Pokaż te klawisze',
  keyNextRow: 'Następny lub poprzedni wiersz',
  keyPageRow: 'Dziesięć wierszy dalej lub wstecz',
  keyEdgeRow: 'Pierwszy lub ostatni wiersz',
  keyOpen: 'Otwórz lub zamknij wiersz',
  keyToggle: 'Zaznacz wiersz lub odznacz go',
  keyExtend: 'Zaznacz też następny lub poprzedni wiersz',
  keyAll: 'Zaznacz wszystkie wczytane',
  keyLeave: 'Zakończ zaznaczanie',
  keyCloseDetails: 'Zamknij i wróć do wiersza',
  keyName: (key) =>
    key
      .split('+')
      .map((part) => keys[part] ?? part)
      .join('+'),
  keyOr: 'lub',
};
