import type { CreateResult, InteractionAdapter, UploadOptions } from '../data/adapter.js';
import { logInteraction } from '../data/log-interaction.js';
import { InteractionCreatedEvent, InteractionCreateEvent } from '../events/change-events.js';
import type { AttachmentDraft } from '../model/attachment.js';
import type { CodeTree } from '../model/code-tree.js';
import type { PartialInteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import type { User } from '../model/user.js';

/** What is saved, and by whom. */
export interface SaveOptions extends UploadOptions {
  readonly adapter: InteractionAdapter;
  readonly draft: PartialInteractionDraft;
  readonly files: readonly AttachmentDraft[];
  readonly codes: CodeTree | undefined;
  readonly currentUser: User | null | undefined;
  /** Called when the adapter has taken it, before the page is told. */
  readonly beforeReport?: (interaction: Interaction) => void;
}

/**
 * Saves an interaction for an element, the same way whether a form or a host's own tool made it: the draft is completed and
 * checked, the page may object (`interaction-create`), the adapter takes it, the page is told (`interaction-created`).
 * @returns null where the page objected
 * @throws AdapterError as `logInteraction` does
 */
export async function saveInteraction(host: HTMLElement, options: SaveOptions): Promise<CreateResult | null> {
  const { adapter, draft, files, codes, currentUser, signal, onProgress, beforeReport } = options;
  const result = await logInteraction(adapter, draft, {
    files,
    codes,
    currentUser,
    signal,
    onProgress,
    approve: async (complete) => {
      const event = new InteractionCreateEvent(complete);
      host.dispatchEvent(event);
      return event.allowed();
    },
  });
  if (!result) return null;
  beforeReport?.(result.interaction);
  host.dispatchEvent(new InteractionCreatedEvent(result, files));
  return result;
}
