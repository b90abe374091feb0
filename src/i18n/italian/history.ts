import type { Messages } from '../messages.js';
import { count, entries, files, relations } from './count.js';

/** What the history says, in Italian. */
export const history = {
  interactions: 'Interazioni',
  activities: 'Attività',
  view: 'Vista',
  search: 'Cerca',
  filter: 'Filtra',
  viewOptions: 'Opzioni di visualizzazione',
  more: 'Altro',
  newInteraction: 'Nuova interazione',
  logFirst: 'Registra la prima',
  loading: 'Caricamento…',
  loadOlder: 'Carica precedenti',
  loadingOlder: 'Caricamento delle voci precedenti…',
  startOfHistory: 'La cronologia inizia qui.',
  empty: (record) =>
    record ? `Per ${record} non è ancora stato registrato nulla.` : 'Non è ancora stato registrato nulla.',
  noRecord: 'Nessuna scheda selezionata.',
  waitingForAdapter: 'In attesa della connessione alla cronologia.',
  retry: 'Riprova',
  dismiss: 'Ignora',
  show: 'Mostra',
  shownOf: (shown, total) => `${shown.text} di ${total.text} visualizzate`,
  shown: (shown) => count(shown, { one: 'visualizzata', many: 'visualizzate', other: 'visualizzate' }),
  withheld: (hidden) =>
    count(hidden, {
      one: 'voce che non può vedere',
      many: 'di voci che non può vedere',
      other: 'voci che non può vedere',
    }),
  keptInBrowser: 'Conservato solo in questo browser',
  keptInPage: 'Conservato solo fino alla chiusura di questa pagina',
  unknownDate: 'Data sconosciuta',
  upcoming: 'In programma',
  allDay: 'tutto il giorno',
  you: 'Lei',
  noSubject: 'Senza oggetto',
  codeAndSubcode: (code, subcode) => `${code} › ${subcode}`,
  relations,
  unnamedRelation: 'Relazione senza nome',
  files,
  cancelled: 'Annullata',
  pending: 'Accettata, non ancora leggibile',
  pinned: 'In evidenza',
  system: 'Sistema',
  inGroup: entries,
  failed: (operation) =>
    operation === 'load' ? 'Impossibile caricare la cronologia.' : 'Impossibile caricare questa parte della pagina.',
  because: () => 'Al momento non c’è connessione.',
} satisfies Partial<Messages>;
