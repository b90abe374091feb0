import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Polish: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'Nie udało się wczytać historii.',
  'load-more': 'Nie udało się wczytać starszych wpisów.',
  'load-codes': 'Nie udało się wczytać kodów.',
  'load-choices': 'Nie udało się wczytać niektórych list wyboru.',
  'load-part': 'Nie udało się wczytać tej części strony.',
  'load-flags': 'Nie udało się wczytać oznaczeń.',
  'load-entry': 'Nie udało się otworzyć wpisu.',
  delete: 'Nie udało się usunąć wpisu.',
  restore: 'Nie udało się przywrócić wpisu.',
  lift: 'Nie udało się zdjąć oznaczenia.',
  attach: 'Nie udało się zachować pliku.',
  apply: 'Nie udało się zastosować tego do powiązania.',
  save: 'Nie udało się zapisać. Wprowadzona treść nadal tu jest.',
  'open-file': 'Nie udało się otworzyć pliku.',
  undo: 'Nie udało się tego cofnąć. Wpis nadal istnieje.',
  'send-kept': 'Nie udało się wysłać wszystkich wpisów. Pozostałe są nadal przechowywane w tej przeglądarce.',
  'load-history': 'Nie udało się wczytać zmian wpisu.',
  pin: 'Nie udało się tego zmienić.',
  recode: 'Nie udało się zmienić kodu.',
  read: 'Nie udało się odczytać reszty.',
  render: 'Własny sposób wyświetlania strony zawiódł.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'Sesja została zakończona.',
  forbidden: 'Brak wymaganych uprawnień.',
  'not-found': 'Tego już nie ma.',
  conflict: 'Ktoś inny w międzyczasie to zmienił.',
  invalid: 'Niektóre wartości zostały odrzucone.',
  unsupported: 'Tutaj nie jest to możliwe.',
  'rate-limited': 'W tej chwili jest zbyt wiele żądań.',
  quota: 'Nie ma już na to miejsca.',
  network: 'W tej chwili nie ma połączenia.',
  aborted: 'Operacja została przerwana.',
  server: 'Wystąpił problem na serwerze.',
};

/** What failed, why, and what to quote, in Polish: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Zbyt wiele żądań. Można spróbować ponownie za ${count(retryAfter, { one: 'sekundę', few: 'sekundy', many: 'sekund', other: 'sekundy' })}.`
      : because[kind],
  reference: (reference) => `Numer zgłoszenia ${reference}`,
  storageRefused: 'Ta przeglądarka niczego nie przechowuje dla tej strony, jak w niektórych oknach prywatnych.',
  about: (subject, text) => `„${subject}”: ${text}`,
} satisfies Partial<Messages>;
