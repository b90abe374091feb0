import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in English: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: 'The history could not be loaded.',
  'load-more': 'Older entries could not be loaded.',
  'load-codes': 'The codes could not be loaded.',
  'load-choices': 'Some choices could not be loaded.',
  'load-part': 'This part of the page could not be loaded.',
  'load-flags': 'The flags could not be loaded.',
  'load-entry': 'The entry could not be opened.',
  delete: 'The entry could not be deleted.',
  restore: 'The entry could not be brought back.',
  lift: 'The flag could not be lifted.',
  attach: 'The file could not be kept.',
  apply: 'This could not be applied to the relation.',
  save: 'This could not be saved. What you wrote is still here.',
  'open-file': 'The file could not be opened.',
  undo: 'This could not be undone. The entry is still there.',
  'send-kept': 'Not all entries could be sent. The others are still kept in this browser.',
  'load-history': 'The history of the entry could not be loaded.',
  pin: 'This could not be changed.',
  recode: 'The code could not be changed.',
  read: 'The rest could not be read.',
  render: 'The page’s own way of showing this failed.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'You are signed out.',
  forbidden: 'You may not do this.',
  'not-found': 'It is not there any more.',
  conflict: 'Somebody else changed it meanwhile.',
  invalid: 'Some values were refused.',
  unsupported: 'This is not possible here.',
  'rate-limited': 'Too many requests at the moment.',
  quota: 'There is no room left for it.',
  network: 'There is no connection at the moment.',
  aborted: 'It was interrupted.',
  server: 'The server had a problem.',
};

/** What failed, why, and what to quote: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `Too many requests. Try again in ${count(retryAfter, 'second', 'seconds')}.`
      : because[kind],
  reference: (reference) => `Reference ${reference}`,
  storageRefused: 'This browser keeps nothing for this page, as in some private windows.',
  about: (subject, text) => `“${subject}”: ${text}`,
} satisfies Partial<Messages>;
