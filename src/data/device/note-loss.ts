import { deviceStore, LOSS_KEY } from './device-store.js';
import { tellForms } from './draft-presence.js';

/**
 * Notes that the browser lost databases of this origin, and tells the forms that are open. Chromium says so once, to whichever
 * database is opened first; that of the drafts may well come later, and is lost as well.
 */
export async function noteLoss(): Promise<void> {
  try {
    await deviceStore()('readwrite', (entries) => void entries.put(new Date().toISOString(), LOSS_KEY));
    tellForms({ type: 'lost' });
  } catch {
    // where this cannot be kept nothing can, and the form says so
  }
}
