import type { InteractionAdapter } from '../../data/adapter.js';
import { decodeInteraction } from '../../data/decode.js';
import type { Interaction } from '../../model/interaction.js';
import { textEntry } from '../../model/text-entry.js';

/**
 * An entry as the form edits it: with its comments, which a list may have left out, and those as text. What the form does not
 * change is not sent, so an entry that nobody touched keeps its HTML.
 */
export async function editedEntry(
  adapter: InteractionAdapter | undefined,
  recordId: string,
  interaction: Interaction,
): Promise<Interaction> {
  const isWhole = interaction.comments !== undefined || !adapter?.get;
  const entry = isWhole ? interaction : decodeInteraction(await adapter.get?.({ id: interaction.id, recordId }));
  return textEntry(entry);
}
