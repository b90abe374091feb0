import { createClientId } from '../../model/client-id.js';

/** The key in `sessionStorage` of the id of this tab's session. */
export const SESSION_KEY = 'interaction-timeline-session';

const SESSION = 'session:';

let sessionId: string | undefined;

/** The scope of a known user's drafts: offered to that user, in every tab of this browser. */
export function userScope(userId: string): string {
  return `user:${userId}`;
}

/** True for the scope of a tab's session. */
export function isSessionScope(scope: string): boolean {
  return scope.startsWith(SESSION);
}

/**
 * The scope of drafts whose user nobody knows: offered in this tab alone, as long as its session lives. Where the page may
 * keep nothing it lives as long as the page.
 */
export function sessionScope(): string {
  const scope = knownSessionScope() ?? SESSION + (sessionId = createClientId());
  attempt(() => sessionStorage.setItem(SESSION_KEY, sessionId!));
  return scope;
}

/** The same where this tab has one already: looking for drafts leaves no trace. */
export function knownSessionScope(): string | undefined {
  attempt(() => (sessionId ??= sessionStorage.getItem(SESSION_KEY) ?? undefined));
  return sessionId && SESSION + sessionId;
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // an opaque origin, or no room: the page's own life is the session
  }
}
