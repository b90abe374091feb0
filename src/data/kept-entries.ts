import type { AttachmentDraft } from '../model/attachment.js';
import type { Interaction, InteractionRef } from '../model/interaction.js';
import type { InteractionAdapter } from './adapter.js';
import { decodePage } from './decode.js';
import { draftOf } from './local/entry-content.js';

/** How many entries of a record an adapter holds. */
export async function countKept(from: InteractionAdapter, recordId: string): Promise<number> {
  const { items, total } = decodePage(await from.list({ recordId, view: 'activities', limit: 1 }));
  return total ?? items.length;
}

/**
 * Moves every entry of a record from one adapter to another, one after the other: an entry is removed only when the other
 * side has taken it, files included. Entries keep their ids, so that a second try does not send anything twice.
 * @throws AdapterError of the first entry that was refused; those before it have moved
 */
export async function sendKept(from: InteractionAdapter, to: InteractionAdapter, recordId: string): Promise<void> {
  for (;;) {
    const { items } = decodePage(await from.list({ recordId, view: 'activities', limit: 50 }));
    if (items.length === 0) return;
    for (const interaction of items) {
      const ref = { id: interaction.id, recordId };
      const files = await readFiles(from, interaction, ref);
      // whoever cannot create fails here, before anything is removed
      const { attachmentErrors = [] } = await to.create!({ ...draftOf(interaction), recordId }, { files });
      for (const { error } of attachmentErrors) throw error;
      await from.delete?.(ref);
    }
  }
}

async function readFiles(
  from: InteractionAdapter,
  { attachments = [] }: Interaction,
  ref: InteractionRef,
): Promise<AttachmentDraft[]> {
  const files: AttachmentDraft[] = [];
  for (const attachment of attachments) {
    const blob = await from.openAttachment?.(attachment, { ref });
    if (blob instanceof Blob) files.push({ id: attachment.id, name: attachment.name, blob });
  }
  return files;
}
