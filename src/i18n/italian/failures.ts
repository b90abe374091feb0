import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Italian: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'Impossibile caricare la cronologia.',
  'load-more': 'Impossibile caricare le voci precedenti.',
  'load-codes': 'Impossibile caricare i codici.',
  'load-choices': 'Impossibile caricare alcune opzioni.',
  'load-part': 'Impossibile caricare questa parte della pagina.',
  'load-flags': 'Impossibile caricare le segnalazioni.',
  'load-entry': 'Impossibile aprire la voce.',
  delete: 'Impossibile eliminare la voce.',
  restore: 'Impossibile ripristinare la voce.',
  lift: 'Impossibile rimuovere la segnalazione.',
  attach: 'Impossibile conservare il file.',
  apply: 'Impossibile applicare alla relazione.',
  save: 'Impossibile salvare. Quanto scritto è ancora qui.',
  'open-file': 'Impossibile aprire il file.',
  undo: 'Impossibile annullare. La voce è ancora presente.',
  'send-kept': 'Non è stato possibile inviare tutte le voci. Le altre restano conservate in questo browser.',
  'load-history': 'Impossibile caricare le modifiche della voce.',
  pin: 'Impossibile eseguire la modifica.',
  recode: 'Impossibile cambiare il codice.',
  read: 'Impossibile leggere il resto.',
  render: 'La visualizzazione propria della pagina non è riuscita.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'La sessione è terminata.',
  forbidden: 'Non dispone dell’autorizzazione necessaria.',
  'not-found': 'L’elemento non esiste più.',
  conflict: 'Nel frattempo un’altra persona lo ha modificato.',
  invalid: 'Alcuni valori sono stati rifiutati.',
  unsupported: 'Qui non è possibile.',
  'rate-limited': 'Al momento ci sono troppe richieste.',
  quota: 'Non c’è più spazio.',
  network: 'Al momento non c’è connessione.',
  aborted: 'L’operazione è stata interrotta.',
  server: 'Si è verificato un problema sul server.',
};

/** What failed, why, and what to quote, in Italian: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Troppe richieste. Riprovi tra ${count(retryAfter, { one: 'secondo', many: 'di secondi', other: 'secondi' })}.`
      : because[kind],
  reference: (reference) => `Riferimento ${reference}`,
  storageRefused: 'Questo browser non conserva nulla per questa pagina, come in alcune finestre private.',
  about: (subject, text) => `«${subject}»: ${text}`,
} satisfies Partial<Messages>;
