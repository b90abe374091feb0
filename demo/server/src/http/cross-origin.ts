import type { FastifyInstance } from 'fastify';

const ASKED = ['Authorization', 'Content-Type', 'Content-Disposition', 'If-Match', 'Idempotency-Key', 'Last-Event-ID'];
const TOLD = ['ETag', 'Location', 'Retry-After', 'Idempotent-Replayed', 'Content-Disposition'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const AN_HOUR = '3600';

/**
 * Lets pages of other origins ask (the CORS protocol of WHATWG Fetch), of those that are named. Credentials of the browser are
 * not among what they may send: who asks is said by a token.
 */
export function allowOrigins(server: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  server.addHook('onRequest', async (request, reply) => {
    reply.header('Vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || !origins.includes(origin)) return undefined;
    reply.header('Access-Control-Allow-Origin', origin);
    reply.header('Access-Control-Expose-Headers', TOLD.join(', '));
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return undefined;
    return reply
      .code(204)
      .header('Access-Control-Allow-Methods', METHODS.join(', '))
      .header('Access-Control-Allow-Headers', ASKED.join(', '))
      .header('Access-Control-Max-Age', AN_HOUR)
      .send();
  });
}
