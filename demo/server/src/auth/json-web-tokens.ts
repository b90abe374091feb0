import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Principal } from '../store/store.js';
import type { TokenVerifier, VerifiedToken } from './token-verifier.js';

/** Who signs, and for whom. */
export interface JsonWebTokenOptions {
  /** At least 32 bytes, kept secret. */
  readonly key: Uint8Array;
  readonly issuer: string;
  readonly audience: string;
  /** The clock, in epoch milliseconds. */
  readonly now?: (() => number) | undefined;
}

const ALGORITHM = 'HS256';
const SHORTEST_KEY = 32;

/**
 * Signs and verifies JSON Web Tokens with a secret of its own (HS256). The subject is the user; `tenant`, `name`, `scope` and
 * `record` are claims beside it. Issuer, audience and expiry are required of every token.
 */
export class JsonWebTokens implements TokenVerifier {
  readonly #options: JsonWebTokenOptions;
  readonly #now: () => number;

  /** @throws TypeError for a key that is too short to be secret */
  constructor(options: JsonWebTokenOptions) {
    if (options.key.length < SHORTEST_KEY) throw new TypeError(`A key has at least ${SHORTEST_KEY} bytes.`);
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** A token for somebody, good for so many seconds. */
  sign({ userId, userName, tenantId, scope, recordId }: Principal, seconds: number): Promise<string> {
    const issuedAt = Math.floor(this.#now() / 1000);
    return new SignJWT({ name: userName, tenant: tenantId, scope, ...(recordId !== undefined && { record: recordId }) })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(userId)
      .setIssuer(this.#options.issuer)
      .setAudience(this.#options.audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .sign(this.#options.key);
  }

  async verify(token: string): Promise<VerifiedToken | null> {
    const { key, issuer, audience } = this.#options;
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        currentDate: new Date(this.#now()),
      });
      const principal = readPrincipal(payload);
      return principal && { principal, expiresAt: payload.exp! * 1000 };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}

/** A signature alone does not make a principal: one without a tenant would be nobody's, a portal without a record everybody's. */
function readPrincipal({ sub, tenant, name, scope, record }: JWTPayload): Principal | null {
  if (!isName(sub) || !isName(tenant)) return null;
  const who = { tenantId: tenant, userId: sub, userName: isName(name) ? name : sub };
  if (scope === 'staff') return { ...who, scope };
  return scope === 'portal' && isName(record) ? { ...who, scope, recordId: record } : null;
}

function isName(claim: unknown): claim is string {
  return typeof claim === 'string' && claim !== '';
}
