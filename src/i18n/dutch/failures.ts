import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Dutch: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'De geschiedenis kan niet worden geladen.',
  'load-more': 'Oudere items kunnen niet worden geladen.',
  'load-codes': 'De codes kunnen niet worden geladen.',
  'load-choices': 'Sommige keuzelijsten kunnen niet worden geladen.',
  'load-part': 'Dit deel van de pagina kan niet worden geladen.',
  'load-flags': 'De markeringen kunnen niet worden geladen.',
  'load-entry': 'Het item kan niet worden geopend.',
  delete: 'Het item kan niet worden verwijderd.',
  restore: 'Het item kan niet worden hersteld.',
  lift: 'De markering kan niet worden opgeheven.',
  attach: 'Het bestand kan niet worden bewaard.',
  apply: 'Dit kan niet op de relatie worden toegepast.',
  save: 'Opslaan is mislukt. Wat u hebt geschreven, staat er nog.',
  'open-file': 'Het bestand kan niet worden geopend.',
  undo: 'Dit kan niet ongedaan worden gemaakt. Het item is er nog.',
  'send-kept': 'Niet alle items konden worden verzonden. De overige blijven in deze browser bewaard.',
  'load-history': 'De wijzigingen van het item kunnen niet worden geladen.',
  pin: 'Dit kan niet worden gewijzigd.',
  recode: 'De code kan niet worden gewijzigd.',
  read: 'De rest kan niet worden gelezen.',
  render: 'De eigen weergave van de pagina is mislukt.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'U bent afgemeld.',
  forbidden: 'U hebt hiervoor geen rechten.',
  'not-found': 'Het bestaat niet meer.',
  conflict: 'Iemand anders heeft het intussen gewijzigd.',
  invalid: 'Sommige waarden zijn geweigerd.',
  unsupported: 'Dat is hier niet mogelijk.',
  'rate-limited': 'Er zijn op dit moment te veel aanvragen.',
  quota: 'Er is geen ruimte meer voor.',
  network: 'Er is op dit moment geen verbinding.',
  aborted: 'De bewerking is onderbroken.',
  server: 'Er is een probleem met de server.',
};

/** What failed, why, and what to quote, in Dutch: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Te veel aanvragen. Probeer het over ${count(retryAfter, { one: 'seconde', other: 'seconden' })} opnieuw.`
      : because[kind],
  reference: (reference) => `Referentie ${reference}`,
  storageRefused: 'Deze browser bewaart niets voor deze pagina, zoals in sommige privévensters.',
  about: (subject, text) => `‘${subject}’: ${text}`,
} satisfies Partial<Messages>;
