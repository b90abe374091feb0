import { harmless, splitExtension } from './file-name.js';

/** How much of a long name people read: its beginning, and its end before the extension. In characters. */
const SHOWN_BEGINNING = 40;
const SHOWN_END = 12;

/**
 * A file's name for the eye: as `safeFileName` has it, but what is too long to be read lacks its middle, so that beginning, end
 * and extension are seen.
 */
export function shortFileName(name: string): string {
  const [stem, extension] = splitExtension(harmless(name));
  const characters = [...stem];
  if (characters.length <= SHOWN_BEGINNING + SHOWN_END + 1) return stem + extension;
  const beginning = characters.slice(0, SHOWN_BEGINNING).join('').trimEnd();
  // a mark without its letter would sit on the ellipsis
  const end = characters
    .slice(-SHOWN_END)
    .join('')
    .replace(/^[\p{M} ]+/u, '');
  return `${beginning}…${end}${extension}`;
}
