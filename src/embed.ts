/**
 * The package for pages without a bundler: the timeline, defined, and the adapters that a page may hand it. Everything else is loaded when it is first of use, from the folder `parts` beside this file; so are the other
 * elements, where the page has any of them when it is parsed.
 */
import './elements/interaction-timeline/interaction-timeline.js';

export { AdapterError } from './data/adapter-error.js';
export { IdbAdapter } from './data/indexeddb/idb-adapter.js';
export { LateMemoryAdapter as MemoryAdapter } from './data/memory/late-memory-adapter.js';

const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'interaction-attachments': () => import('./elements/interaction-attachments/interaction-attachments.js'),
  'interaction-code-picker': () => import('./elements/interaction-code-picker/interaction-code-picker.js'),
  'interaction-date-field': () => import('./elements/interaction-date-field/interaction-date-field.js'),
  'interaction-provider': () => import('./elements/interaction-provider/interaction-provider.js'),
  'interaction-quick-log': () => import('./elements/interaction-quick-log/interaction-quick-log.js'),
  'interaction-relations': () => import('./elements/interaction-relations/interaction-relations.js'),
  'interaction-user-picker': () => import('./elements/interaction-user-picker/interaction-user-picker.js'),
  'new-interaction-dialog': () => import('./elements/new-interaction-dialog/new-interaction-dialog.js'),
};

/** Defines another element of the package, for a page that makes one later; rejects where its part cannot be loaded. */
export async function define(tag: string): Promise<void> {
  await others[tag]?.();
}

// a module runs once the page is parsed, unless the page has asked for it earlier
for (const [tag, load] of Object.entries(others)) if (document.querySelector(tag)) void load();
