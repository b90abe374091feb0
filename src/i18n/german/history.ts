import type { Messages } from '../messages.js';
import { count, entries, files, relations } from './count.js';

/** What the history says, in German. */
export const history = {
  interactions: 'Interaktionen',
  activities: 'Aktivitäten',
  view: 'Ansicht',
  search: 'Suchen',
  filter: 'Filter',
  viewOptions: 'Ansichtsoptionen',
  more: 'Mehr',
  newInteraction: 'Neue Interaktion',
  logFirst: 'Erste Interaktion erfassen',
  loading: 'Wird geladen…',
  loadOlder: 'Ältere laden',
  loadingOlder: 'Ältere Einträge werden geladen…',
  startOfHistory: 'Hier beginnt der Verlauf.',
  empty: (record) => (record ? `Für ${record} wurde noch nichts erfasst.` : 'Es wurde noch nichts erfasst.'),
  noRecord: 'Es ist kein Datensatz ausgewählt.',
  waitingForAdapter: 'Die Verbindung zum Verlauf wird aufgebaut.',
  retry: 'Erneut versuchen',
  dismiss: 'Ausblenden',
  show: 'Anzeigen',
  shownOf: (shown, total) => `${shown.text} von ${total.text} angezeigt`,
  shown: (shown) => `${shown.text} angezeigt`,
  withheld: (hidden) =>
    count(hidden, { one: 'Eintrag, den Sie nicht sehen dürfen', other: 'Einträge, die Sie nicht sehen dürfen' }),
  keptInBrowser: 'Nur in diesem Browser gespeichert',
  keptInPage: 'Nur gespeichert, bis diese Seite geschlossen wird',
  unknownDate: 'Datum unbekannt',
  upcoming: 'Bevorstehend',
  allDay: 'ganztägig',
  you: 'Sie',
  noSubject: 'Kein Betreff',
  codeAndSubcode: (code, subcode) => `${code} › ${subcode}`,
  relations,
  unnamedRelation: 'Unbenannter Bezug',
  files,
  cancelled: 'Abgesagt',
  pending: 'Angenommen, noch nicht lesbar',
  pinned: 'Angeheftet',
  system: 'System',
  inGroup: entries,
  failed: (operation) =>
    operation === 'load'
      ? 'Der Verlauf konnte nicht geladen werden.'
      : 'Dieser Teil der Seite konnte nicht geladen werden.',
  because: () => 'Im Moment besteht keine Verbindung.',
} satisfies Partial<Messages>;
