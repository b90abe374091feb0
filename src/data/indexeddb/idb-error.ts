import { AdapterError, toAdapterError, type AdapterErrorKind } from '../adapter-error.js';

/** What IndexedDB throws, by name, in the adapter's terms. Everything else is `server`: the same call may succeed later. */
const KINDS = new Map<string, readonly [AdapterErrorKind, string?]>([
  ['QuotaExceededError', ['quota']],
  ['DataCloneError', ['invalid']],
  ['SecurityError', ['unsupported', 'refused to this page (an opaque origin?)']],
  ['VersionError', ['unsupported', 'made by a later version of this package']],
  ['NotFoundError', ['unsupported', 'not made by this package']],
]);

/**
 * A failure of IndexedDB as an `AdapterError`.
 * An `AbortError` of IndexedDB is a transaction that broke, not a caller who gave up: it becomes `server`.
 */
export function toStorageError(thrown: unknown): AdapterError {
  if (!(thrown instanceof DOMException)) return toAdapterError(thrown);
  const [kind, reason = 'failed'] = KINDS.get(thrown.name) ?? ['server' as const];
  return new AdapterError(kind, `IndexedDB: ${reason}. ${thrown.name}: ${thrown.message}`, { cause: thrown });
}

/** Why a database could not be opened. Where Chromium keeps nothing for a page, as in a frame of another origin, IndexedDB names no reason; its other stores do. */
export function refusal(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  try {
    globalThis.localStorage?.getItem('');
    return error;
  } catch (reason) {
    return reason;
  }
}
