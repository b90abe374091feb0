import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { checkBody, checkMediaType, readParameters } from './document/check-request.js';
import { readProtocol } from './document/open-api.js';
import { readOperations, type Operation } from './document/operation.js';
import { Schemas } from './document/schemas.js';
import { Problem } from './problem.js';
import type { Call } from './routes/call.js';
import { handlers } from './routes/handlers.js';
import { sendAnswer } from './send.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the document says of a route. */
    operation?: Operation;
  }
}

/** What all operations are given. */
export type CallContext = Pick<Call, 'store' | 'basePath' | 'feeds' | 'feed'> & { readonly explains: boolean };

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Makes a route of every operation of the document, and an answer for every other method of their addresses. */
export async function addOperations(server: FastifyInstance, context: CallContext): Promise<void> {
  const document = await readProtocol();
  const operations = readOperations(document, new Schemas(document));
  const takesFiles = ({ body }: Operation) => body?.types.has('*/*') ?? false;
  for (const operation of operations.filter((one) => !takesFiles(one))) addRoute(server, operation, context);
  await server.register((scope, _, done) => {
    // files go through as they come: nothing reads them before the store does
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    for (const operation of operations.filter(takesFiles)) addRoute(scope, operation, context);
    done();
  });
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const taken = operations.filter((operation) => operation.path === path).map(({ method }) => method);
    server.route({
      method: METHODS.filter((method) => !taken.includes(method)),
      url: routePath(path),
      handler: () => Promise.reject(new Problem(405, { headers: { Allow: taken.join(', ') } })),
    });
  }
}

function addRoute(server: FastifyInstance, operation: Operation, context: CallContext): void {
  const handler = handlers[operation.id as keyof typeof handlers];
  server.route({
    method: operation.method,
    url: routePath(operation.path),
    config: { operation },
    onRequest: ({ headers }, _, done) => {
      checkMediaType(operation, headers['content-type'] ?? typeOfNothing(headers));
      done();
    },
    handler: async (request, reply) => {
      const answer = await handler(readCall(operation, request, reply, context));
      return answer === 'taken' ? reply : sendAnswer(reply, operation, answer, context.explains);
    },
  });
}

/** A file without bytes has no type to name. */
function typeOfNothing(headers: FastifyRequest['headers']): string | undefined {
  return headers['content-length'] === '0' ? 'application/octet-stream' : undefined;
}

function readCall(operation: Operation, request: FastifyRequest, reply: FastifyReply, context: CallContext): Call {
  const { raw, headers, body, token } = request;
  const query = new URLSearchParams(raw.url?.split('?', 2)[1] ?? '');
  const path = request.params as Readonly<Record<string, string>>;
  const parameters = readParameters(operation, { path, query, headers });
  checkBody(operation, headers['content-type'], body);
  return { ...context, ...token!, parameters, body, request, reply };
}

function routePath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}
