import type { Interaction } from '../../model/interaction.js';
import type { ChangeFeed } from '../local/change-listeners.js';
import { LocalActions, type LocalCapabilities } from '../local/local-actions.js';
import type { LocalAdapterOptions } from '../local/local-adapter.js';
import { MemoryStorage } from './memory-storage.js';

/** What a memory adapter does, over a history to begin with. @throws AdapterError `invalid` where an entry of it is none */
export function memoryActions(
  interactions: readonly Interaction[],
  feed: ChangeFeed,
  options: LocalAdapterOptions,
  capabilities: LocalCapabilities,
): LocalActions {
  return new LocalActions(new MemoryStorage(options, interactions), feed, options, capabilities);
}
