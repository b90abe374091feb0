import { AdapterError } from '../adapter-error.js';
import type { AdapterCapabilities } from '../adapter.js';
import { needsCompletion } from '../complete/needs-completion.js';
import type { Query } from '../query.js';

/**
 * Refuses a query that asks for more than the adapter claims to do, as every `list` must: a filter that is left out silently
 * would lie. The widget then does it itself, over the loaded history.
 * @param flags true where `list` answers a query of raised flags alone
 * @throws AdapterError `unsupported`
 */
export function refuseUnclaimed(query: Query, capabilities: AdapterCapabilities = {}, { flags = false } = {}): void {
  const isPinnedOnly = query.pinned && !capabilities.pinnable;
  if (needsCompletion(query, capabilities) || isPinnedOnly || (query.flagged && !flags)) {
    throw new AdapterError('unsupported', 'The query asks for more than the adapter claims.');
  }
}
