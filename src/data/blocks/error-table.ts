import { AdapterError, type AdapterErrorKind, type AdapterErrorOptions } from '../adapter-error.js';
import type { BackendAnswer } from './backend-answer.js';

/** What an answer means: an error of this kind, an error with more to say, or no error at all but this body. */
export type AnswerMeaning =
  AdapterErrorKind | (AdapterErrorOptions & { readonly kind: AdapterErrorKind }) | { readonly body: unknown };

/** Looks at an answer. What is undefined, null, false or empty decides nothing: the next rule is asked, and HTTP at last. */
export type AnswerRule = (answer: BackendAnswer) => AnswerMeaning | undefined | null | false | '';

/** What a status means, or a function that looks at the answer. */
export type StatusRule = AnswerMeaning | AnswerRule;

/**
 * What your backend means by its answers, where that is not what HTTP means.
 *
 * `any` is asked first, for every answer. Then the status itself, then its hundred (`5xx`), then the form of a body of a good
 * status that should have been JSON: `html`, `text`, `broken`, `empty`.
 */
export interface ErrorRules {
  readonly any?: AnswerRule | undefined;
  readonly [status: number]: StatusRule | undefined;
  readonly '2xx'?: StatusRule | undefined;
  readonly '3xx'?: StatusRule | undefined;
  readonly '4xx'?: StatusRule | undefined;
  readonly '5xx'?: StatusRule | undefined;
  readonly html?: StatusRule | undefined;
  readonly text?: StatusRule | undefined;
  readonly broken?: StatusRule | undefined;
  readonly empty?: StatusRule | undefined;
}

/** What HTTP means, and what frameworks made of it: 419 and 440 are sessions that have expired. */
const USUAL: Readonly<Record<number, AdapterErrorKind>> = {
  0: 'unauthenticated',
  400: 'invalid',
  401: 'unauthenticated',
  402: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  405: 'unsupported',
  407: 'network',
  408: 'network',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  413: 'invalid',
  415: 'invalid',
  419: 'unauthenticated',
  422: 'invalid',
  423: 'conflict',
  425: 'rate-limited',
  428: 'conflict',
  429: 'rate-limited',
  440: 'unauthenticated',
  451: 'forbidden',
  498: 'unauthenticated',
  501: 'unsupported',
  507: 'quota',
};

/** A page that asks for a password. */
const LOGIN = /<input[^>]*type\s*=\s*["']?password/i;

/** A page instead of data: the login page where it asks for a password, or where the backend led there. */
const isLogin = ({ form, status, text, redirected }: BackendAnswer) =>
  form === 'html' && (LOGIN.test(text) || (redirected && status < 300));

function usual(answer: BackendAnswer): AdapterErrorKind | undefined {
  const { status, form, headers } = answer;
  if (isLogin(answer)) return 'unauthenticated';
  if (status >= 200 && status < 300) return form === 'json' || form === 'empty' ? undefined : 'server';
  // a redirect that was not followed: data does not move, people are sent to sign in
  if (status < 400) return 'unauthenticated';
  if (status === 503 && headers.has('retry-after')) return 'rate-limited';
  return USUAL[status] ?? (status < 500 ? 'invalid' : 'server');
}

/** Seconds to wait, which the header has as a number or as a date. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const said = headers.get('retry-after')?.trim();
  if (!said) return undefined;
  const seconds = /^\d+$/.test(said) ? Number(said) : Math.ceil((Date.parse(said) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function ruled(rules: ErrorRules, answer: BackendAnswer): AnswerMeaning | undefined {
  const { status, form } = answer;
  const isGood = status >= 200 && status < 300;
  const hundred = `${Math.floor(status / 100)}xx` as '2xx' | '3xx' | '4xx' | '5xx';
  const named = [rules.any, rules[status], rules[hundred], isGood && form !== 'json' ? rules[form] : undefined];
  for (const rule of named) {
    const meaning = typeof rule === 'function' ? rule(answer) : rule;
    if (meaning) return meaning;
  }
  return undefined;
}

/**
 * Makes a judge of answers: it returns the body of a good one, and throws the `AdapterError` of any other. What the backend
 * wrote is never in the error: a rule that wants words of it shown hands them on as `userMessage` or `fields`.
 *
 * ```js
 * const bodyOf = errorTable({
 *   500: ({ body }) => body?.errors && { kind: 'invalid', fields: body.errors },
 *   400: ({ body }) => body?.code === 'SESSION' && 'unauthenticated',
 *   404: { body: [] },
 *   any: ({ body }) => body?.success === false && 'server',
 * });
 * ```
 * @param now the clock, for `Retry-After` as a date
 */
export function errorTable(rules: ErrorRules = {}, now: () => number = Date.now): (answer: BackendAnswer) => unknown {
  return (answer) => {
    const meaning = ruled(rules, answer) ?? usual(answer);
    if (meaning === undefined) return answer.body;
    if (typeof meaning === 'object' && 'body' in meaning) return meaning.body;
    const { kind, ...options } = typeof meaning === 'string' ? { kind: meaning } : meaning;
    const { asked, status, form, text, headers } = answer;
    throw new AdapterError(kind, `${asked}: ${status}, ${form}, ${text.length} characters`, {
      retryAfter: retryAfter(headers, now()),
      ...options,
    });
  };
}
