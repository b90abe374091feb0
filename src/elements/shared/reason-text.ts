import { toAdapterError } from '../../data/adapter-error.js';
import type { I18n } from '../../i18n/i18n.js';

/** Why something failed, in words for people; never a backend's raw ones. */
export function reasonText(thrown: unknown, { messages, format }: I18n): string {
  const { kind, userMessage, retryAfter } = toAdapterError(thrown);
  return (
    userMessage ?? messages.because(kind, retryAfter === undefined ? undefined : format.count(Math.ceil(retryAfter)))
  );
}
