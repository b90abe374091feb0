import type { InteractionAdapter } from '../data/adapter.js';

let adapter: Promise<InteractionAdapter> | undefined;

/**
 * The adapter of widgets that were given none: everything kept in this browser. Loaded and made when data is first
 * needed; widgets of a page share it, for they would share its database anyway.
 */
export function defaultAdapter(): Promise<InteractionAdapter> {
  adapter ??= import('../data/indexeddb/idb-adapter.js').then(({ IdbAdapter }) => new IdbAdapter());
  return adapter;
}
