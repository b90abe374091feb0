import { AdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { decodeInteraction } from '../data/decode.js';
import { InteractionUpdatedEvent, InteractionUpdateEvent } from '../events/change-events.js';
import { inRecord } from '../model/in-record.js';
import type { InteractionChanges } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';

/**
 * Changes an interaction for an element: the page may object (`interaction-update`), the adapter takes the change, the page is
 * told (`interaction-updated`).
 * @param entry as it was when the change was made; its version goes along, so that nothing is overwritten unseen
 * @returns null where the page objected
 * @throws AdapterError `unsupported` where the adapter cannot update; else whatever it refused the change with
 */
export async function updateInteraction(
  host: HTMLElement,
  adapter: InteractionAdapter,
  recordId: string,
  entry: Interaction,
  changes: InteractionChanges,
): Promise<Interaction | null> {
  if (!adapter.update) throw new AdapterError('unsupported', 'The adapter has no update.');
  const ref = { id: entry.id, recordId };
  const event = new InteractionUpdateEvent(ref, changes, entry);
  host.dispatchEvent(event);
  if (!(await event.allowed())) return null;
  const answer = await adapter.update(ref, changes, { version: entry.version });
  const updated = inRecord(decodeInteraction(answer), recordId);
  host.dispatchEvent(new InteractionUpdatedEvent(updated));
  return updated;
}
