import { toAdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter, UploadOptions } from '../data/adapter.js';
import { decodeInteraction } from '../data/decode.js';
import type { FileUpload } from '../data/file-upload.js';
import type { Interaction } from '../model/interaction.js';
import type { FormValues } from './form-values.js';

/** How the files of an entry are brought up to date, and who is told. */
export interface FileWork {
  readonly adapter: InteractionAdapter;
  readonly recordId: string;
  readonly signal: AbortSignal;
  readonly upload: (fileId: string, upload: FileUpload) => void;
  /** One is done: the entry as it is now, and what is left of the values. */
  readonly done: (entry: Interaction, left: (values: FormValues) => Partial<FormValues>) => void;
}

/**
 * Takes away the files of an entry that are to go and sends those that are to come, one after the other, so that what is done is
 * not done again when the next one fails. Ends after the one that is on its way where nobody waits any more.
 * @returns the entry as it is then
 * @throws AdapterError of the first that failed
 */
export async function bringFiles(
  entry: Interaction,
  { detached, files }: FormValues,
  { adapter, recordId, signal, upload, done }: FileWork,
): Promise<Interaction> {
  const ref = { id: entry.id, recordId };
  let current = entry;
  for (const attachmentId of detached) {
    if (signal.aborted) return current;
    const answer: unknown = await adapter.detach?.(ref, attachmentId);
    if (answer !== undefined) current = decodeInteraction(answer);
    done(current, ({ detached: left }) => ({ detached: left.filter((other) => other !== attachmentId) }));
  }
  const onProgress: UploadOptions['onProgress'] = (fileId, fraction) => upload(fileId, { fraction });
  for (const file of files) {
    if (signal.aborted) return current;
    if (current.attachments?.some(({ id }) => id === file.id)) continue;
    try {
      current = decodeInteraction(await adapter.attach?.(ref, file, { signal, onProgress }));
    } catch (thrown) {
      const error = toAdapterError(thrown);
      upload(file.id, { error });
      throw error;
    }
    done(current, ({ files: left }) => ({ files: left.filter(({ id }) => id !== file.id) }));
  }
  return current;
}
