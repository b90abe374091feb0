import type { CreateResult } from '../data/adapter.js';
import type { AttachmentDraft } from '../model/attachment.js';
import { createClientId } from '../model/client-id.js';
import { ensure } from './broken-promise.js';
import type { CheckContext } from './check-context.js';
import { inWords } from './in-words.js';
import { assume } from './not-claimed.js';

/** More bytes than a suite should make up. */
const HUGE = 64 * 1024 * 1024;

/** Bytes that are no text. */
export const BYTES = Uint8Array.of(0, 255, 10, 13, 0x1f, 0x8b, 0xc3, 0x28, 0);

/** A file as a person has chosen it. */
export function file(name: string, content: BlobPart = 'Dear parent', type = 'text/plain'): AttachmentDraft {
  return { id: createClientId(), name, blob: new Blob([content], { type }) };
}

/** A new entry with files that were all taken. */
export async function entryWith(context: CheckContext, ...files: readonly AttachmentDraft[]): Promise<CreateResult> {
  const result = await context.create({}, { files });
  const [refused] = result.attachmentErrors ?? [];
  assume(!refused, `the adapter said that it did not keep a file: ${inWords(refused?.error)}`);
  return result;
}

export async function contentOf(context: CheckContext, { interaction }: CreateResult): Promise<Uint8Array> {
  const [attachment] = interaction.attachments ?? [];
  ensure(attachment, 'the new entry has no files');
  const opened = await context.adapter.openAttachment!(attachment, { ref: context.ref(interaction) });
  const { url } = Object(opened) as { readonly url?: unknown };
  ensure(opened instanceof Blob || typeof url === 'string', `openAttachment answered with ${inWords(opened)}`);
  assume(opened instanceof Blob, 'files are opened by their address');
  return new Uint8Array(await opened.arrayBuffer());
}

/** One byte more than the adapter takes. @throws NotClaimed where that is not known, or too much */
export function tooLarge({ adapter }: CheckContext): number {
  const { maxFileSize } = adapter.capabilities ?? {};
  assume(maxFileSize !== undefined, 'the adapter does not say how large files may be');
  assume(maxFileSize < HUGE, 'files may be larger than the suite makes them');
  return maxFileSize + 1;
}
