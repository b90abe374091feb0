import { clearDrafts } from './clear-drafts.js';
import { removeCodeUsage } from './code-usage-store.js';
import { tellDeletion } from './deletion-channel.js';
import { deviceDeletions, sessionDeletions } from './deletion-storage.js';
import { clearTabSession } from './tab-session.js';
import { clearViews } from './view-storage.js';

/**
 * Removes what this device keeps beside entries: drafts with their files, deletions that are still to be carried out, which
 * codes were chosen, and what was chosen to be seen. Rows that show as deleted are back, in other tabs too.
 * @param userId whose; everybody's where absent
 * @throws AdapterError where it could not be removed
 */
export async function clearDevice(userId?: string): Promise<void> {
  clearViews(userId);
  // whose the tab is nobody knows: it goes with everybody's
  if (userId === undefined) clearTabSession();
  await Promise.all([
    clearDrafts(userId),
    deviceDeletions().clear(userId),
    sessionDeletions().clear(userId),
    removeCodeUsage(userId),
  ]);
  tellDeletion({ type: 'cleared', recordId: null });
}
