import { AdapterError, toAdapterError, type AdapterErrorKind, type AdapterErrorOptions } from '../adapter-error.js';
import type { BackendAnswer } from '../blocks/backend-answer.js';
import { errorTable, type ErrorRules } from '../blocks/error-table.js';
import { decodeInteraction } from '../decode.js';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** Reasons by field; what is not text is not shown to people. */
function fieldsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isObject(value)) return undefined;
  const said = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return said.length ? Object.fromEntries(said) : undefined;
}

function currentOf(value: unknown): AdapterErrorOptions['current'] {
  try {
    return value === undefined ? undefined : decodeInteraction(value);
  } catch {
    return undefined; // the widget then reads the entry itself
  }
}

/** What a problem (RFC 9457) says beyond its status, left out where it says nothing. */
function detailsOf(problem: Members): AdapterErrorOptions {
  const { userMessage, retryAfter, fields, current, reference } = problem;
  const details = {
    userMessage: text(userMessage),
    retryAfter: Number.isFinite(retryAfter) ? Number(retryAfter) : undefined,
    fields: fieldsOf(fields),
    current: currentOf(current),
    reference: text(reference),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

/** The error that a problem stands for, within an answer that is none itself: a file that was not kept, a source that failed. */
export function problemError(problem: unknown): AdapterError {
  const { kind, title } = isObject(problem) ? problem : {};
  const known = toAdapterError({ kind, message: text(title) ?? 'A part failed.' });
  return new AdapterError(known.kind, known.message, { ...(isObject(problem) && detailsOf(problem)), cause: problem });
}

/**
 * Makes a judge of a service's answers: the body of a good one, else an `AdapterError`. The host's rules go first, then what a
 * problem says, then what the status means.
 */
export function answerJudge(rules: ErrorRules | undefined, now: () => number): (answer: BackendAnswer) => unknown {
  const byRules = errorTable(rules, now);
  const byStatus = errorTable({}, now);
  const usualKind = (answer: BackendAnswer): AdapterErrorKind | undefined => {
    try {
      byStatus(answer);
      return undefined;
    } catch (thrown) {
      return toAdapterError(thrown).kind;
    }
  };
  return (answer) => {
    try {
      return byRules(answer);
    } catch (thrown) {
      const error = toAdapterError(thrown);
      const { body, headers } = answer;
      // only what says that it is a problem has words that are meant for people
      if (!isObject(body) || !/^application\/problem\+json\b/i.test(headers.get('content-type') ?? '')) throw error;
      const { retryAfter, fields, userMessage } = error;
      const known = Object.entries({ retryAfter, fields, userMessage }).filter(([, value]) => value !== undefined);
      // who wrote a rule for this answer knows better than the answer
      const said = usualKind(answer) === error.kind ? toAdapterError({ kind: body['kind'] }).kind : error.kind;
      const kind = said === body['kind'] ? said : error.kind;
      const details: AdapterErrorOptions = { ...detailsOf(body), ...Object.fromEntries(known), cause: error };
      throw new AdapterError(kind, error.message, details);
    }
  };
}
