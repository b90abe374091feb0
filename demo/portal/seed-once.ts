import type { IdbAdapter } from 'interaction-timeline/adapters/indexeddb.js';
import type { PortalRecord } from './portal-record.js';
import { visitMemory } from './visit-memory.js';

/**
 * Fills the record's history on the first visit, and never again: what people deleted stays deleted. An import that was cut
 * short is repeated as a whole, which is harmless, for its ids are the same.
 */
export async function seedOnce(adapter: IdbAdapter, record: PortalRecord): Promise<void> {
  if (visitMemory.wasSeeded(record.id)) return;
  const page = await adapter.list({ recordId: record.id, view: 'activities', limit: 1 });
  if (page.items.length === 0) {
    const { interactions, files } = record.createHistory();
    await adapter.importInteractions(interactions, { files });
  }
  visitMemory.rememberSeeded(record.id);
}
