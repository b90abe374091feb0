import type { FastifyInstance } from 'fastify';
import type { JsonWebTokens } from '../auth/json-web-tokens.js';
import { Problem } from '../http/problem.js';
import { people } from './people.js';

/** Seconds that a token of the demo is good for: short, so that renewing one is part of what the demo shows. */
const LIFETIME = 600;

/**
 * Gives a token to whoever asks, without a password. That is for the demo's invented people only, and the reason why the demo
 * is served on this machine alone unless told otherwise.
 */
export function addDemoRoutes(server: FastifyInstance, tokens: JsonWebTokens): void {
  server.get('/demo/token', async (request) => {
    const { as } = request.query as { readonly as?: unknown };
    const person = typeof as === 'string' && Object.hasOwn(people, as) ? people[as] : undefined;
    if (!person) throw new Problem(404, { detail: `There are ${Object.keys(people).join(', ')}.` });
    return { token: await tokens.sign(person, LIFETIME), seconds: LIFETIME };
  });
}
