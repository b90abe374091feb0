import { SESSION_KEY } from './draft-scope.js';

/** Before the id of the record: where the reader of its history was, for as long as the tab is there. */
export const POSITION_KEY = 'interaction-timeline-position';

/** Removes what is kept of this tab's session beside drafts: its id, and where its reader was. */
export function clearTabSession(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key === SESSION_KEY || key.startsWith(POSITION_KEY)) sessionStorage.removeItem(key);
    }
  } catch {
    // an opaque origin: nothing was kept
  }
}
