import type { Principal } from '../store/store.js';

/** What a good token says. */
export interface VerifiedToken {
  readonly principal: Principal;
  /** Epoch milliseconds after which the token is no longer good; a feed ends then. */
  readonly expiresAt: number;
}

/**
 * Finds out who asks. The server knows nothing of where tokens come from: an identity provider's keys, a session table, or
 * the demo's own signature (see `json-web-tokens.ts`) stand behind this one method.
 */
export interface TokenVerifier {
  /** What the token says, or null where it is not good: forged, expired, or meant for somebody else. Rejects only where it cannot tell. */
  verify(token: string): Promise<VerifiedToken | null>;
}
