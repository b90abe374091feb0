import { tellDeletion } from './deletion-channel.js';
import { deviceDeletions, sessionDeletions } from './deletion-storage.js';

/**
 * Removes what this device keeps beside entries: deletions that are still to be carried out. Rows that show as deleted are back,
 * in other tabs too.
 * @param userId whose; everybody's where absent
 * @throws AdapterError where it could not be removed
 */
export async function clearDevice(userId?: string): Promise<void> {
  await Promise.all([deviceDeletions().clear(userId), sessionDeletions().clear(userId)]);
  tellDeletion({ type: 'cleared', recordId: null });
}
