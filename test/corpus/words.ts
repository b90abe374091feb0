import { safeFileName } from '../../src/model/file-name.js';
import { htmlToText } from '../../src/model/plain-text.js';

/** What stands in the fields of an entry for one text of the corpus. */
export interface Words {
  /** A text that people read. */
  text(text: string): string;
  /** A key or an id; `index` tells those of different texts apart. */
  key(text: string, index: number): string;
  html(text: string): string;
  file(text: string): string;
  href(text: string): string;
}

/** The text itself, everywhere. */
export const hostile: Words = {
  text: (text) => text,
  key: (text) => text,
  html: (text) => text,
  file: (text) => text,
  href: (text) => text,
};

const letters = new Map<string, string>();

/** A letter of its own for each text: where two people have one name the widget tells them apart. */
function letterOf(text: string): string {
  const letter = letters.get(text) ?? String.fromCharCode(0x4e00 + letters.size);
  letters.set(text, letter);
  return letter;
}

/** As long, and blank at the same places, but of one letter alone. */
const plain = (text: string) => text.replace(/\S/g, letterOf(text));

/** Whether an address may become a link, by the letter of the URL standard: what is before the colon once controls are dropped. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const bare = text.replace(/^[\0-\x20]+/, '').replace(/[\t\r\n]/g, '');
  return /^(?:https?|mailto|tel):/i.test(bare);
}

/** What makes the same elements as the hostile text if all of it is taken for text. */
export const harmless: Words = {
  text: plain,
  key: (text, index) => (text.trim() ? `k${index}` : text),
  html: (text) => plain(htmlToText(text)),
  // the extension decides whether there is a button that shows the file
  file: (text) => safeFileName(text).replace(/[^a-z0-9.]/gi, letterOf(text)),
  href: (text) => (isSafeAddress(text) ? 'https://example.org/' : 'none'),
};
