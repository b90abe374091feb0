import { AdapterError, toAdapterError } from '../adapter-error.js';

/** What IndexedDB throws, by name, in the adapter's terms. Everything else is `server`: the same call may succeed later. */
const KINDS = {
  QuotaExceededError: ['quota', 'The browser has no room left for this site.'],
  SecurityError: ['unsupported', 'The browser refuses IndexedDB to this page (an opaque origin, or a setting).'],
  VersionError: ['unsupported', 'The database was made by a later version of this package; it was left untouched.'],
  NotFoundError: ['unsupported', 'The database exists, but was not made by this package; it was left untouched.'],
  DataCloneError: ['invalid', 'A value cannot be stored: it is no plain data.'],
} as const;

/**
 * A failure of IndexedDB as an `AdapterError`.
 * An `AbortError` of IndexedDB is a transaction that broke, not a caller who gave up: it becomes `server`.
 */
export function toStorageError(thrown: unknown): AdapterError {
  if (!(thrown instanceof DOMException)) return toAdapterError(thrown);
  const [kind, message] = Object.hasOwn(KINDS, thrown.name)
    ? KINDS[thrown.name as keyof typeof KINDS]
    : (['server', 'IndexedDB failed.'] as const);
  return new AdapterError(kind, `${message} ${thrown.name}: ${thrown.message}`, { cause: thrown });
}
