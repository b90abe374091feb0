import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/store.js';

/**
 * What watches over the server asks here, without a token. `/health`: the process answers; else it is to be started again.
 * `/ready`: the store answers as well and no stop is under way; else others are to be asked.
 */
export function addHealthRoutes(server: FastifyInstance, store: Store, isStopping: () => boolean): void {
  server.get('/health', () => ({ status: 'alive' }));
  server.get('/ready', async (_, reply) => {
    const health = await store.health().catch(() => ({ database: 'unreachable', migrated: false }));
    const isReady = health.database === 'reachable' && health.migrated && !isStopping();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', ...health });
  });
}
