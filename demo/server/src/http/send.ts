import type { FastifyReply } from 'fastify';
import { checkAnswer } from './document/check-answer.js';
import type { Operation } from './document/operation.js';
import { Problem, PROBLEM_TYPE } from './problem.js';
import type { Answer } from './routes/call.js';

/** Sends what an operation answers, if it is as the document describes it. */
export function sendAnswer(reply: FastifyReply, operation: Operation, answer: Answer, explains: boolean): FastifyReply {
  const { status, body, bytes, headers = {} } = answer;
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  reply.code(status).headers({ ...type, ...headers });
  const breach = breachOf(reply, operation, body);
  if (breach !== null) {
    bytes?.destroy();
    for (const name of Object.keys(headers)) reply.removeHeader(name);
    reply.log.error({ operation: operation.id, status, breach }, 'answer not as described');
    throw new Problem(500, { ...(explains && { detail: `The answer is not as described: ${breach}.` }) });
  }
  return reply.send(bytes ?? (body === undefined ? undefined : JSON.stringify(body)));
}

/** Sends an error. One that carries what the document does not describe loses that, and is an error of the server. */
export function sendProblem(reply: FastifyReply, operation: Operation | undefined, problem: Problem): FastifyReply {
  const { status, options } = problem;
  const body = problem.toBody(reply.request.id);
  // an address that cannot be read is answered before any hook has set these
  reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-type': PROBLEM_TYPE });
  reply.code(status).headers(options.headers ?? {});
  if (options.retryAfter !== undefined) reply.header('retry-after', String(options.retryAfter));
  const breach = operation && breachOf(reply, operation, body);
  if (!breach) return reply.send(JSON.stringify(body));
  reply.log.error({ operation: operation.id, status, breach }, 'problem not as described');
  return reply.code(500).send(JSON.stringify(new Problem(500).toBody(reply.request.id)));
}

function breachOf(reply: FastifyReply, operation: Operation, body: unknown): string | null {
  const headers = reply.getHeaders() as Record<string, string | undefined>;
  return checkAnswer(operation, { status: reply.statusCode, headers, body });
}
