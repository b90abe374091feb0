import { isSessionScope, knownSessionScope, sessionScope, userScope } from '../data/device/draft-scope.js';

/** Where drafts may be kept: on the device, for this tab's session only, or nowhere but in the page. */
export type Persist = 'device' | 'session' | 'none';

/** The scope of drafts that are kept in the page alone and have no known user. */
const PAGE_SCOPE = 'page';

/** The scopes whose drafts this user is offered in this tab. */
export function offeredScopes(persist: Persist, userId: string | undefined): readonly string[] {
  const user = userId === undefined ? undefined : userScope(userId);
  const scopes =
    persist === 'none' ? [user ?? PAGE_SCOPE] : [persist === 'device' ? user : undefined, knownSessionScope()];
  return scopes.filter((scope) => scope !== undefined);
}

/**
 * Whose a draft is. One that was begun before the user was known becomes the user's; else it stays whose it was.
 * @param scope whose it was when it was last written
 */
export function writtenScope(persist: Persist, userId: string | undefined, scope: string | undefined): string {
  const user = userId === undefined ? undefined : userScope(userId);
  if (persist === 'none') return user ?? PAGE_SCOPE;
  const isOpen = scope === undefined || isSessionScope(scope);
  return persist === 'device' && user !== undefined && isOpen ? user : (scope ?? sessionScope());
}
