import { userScope } from './draft-scope.js';
import { DraftStorage } from './draft-storage.js';
import { tellForms } from './draft-presence.js';
import { clearPageDrafts } from './page-drafts.js';

/**
 * Removes the drafts of a user, or of everybody, from this browser, with all that is told of them. A form that is open
 * somewhere keeps its text, and stores it again only when somebody goes on typing in it.
 * @throws AdapterError where they could not be removed
 */
export async function clearDrafts(userId?: string, databaseName?: string): Promise<void> {
  const scope = userId === undefined ? undefined : userScope(userId);
  clearPageDrafts(scope);
  try {
    await new DraftStorage(databaseName).clear(scope);
  } finally {
    tellForms({ type: 'cleared', scope: scope ?? null }, databaseName);
  }
}
