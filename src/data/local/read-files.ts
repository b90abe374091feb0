import type { AttachmentDraft } from '../../model/attachment.js';
import { AdapterError, type AdapterErrorKind } from '../adapter-error.js';
import type { StoredFile } from './entry-storage.js';

/** A file that is not kept, by the id of its draft. */
export interface FileRefusal {
  readonly fileId: string;
  readonly error: AdapterError;
}

/** A file that was read: what the person chose may be changed or deleted from now on. */
export type ReadFile = Omit<StoredFile, 'interactionId'>;

/** A refusal that names the form's field. */
export function refuseFile(fileId: string, reason: string, kind: AdapterErrorKind = 'invalid'): FileRefusal {
  const message = `The file ${fileId} ${reason}.`;
  return { fileId, error: new AdapterError(kind, message, { fields: { attachments: message } }) };
}

/** Reads the files that can be kept and tells of those that cannot, before anything is stored. */
export async function readFiles(
  files: readonly AttachmentDraft[],
  { maxFileSize }: { readonly maxFileSize: number },
): Promise<{ kept: ReadFile[]; refused: FileRefusal[] }> {
  const kept = new Map<string, ReadFile>();
  const refused: FileRefusal[] = [];
  for (const { id, name, blob } of files) {
    if (kept.has(id)) refused.push(refuseFile(id, 'stands here twice'));
    else if (blob.size > maxFileSize) refused.push(refuseFile(id, `is larger than ${maxFileSize} bytes`));
    else {
      try {
        kept.set(id, { attachmentId: id, name, type: blob.type, bytes: await blob.arrayBuffer() });
      } catch {
        // why it cannot be read is the file system's own matter, and told differently by every browser
        refused.push(refuseFile(id, 'cannot be read'));
      }
    }
  }
  return { kept: [...kept.values()], refused };
}
