import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in German: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'Der Verlauf konnte nicht geladen werden.',
  'load-more': 'Ältere Einträge konnten nicht geladen werden.',
  'load-codes': 'Die Codes konnten nicht geladen werden.',
  'load-choices': 'Einige Auswahllisten konnten nicht geladen werden.',
  'load-part': 'Dieser Teil der Seite konnte nicht geladen werden.',
  'load-flags': 'Die Markierungen konnten nicht geladen werden.',
  'load-entry': 'Der Eintrag konnte nicht geöffnet werden.',
  delete: 'Der Eintrag konnte nicht gelöscht werden.',
  restore: 'Der Eintrag konnte nicht wiederhergestellt werden.',
  lift: 'Die Markierung konnte nicht aufgehoben werden.',
  attach: 'Die Datei konnte nicht gespeichert werden.',
  apply: 'Dies konnte nicht auf den Bezug übertragen werden.',
  save: 'Das Speichern ist fehlgeschlagen. Ihre Eingaben sind noch vorhanden.',
  'open-file': 'Die Datei konnte nicht geöffnet werden.',
  undo: 'Dies konnte nicht rückgängig gemacht werden. Der Eintrag ist noch vorhanden.',
  'send-kept': 'Nicht alle Einträge konnten gesendet werden. Die übrigen bleiben in diesem Browser gespeichert.',
  'load-history': 'Die Änderungen des Eintrags konnten nicht geladen werden.',
  pin: 'Dies konnte nicht geändert werden.',
  recode: 'Der Code konnte nicht geändert werden.',
  read: 'Der Rest konnte nicht gelesen werden.',
  render: 'Die eigene Darstellung der Seite ist fehlgeschlagen.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'Sie sind abgemeldet.',
  forbidden: 'Dazu fehlt Ihnen die Berechtigung.',
  'not-found': 'Das gibt es nicht mehr.',
  conflict: 'Jemand anderes hat es inzwischen geändert.',
  invalid: 'Einige Werte wurden abgelehnt.',
  unsupported: 'Das ist hier nicht möglich.',
  'rate-limited': 'Im Moment gibt es zu viele Anfragen.',
  quota: 'Dafür ist kein Speicherplatz mehr frei.',
  network: 'Im Moment besteht keine Verbindung.',
  aborted: 'Der Vorgang wurde unterbrochen.',
  server: 'Auf dem Server ist ein Fehler aufgetreten.',
};

/** What failed, why, and what to quote, in German: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Zu viele Anfragen. Versuchen Sie es in ${count(retryAfter, { one: 'Sekunde', other: 'Sekunden' })} erneut.`
      : because[kind],
  reference: (reference) => `Referenz ${reference}`,
  storageRefused: 'Dieser Browser speichert nichts für diese Seite, etwa in manchen privaten Fenstern.',
  about: (subject, text) => `„${subject}“: ${text}`,
} satisfies Partial<Messages>;
