import type { Interaction } from '../model/interaction.js';

const KINDS = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'invalid',
  'unsupported',
  'rate-limited',
  'quota',
  'network',
  'aborted',
  'server',
] as const;

/** What went wrong, in the only terms that the widget acts on. */
export type AdapterErrorKind = (typeof KINDS)[number];

/** What an adapter may say beside the kind. */
export interface AdapterErrorOptions {
  /** True where the same call may succeed later. Taken from the kind where absent. */
  readonly retryable?: boolean | undefined;
  /** Words that the backend means for people. Everything else of a backend's text stays out of sight. */
  readonly userMessage?: string | undefined;
  /** `rate-limited`: seconds to wait. */
  readonly retryAfter?: number | undefined;
  /** `conflict`: the entry as it stands now. */
  readonly current?: Interaction | undefined;
  /** `invalid`: the refused fields of a draft, each with the reason in words. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** A reference that support can look up; made where absent. */
  readonly reference?: string | undefined;
  /** What the adapter caught. */
  readonly cause?: unknown;
}

/**
 * The one error that adapters throw. It is recognised by `kind`, never by `instanceof`: an adapter may come from another
 * copy of this package, or throw a plain object of this shape.
 */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly kind: AdapterErrorKind;
  readonly retryable: boolean;
  readonly userMessage: string | undefined;
  readonly retryAfter: number | undefined;
  readonly current: Interaction | undefined;
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly reference: string | undefined;

  /** @param message for developers and logs; people never see it */
  constructor(kind: AdapterErrorKind, message: string, options: AdapterErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.retryable = options.retryable ?? /rate-limited|network|server/.test(kind);
    this.userMessage = options.userMessage;
    this.retryAfter = options.retryAfter;
    this.current = options.current;
    this.fields = options.fields;
    this.reference = options.reference;
  }
}

/** Anything thrown, as an `AdapterError`: an abort becomes `aborted`, what has no known kind becomes `server`. */
export function toAdapterError(thrown: unknown): AdapterError {
  if (thrown instanceof AdapterError) return thrown;
  const shape = Object(thrown) as AdapterErrorOptions & Readonly<Record<'name' | 'message' | 'kind', unknown>>;
  const message = typeof shape.message === 'string' ? shape.message : String(thrown);
  const kind = shape.name === 'AbortError' ? 'aborted' : KINDS.find((one) => one === shape.kind);
  return new AdapterError(kind ?? 'server', message, { ...(kind && shape), cause: thrown });
}
