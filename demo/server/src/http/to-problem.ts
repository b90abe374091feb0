import { StoreError, type StoreErrorKind } from '../store/store.js';
import { Problem } from './problem.js';

/** The status of each kind of refusal. */
const STATUS: Readonly<Record<StoreErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  unsupported: 422,
  'rate-limited': 429,
  quota: 507,
  network: 503,
  aborted: 503,
  server: 500,
  gone: 410,
};

/**
 * What an error is to who asked. The words of a `StoreError` are for developers and hold no record's text; all others are
 * kept back, for a database quotes the values that it refuses.
 * @param isConditional true where the request named a version: a conflict is then a precondition that failed
 */
export function toProblem(thrown: unknown, isConditional: boolean): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof StoreError) return fromStore(thrown, isConditional);
  const { statusCode, code } = Object(thrown) as { readonly statusCode?: unknown; readonly code?: unknown };
  const isOurs = typeof code === 'string' && code.startsWith('FST_');
  if (isOurs && typeof statusCode === 'number' && statusCode >= 400) {
    return new Problem(statusCode, { cause: thrown, ...(statusCode === 503 && { retryAfter: 1 }) });
  }
  return new Problem(500, { cause: thrown });
}

function fromStore(error: StoreError, isConditional: boolean): Problem {
  const { kind, fields, current, tooLarge } = error;
  const status = kind === 'conflict' && isConditional ? 412 : tooLarge ? 413 : STATUS[kind];
  const detail = status < 500 ? error.message : undefined;
  return new Problem(status, { ...(kind !== 'gone' && { kind }), detail, fields, current, cause: error });
}
