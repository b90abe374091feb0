import type { AdapterErrorKind } from '../../../../src/data/adapter-error.js';
import type { Interaction } from '../../../../src/model/interaction.js';

/** What a problem may say beside its status. */
export interface ProblemOptions {
  /** Taken from the status where absent. */
  readonly kind?: AdapterErrorKind | undefined;
  /** Words for developers. Never the text of a record. */
  readonly detail?: string | undefined;
  /** The refused fields, each with the reason in words. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** The entry as it stands now. */
  readonly current?: Interaction | undefined;
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly cause?: unknown;
}

/** What is asked to be said, in the form of RFC 9457 with the members of the protocol. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly kind: AdapterErrorKind;
  readonly retryAfter?: number;
  readonly fields?: Readonly<Record<string, string>>;
  readonly current?: Interaction;
  readonly reference: string;
}

/** Media type of every error. */
export const PROBLEM_TYPE = 'application/problem+json';

const TITLES: Readonly<Record<number, readonly [kind: AdapterErrorKind, title: string]>> = {
  400: ['invalid', 'The request is not well formed'],
  401: ['unauthenticated', 'A valid token is needed'],
  403: ['forbidden', 'Not allowed'],
  404: ['not-found', 'Not found'],
  405: ['unsupported', 'The method is not offered here'],
  406: ['unsupported', 'No such form of the answer'],
  408: ['network', 'The request took too long to arrive'],
  409: ['conflict', 'It is there already, and different'],
  410: ['not-found', 'Changes since this position are no longer kept'],
  412: ['conflict', 'It was changed meanwhile'],
  413: ['invalid', 'Too large'],
  414: ['invalid', 'The address is too long'],
  415: ['unsupported', 'The media type is not taken here'],
  422: ['invalid', 'A value was refused'],
  429: ['rate-limited', 'Too many requests'],
  431: ['invalid', 'The headers are too large'],
  500: ['server', 'Something went wrong'],
  501: ['unsupported', 'Not offered'],
  503: ['server', 'Not available at the moment'],
  507: ['quota', 'No room is left'],
};

/** An answer that is an error. Whatever goes wrong becomes one before it leaves the server. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly options: ProblemOptions;

  constructor(status: number, options: ProblemOptions = {}) {
    super(options.detail ?? TITLES[status]?.[1] ?? 'Problem', { cause: options.cause });
    this.status = status;
    this.options = options;
  }

  /** The body, with the reference under which the log knows the request. */
  toBody(reference: string): ProblemBody {
    const { status } = this;
    const [kind, title] = TITLES[status] ?? TITLES[status < 500 ? 400 : 500]!;
    const { detail, fields, current, retryAfter } = this.options;
    return {
      type: 'about:blank',
      title,
      status,
      ...(detail !== undefined && { detail }),
      kind: this.options.kind ?? kind,
      ...(retryAfter !== undefined && { retryAfter }),
      ...(fields && { fields }),
      ...(current && { current }),
      reference,
    };
  }
}
