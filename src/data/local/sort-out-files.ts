import type { Attachment, AttachmentDraft } from '../../model/attachment.js';
import { AdapterError } from '../adapter-error.js';

/** A file that is not kept, by the id of its draft. */
export interface FileRefusal {
  readonly fileId: string;
  readonly error: AdapterError;
}

/** A refusal that names the form's field. */
export function refuseFile(fileId: string, reason: string): FileRefusal {
  const message = `The file ${fileId} ${reason}.`;
  return { fileId, error: new AdapterError('invalid', message, { fields: { attachments: message } }) };
}

/** A file that was read: what the person chose may be changed or deleted from now on. */
export interface ReadFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** A file as the attachment that it becomes. */
export function attachmentOf({ id, name, type, bytes }: ReadFile): Attachment {
  return { id, name, size: bytes.byteLength, ...(type && { type }) };
}

function reasonAgainst({ id, name, blob }: AttachmentDraft, maxFileSize: number): string | undefined {
  if (typeof id !== 'string' || id === '') return 'has no id';
  if (typeof name !== 'string' || !(blob instanceof Blob)) return 'has no name or no content';
  return blob.size > maxFileSize ? `is larger than ${maxFileSize} bytes` : undefined;
}

/** Reads the files that can be kept and tells of those that cannot, before anything is stored. */
export async function sortOutFiles(
  files: readonly AttachmentDraft[],
  maxFileSize: number,
): Promise<{ kept: ReadFile[]; refused: FileRefusal[] }> {
  const kept: ReadFile[] = [];
  const refused: FileRefusal[] = [];
  for (const file of files) {
    const { id, name, blob } = file;
    const reason = kept.some((other) => other.id === id) ? 'stands here twice' : reasonAgainst(file, maxFileSize);
    // why it cannot be read is the file system's own matter, and told differently by every browser
    const bytes = reason === undefined ? await blob.arrayBuffer().catch(() => undefined) : undefined;
    if (bytes) kept.push({ id, name, type: blob.type, bytes });
    else refused.push(refuseFile(id, reason ?? 'can no longer be read'));
  }
  return { kept, refused };
}
