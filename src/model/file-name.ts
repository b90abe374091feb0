/** What a file is called that has no name left. */
const NAMELESS = 'file';

/** Bytes of UTF-8 that every common file system takes, with room for a browser's " (1)". */
const MAX_BYTES = 200;

/** What cannot be seen, turns the direction of what follows, or breaks the line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Separators of paths, and what Windows refuses in names. */
const REFUSED = /[/\\:*?"<>|]/g;

/** Names that Windows takes for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** An ending that systems act on. */
const EXTENSION = /\.[a-z\d]{1,15}$/i;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function shorten(name: string): string {
  if (bytesOf(name) <= MAX_BYTES) return name;
  const [whole, extension] = splitExtension(name);
  const end = `…${extension}`;
  let room = MAX_BYTES - bytesOf(end);
  let stem = '';
  for (const character of whole) {
    room -= bytesOf(character);
    if (room < 0) break;
    stem += character;
  }
  return stem.trimEnd() + end;
}

/** What cannot mislead in a name is left, however long. Never empty. */
export function harmless(name: string): string {
  const visible = name
    // the byte order mark is a blank to JavaScript alone
    .replace(/[^\S\ufeff]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/ +/g, ' ')
    .replace(REFUSED, '_')
    // Windows drops dots and blanks at the end, and another extension appears
    .replace(/[. ]+$/, '')
    .trimStart();
  if (visible === '') return NAMELESS;
  // a leading dot hides the file on other systems
  return visible.startsWith('.') || DEVICE.test(visible) ? `_${visible}` : visible;
}

/**
 * A file's name for showing and for saving: invisible and direction-turning characters are removed, so that the
 * extension people read is the one it has; separators of paths become `_`; runs of blanks become one; what is too
 * long is cut before the extension. Never empty.
 */
export function safeFileName(name: string): string {
  return shorten(harmless(name));
}

/** A name in two: what comes before the extension, and the extension with its dot; empty where there is none. */
export function splitExtension(name: string): readonly [stem: string, extension: string] {
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - extension.length), extension];
}
