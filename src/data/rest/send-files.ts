import type { AttachmentDraft } from '../../model/attachment.js';
import type { InteractionRef } from '../../model/interaction.js';
import { toAdapterError, type AdapterError } from '../adapter-error.js';
import type { CreateResult, InteractionAdapter, UploadOptions } from '../adapter.js';

/**
 * Sends the files of a new entry after it, one by one. A file that is refused is told of in `attachmentErrors`, and the others go
 * on. Where nobody waits any more, or nobody is signed in, all of it rejects: sent again under the same ids it goes on there.
 * @throws AdapterError `aborted` or `unauthenticated`
 */
export async function sendFiles(
  attach: NonNullable<InteractionAdapter['attach']>,
  created: CreateResult,
  ref: InteractionRef,
  files: readonly AttachmentDraft[],
  options: UploadOptions,
): Promise<CreateResult> {
  let { interaction } = created;
  const errors: { readonly fileId: string; readonly error: AdapterError }[] = [];
  for (const file of files) {
    if (interaction?.attachments?.some(({ id }) => id === file.id)) continue;
    try {
      interaction = await attach(ref, file, options);
    } catch (thrown) {
      const error = toAdapterError(thrown);
      if (error.kind === 'aborted' || error.kind === 'unauthenticated') throw error;
      errors.push({ fileId: file.id, error });
    }
  }
  const { attachmentErrors = [] } = created;
  return { ...created, interaction, ...(errors.length && { attachmentErrors: [...attachmentErrors, ...errors] }) };
}
