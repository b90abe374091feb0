import { clearDrafts } from './clear-drafts.js';
import { removeCodeUsage } from './code-usage-store.js';
import { tellDeletion } from './deletion-channel.js';
import { deviceDeletions, sessionDeletions } from './deletion-storage.js';

/**
 * Removes what this device keeps beside entries: drafts with their files, deletions that are still to be carried out, and which
 * codes were chosen. Rows that show as deleted are back, in other tabs too.
 * @param userId whose; everybody's where absent
 * @throws AdapterError where it could not be removed
 */
export async function clearDevice(userId?: string): Promise<void> {
  await Promise.all([
    clearDrafts(userId),
    deviceDeletions().clear(userId),
    sessionDeletions().clear(userId),
    removeCodeUsage(userId),
  ]);
  tellDeletion({ type: 'cleared', recordId: null });
}
