import { open } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import { fileTypeFromFile } from 'file-type';

/** What is known of nothing else: browsers save it, and never show it. */
const UNKNOWN = 'application/octet-stream';

/** As much of a file as decides whether it is text. */
const LOOKED_AT = 65_536;

/** A text type that no browser runs, of those that may be claimed. */
const TEXT_TYPES = new Set(['text/plain', 'text/csv', 'text/markdown', 'application/json']);

/** True of bytes that are text, as far as was looked: the last character may be cut. */
function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  return [0, 1, 2, 3].some((cut) => cut <= bytes.length && isUtf8(bytes.subarray(0, bytes.length - cut)));
}

/**
 * The media type of a file by its content. What the uploader claims counts only between kinds of text, which content cannot
 * tell apart; text that claims to be a page or a script is plain text.
 */
export async function typeOfFile(path: string, claimed: string): Promise<string> {
  const found = await fileTypeFromFile(path);
  if (found) return found.mime;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    if (!isText(buffer.subarray(0, bytesRead))) return UNKNOWN;
    const [media = ''] = claimed.toLowerCase().split(';');
    if (TEXT_TYPES.has(media.trim())) return media.trim();
    return media.trim().startsWith('text/') ? 'text/plain' : UNKNOWN;
  } finally {
    await file.close();
  }
}
