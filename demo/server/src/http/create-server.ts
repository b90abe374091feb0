import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { authenticate } from './authenticate.js';
import { allowOrigins } from './cross-origin.js';
import { OpenFeeds } from './feed/open-feeds.js';
import { addHealthRoutes } from './health-routes.js';
import { loggerOptions } from './log.js';
import { addOperations } from './operation-routes.js';
import { Problem, PROBLEM_TYPE } from './problem.js';
import { RateLimit } from './rate-limit.js';
import { sendProblem } from './send.js';
import { FEED, type ServerOptions } from './settings.js';
import { toProblem } from './to-problem.js';

const BASE_PATH = '/api/interactions';
const RATE = { burst: 200, perSecond: 50 };
const BODY_LIMIT = 1_000_000;
/** Longest id that is found in an address; longer ones are answered as not found. */
const LONGEST_ID = 1000;
/** Milliseconds for a whole request, a large file on a slow line included. */
const REQUEST_TIMEOUT = 300_000;
const STOP_AFTER = 10_000;

const newReference = () => randomBytes(6).toString('hex');

/**
 * The door: turns requests into calls of a store, and answers into HTTP. It knows tokens, headers and status codes; who may see
 * what is the store's to decide. Closing it lets requests under way come to their end, tells the readers of feeds to come back,
 * and then closes the store.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { store, verifier, basePath = BASE_PATH, corsOrigins = [], rate = RATE, explains = false } = options;
  const { log = { level: 'info' } } = options;
  const feed = { ...FEED, ...options.feed };
  const feeds = new OpenFeeds(feed.streams);
  const server = fastify({
    logger: loggerOptions(log.level, log.stream),
    // its lines have addresses, and those have what people search for
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newReference,
    requestIdHeader: false,
    bodyLimit: options.bodyLimit ?? BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    routerOptions: { maxParamLength: LONGEST_ID },
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    // its answer would be no problem of ours: see `refuseWhileStopping`
    return503OnClosing: false,
    frameworkErrors: (error, _, reply) => void sendProblem(reply, undefined, toProblem(error, false)),
    clientErrorHandler: answerUnreadable,
  });

  const isStopping = stopGracefully(server, feeds, options);
  setAnswers(server, isStopping);
  addHealthRoutes(server, store, isStopping);
  await server.register(
    async (scope) => {
      allowOrigins(scope, corsOrigins);
      authenticate(scope, verifier, new RateLimit(rate));
      // a handler of its own, so that who has no token does not learn what exists
      scope.setNotFoundHandler(() => Promise.reject(new Problem(404)));
      await addOperations(scope, { store, basePath, feeds, feed, explains });
    },
    { prefix: basePath },
  );
  return server;
}

/** What every answer has, and what an error becomes. */
function setAnswers(server: FastifyInstance, isStopping: () => boolean): void {
  server.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    if (isStopping()) throw new Problem(503, { retryAfter: 1, headers: { connection: 'close' } });
  });
  server.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, request.headers['if-match'] !== undefined);
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
    return sendProblem(reply, request.routeOptions.config.operation, problem);
  });
  server.setNotFoundHandler(() => Promise.reject(new Problem(404)));
  server.addHook('onResponse', async (request, reply) => {
    // one that was busy when the stop began would be kept alive for whatever its client asks next
    if (isStopping()) setImmediate(() => server.server.closeIdleConnections());
    const { url, config } = request.routeOptions;
    const { tenantId: tenant, scope } = request.token?.principal ?? {};
    const fields = { method: request.method, route: url, operation: config.operation?.id, tenant, scope };
    request.log.info({ ...fields, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/** Says whether a stop is under way. */
function stopGracefully(server: FastifyInstance, feeds: OpenFeeds, { store, stopAfter = STOP_AFTER }: ServerOptions) {
  let stopping = false;
  let deadline: NodeJS.Timeout | undefined;
  server.addHook('preClose', async () => {
    stopping = true;
    deadline = setTimeout(() => server.server.closeAllConnections(), stopAfter);
    await feeds.end();
  });
  server.addHook('onClose', async () => {
    clearTimeout(deadline);
    await store.close();
  });
  return () => stopping;
}

const UNREADABLE: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what is no HTTP, or never became a whole request. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(UNREADABLE[error.code ?? ''] ?? 400);
  const body = JSON.stringify(problem.toBody(newReference()));
  socket.end(
    `HTTP/1.1 ${problem.status} Error\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Cache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
}
