import type { Interaction } from '../../model/interaction.js';
import { ChangeListeners } from '../local/change-listeners.js';
import { importedEntry } from '../local/entry-content.js';
import { LocalAdapter, type LocalAdapterOptions } from '../local/local-adapter.js';
import { MemoryStorage } from './memory-storage.js';

/** What a host may tell a `MemoryAdapter`. */
export interface MemoryAdapterOptions extends LocalAdapterOptions {
  /** The history to begin with, in any order; each entry names its record. */
  readonly interactions?: readonly Interaction[] | undefined;
}

/**
 * Keeps interactions in this page, until it is closed: for tests, previews and examples. It does everything that the contract
 * asks of `list`: every sort, every filter, and search.
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
    super(new MemoryStorage(options, interactions.map(importedEntry)), new ChangeListeners(), options, {
      storage: 'page',
      sortable: ['date', 'code', 'subject', 'user', 'status'],
      filterable: ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'],
      searchable: true,
    });
  }
}
