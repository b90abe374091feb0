/** What backends answer that is not what it says, each as seen in a real one. */

/** A request, as far as it matters to a lie. */
export interface AskedRequest {
  readonly isWrite: boolean;
  readonly signal: AbortSignal | null | undefined;
}

/** One way not to tell the truth. */
export interface Lie {
  /** What it is, in a few words. */
  readonly label: string;
  /** What is answered instead of the truth; undefined where the truth is told. */
  readonly answer: (request: AskedRequest, truth: () => Promise<Response>) => Response | Promise<Response> | undefined;
}

/** Stands in each answer that people must not see. */
export const RAW_WORDS = 'ORA-00942: table or view SECRET does not exist';

const as = (type: string, body: string | null, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

const json = (body: unknown, status = 200) => as('application/json', JSON.stringify(body), status);

const TRACE = `<!doctype html><title>500</title><h1>Whitelabel Error Page</h1><pre>${RAW_WORDS}</pre>`;
const LOGIN = '<!doctype html><title>Sign in</title><form><input name="user"><input type="password"></form>';

/** A page that the browser was led to. */
const led = () => Object.defineProperty(as('text/html', `<title>${RAW_WORDS}</title>`), 'redirected', { value: true });

/** All of them, by name. */
export const lies = {
  'validation-500': {
    label: '500 is a refused value',
    answer: ({ isWrite }) =>
      isWrite ? json({ errors: { subject: 'Please name the purpose.' }, trace: RAW_WORDS }, 500) : undefined,
  },
  'session-400': {
    label: '400 is an expired session',
    answer: () => json({ code: 'SESSION_EXPIRED', message: RAW_WORDS }, 400),
  },
  'forbidden-404': { label: '404 is forbidden', answer: () => json({ reason: 'FORBIDDEN', message: RAW_WORDS }, 404) },
  'empty-404': {
    label: '404 is an empty list',
    answer: ({ isWrite }) => (isWrite ? undefined : as('text/plain', 'Not found', 404)),
  },
  'error-200': { label: '200 is an error', answer: () => json({ success: false, message: RAW_WORDS }) },
  empty: { label: '200 with nothing in it', answer: () => as('application/json', '') },
  html: { label: '500 with a page', answer: () => as('text/html', TRACE, 500) },
  login: { label: '200 with the login page', answer: () => as('text/html', LOGIN) },
  redirect: { label: 'A redirect to another page', answer: led },
  truncated: {
    label: 'JSON that is cut off',
    answer: () => as('application/json', `{"rows":[{"subject":"${RAW_WORDS}`),
  },
  text: {
    label: 'JSON labelled as a page',
    answer: async (_, truth) => as('text/html', await (await truth()).text()),
  },
  warning: { label: 'A warning before the JSON', answer: () => as('text/html', `Warning: ${RAW_WORDS}\n{"rows":[]}`) },
  busy: {
    label: '503, try again later',
    answer: () => new Response(RAW_WORDS, { status: 503, headers: { 'retry-after': '30' } }),
  },
  slow: {
    label: 'No answer',
    answer: ({ signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      }),
  },
  offline: { label: 'No connection', answer: () => Promise.reject(new TypeError(`Failed to fetch ${RAW_WORDS}`)) },
} as const satisfies Readonly<Record<string, Lie>>;

/** The name of a lie. */
export type LieName = keyof typeof lies;

/**
 * A backend that lies as it is told at the moment.
 * @param tell the name of the lie; undefined for the truth
 */
export function lyingFetch(honest: typeof fetch, tell: () => LieName | undefined): typeof fetch {
  return async (input, init = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = tell();
    const request = { isWrite: Boolean(init.method && init.method !== 'GET'), signal: init.signal };
    // what codes there are is told rightly: this is about the history
    const lie: Lie | undefined = name && !address.endsWith('/kinds') ? lies[name] : undefined;
    return (await lie?.answer(request, () => honest(input, init))) ?? honest(input, init);
  };
}
