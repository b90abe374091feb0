import { AdapterError } from '../../data/adapter-error.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { Attachment } from '../../model/attachment.js';
import { safeFileName } from '../../model/file-name.js';
import { imageTypeOf, isPlainText } from '../../model/image-type.js';
import type { InteractionRef } from '../../model/interaction.js';

/** What can be shown of a file: a picture whose bytes say so, or text as text. Everything else is only downloaded. */
export interface Preview {
  /** Address of a picture. */
  readonly url?: string;
  readonly text?: string;
}

/** Most bytes of a text that are shown. */
const MAX_TEXT_SIZE = 256 * 1024;
/** Time a browser gets to begin a download before its address is taken back, in milliseconds. */
const DOWNLOAD_START = 60_000;

/** The bytes of a file, whatever the adapter answers with. An address is fetched, never navigated to. */
export async function readAttachment(
  adapter: InteractionAdapter,
  attachment: Attachment,
  ref: InteractionRef | undefined,
): Promise<Blob> {
  const answer = await adapter.openAttachment?.(attachment, ref ? { ref } : {});
  if (answer instanceof Blob) return answer;
  if (!answer || !URL.canParse(answer.url, document.baseURI)) {
    throw new AdapterError('server', 'openAttachment: expected a Blob or {url}');
  }
  const url = new URL(answer.url, document.baseURI);
  // a script address would run in the host page, and a data: one is no place to keep a file
  if (!['http:', 'https:', 'blob:'].includes(url.protocol)) {
    throw new AdapterError('unsupported', `openAttachment: ${url.protocol} addresses are not opened`);
  }
  const response = await fetch(url).catch((cause: unknown) => {
    throw new AdapterError('network', 'The file could not be fetched.', { cause });
  });
  if (!response.ok) throw new AdapterError('server', `The file's address answered ${response.status}.`);
  return response.blob();
}

/** Looks at the bytes, not at what the file claims to be. Null: nothing to show. The caller revokes an image's `url`. */
export async function previewOf(blob: Blob): Promise<Preview | null> {
  const head = new Uint8Array(await blob.slice(0, 32).arrayBuffer());
  const type = imageTypeOf(head);
  if (type) return { url: URL.createObjectURL(new Blob([blob], { type })) };
  if (blob.size > MAX_TEXT_SIZE) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return isPlainText(bytes) ? { text: new TextDecoder().decode(bytes) } : null;
}

/** Hands a file to the browser's downloads as mere bytes: an HTML file that opened would run in the host's origin. */
export function downloadBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_START);
}
