import type { Messages } from '../messages.js';
import { count, entries, files, relations } from './count.js';

/** What the history says, in Dutch. */
export const history = {
  interactions: 'Interacties',
  activities: 'Activiteiten',
  view: 'Weergave',
  search: 'Zoeken',
  filter: 'Filteren',
  viewOptions: 'Weergaveopties',
  more: 'Meer',
  newInteraction: 'Nieuwe interactie',
  logFirst: 'De eerste vastleggen',
  loading: 'Laden…',
  loadOlder: 'Oudere laden',
  loadingOlder: 'Oudere items laden…',
  startOfHistory: 'Hier begint de geschiedenis.',
  empty: (record) => (record ? `Er is nog niets vastgelegd voor ${record}.` : 'Er is nog niets vastgelegd.'),
  noRecord: 'Er is geen dossier gekozen.',
  waitingForAdapter: 'Wachten op de verbinding met de geschiedenis.',
  retry: 'Opnieuw proberen',
  dismiss: 'Sluiten',
  show: 'Tonen',
  shownOf: (shown, total) => `${shown.text} van ${total.text} getoond`,
  shown: (shown) => `${shown.text} getoond`,
  withheld: (hidden) => count(hidden, { one: 'item dat u niet mag zien', other: 'items die u niet mag zien' }),
  keptInBrowser: 'Alleen in deze browser bewaard',
  keptInPage: 'Alleen bewaard tot deze pagina wordt gesloten',
  unknownDate: 'Datum onbekend',
  upcoming: 'Gepland',
  allDay: 'hele dag',
  you: 'U',
  noSubject: 'Geen onderwerp',
  codeAndSubcode: (code, subcode) => `${code} › ${subcode}`,
  relations,
  unnamedRelation: 'Naamloze relatie',
  files,
  cancelled: 'Geannuleerd',
  pending: 'Aangenomen, nog niet leesbaar',
  pinned: 'Vastgezet',
  system: 'Systeem',
  inGroup: entries,
  failed: (operation) =>
    operation === 'load'
      ? 'De geschiedenis kan niet worden geladen.'
      : 'Dit deel van de pagina kan niet worden geladen.',
  because: () => 'Er is op dit moment geen verbinding.',
} satisfies Partial<Messages>;
