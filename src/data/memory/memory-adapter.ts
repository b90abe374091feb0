import type { Interaction } from '../../model/interaction.js';
import { ChangeListeners } from '../local/change-listeners.js';
import { LocalActions } from '../local/local-actions.js';
import { ALL_CAPABILITIES, LocalAdapter, type LocalAdapterOptions } from '../local/local-adapter.js';
import { MemoryStorage } from './memory-storage.js';

/** What a host may tell a `MemoryAdapter`. */
export interface MemoryAdapterOptions extends LocalAdapterOptions {
  /**
   * The history to begin with, in any order; each entry names its record, and has an id of its own. The entries are not copied,
   * so that a million of them costs little: whoever changes one afterwards changes what the adapter keeps.
   */
  readonly interactions?: readonly Interaction[] | undefined;
}

/**
 * Keeps interactions in this page, until it is closed: for tests, previews and examples. It does everything that the contract
 * asks of `list` and `summarize`: every sort, every filter, search, anchors and pinned entries.
 *
 * ```js
 * const adapter = new MemoryAdapter({
 *   interactions: [{ id: '1', recordId: '4711', date: '2026-11-23T10:42:00-05:00', subject: 'Called about the visit' }],
 * });
 * ```
 */
export class MemoryAdapter extends LocalAdapter {
  /** @throws AdapterError `invalid` where an entry to begin with has no id, no record, or a date that is none */
  constructor({ interactions = [], ...options }: MemoryAdapterOptions = {}) {
    const storage = new MemoryStorage(options, interactions);
    const feed = new ChangeListeners();
    super(
      feed,
      options,
      { ...ALL_CAPABILITIES, storage: 'page' },
      (capabilities) => new LocalActions(storage, feed, options, capabilities),
    );
  }
}
