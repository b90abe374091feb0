import { ChangeListeners } from '../local/change-listeners.js';
import { ALL_CAPABILITIES, LocalAdapter } from '../local/local-adapter.js';
import type { MemoryAdapterOptions } from './memory-adapter.js';

/**
 * A `MemoryAdapter` whose presence costs a page nearly nothing: what carries its actions out is loaded with the first of them. An
 * entry to begin with that is none is refused then, not by the constructor.
 */
export class LateMemoryAdapter extends LocalAdapter {
  constructor({ interactions = [], ...options }: MemoryAdapterOptions = {}) {
    const feed = new ChangeListeners();
    super(feed, options, { ...ALL_CAPABILITIES, storage: 'page' }, async (capabilities) => {
      const { memoryActions } = await import('./memory-actions.js');
      return memoryActions(interactions, feed, options, capabilities);
    });
  }
}
