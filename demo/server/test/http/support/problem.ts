import assert from 'node:assert/strict';
import type { OperationId, Problem } from 'interaction-timeline/protocol';
import { assertDescribed } from './described.js';

/** The problem that a request came to, after it was found to be one of this status, and described. */
export async function problemOf(response: Response, status: number, operation: OperationId = 'list'): Promise<Problem> {
  const text = await response.text();
  assert.equal(response.status, status, text);
  const type = response.headers.get('content-type');
  assert.match(type ?? '', /^application\/problem\+json/);
  const problem = JSON.parse(text) as Problem;
  assertDescribed(operation, status, type, problem);
  assert.equal(problem.status, status);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  return problem;
}
