import type { FastifyInstance } from 'fastify';
import { bearerToken } from '../auth/bearer-token.js';
import type { TokenVerifier, VerifiedToken } from '../auth/token-verifier.js';
import { principalKey } from './principal-key.js';
import { Problem } from './problem.js';
import type { RateLimit } from './rate-limit.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request's token says; null before it is read. */
    token: VerifiedToken | null;
  }
}

const CHALLENGE = 'Bearer realm="interactions"';

/** Finds out who asks before anything of a request is looked at, and how much they have asked lately. */
export function authenticate(server: FastifyInstance, verifier: TokenVerifier, limit: RateLimit): void {
  server.decorateRequest('token', null);
  server.addHook('onRequest', async (request) => {
    const written = bearerToken(request.headers.authorization);
    if (written === null) throw new Problem(401, { headers: { 'WWW-Authenticate': CHALLENGE } });
    const token = await verifier.verify(written);
    if (!token) throw new Problem(401, { headers: { 'WWW-Authenticate': `${CHALLENGE}, error="invalid_token"` } });
    request.token = token;
    const retryAfter = limit.take(principalKey(token.principal));
    if (retryAfter > 0) throw new Problem(429, { retryAfter });
  });
}
