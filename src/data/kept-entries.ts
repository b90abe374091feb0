import type { AttachmentDraft } from '../model/attachment.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import type { InteractionAdapter } from './adapter.js';
import { decodePage } from './decode.js';

/** How many entries of a record an adapter holds. */
export async function countKept(from: InteractionAdapter, recordId: string): Promise<number> {
  const page = decodePage(await from.list({ recordId, view: 'activities', limit: 1 }));
  return page.total ?? page.items.length;
}

/**
 * Moves every entry of a record from one adapter to another, one after the other: an entry is removed only when the other
 * side has taken it, files included. Entries keep their ids, so that a second try does not send anything twice.
 * @throws AdapterError of the first entry that was refused; those before it have moved
 */
export async function sendKept(from: InteractionAdapter, to: InteractionAdapter, recordId: string): Promise<void> {
  for (;;) {
    const page = decodePage(await from.list({ recordId, view: 'activities', limit: 50 }));
    if (page.items.length === 0) return;
    for (const interaction of page.items) {
      const files = await readFiles(from, interaction);
      const result = await to.create?.(draftOf(interaction, recordId), { files });
      const [refused] = result?.attachmentErrors ?? [];
      if (refused) throw refused.error;
      await from.delete?.({ id: interaction.id, recordId });
    }
  }
}

async function readFiles(from: InteractionAdapter, interaction: Interaction): Promise<AttachmentDraft[]> {
  const files: AttachmentDraft[] = [];
  for (const attachment of interaction.attachments ?? []) {
    const blob = await from.openAttachment?.(attachment);
    if (blob instanceof Blob) files.push({ id: attachment.id, name: attachment.name, blob });
  }
  return files;
}

/** What a person decided of an entry; what its old home added (version, rights, times) stays behind. */
function draftOf(interaction: Interaction, recordId: string): InteractionDraft {
  const { version, can, state, attachments, createdAt, createdBy, updatedAt, pinned, ...content } = interaction;
  return { ...content, recordId };
}
