/** The only pictures that are shown in the page. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';

/** What a file of the type begins with, as the WHATWG MIME Sniffing Standard lists it; `?` stands for any byte. */
const SIGNATURES: readonly (readonly [ImageType, string])[] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/webp', 'RIFF????WEBPVP'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
];

/** What kind of picture the bytes are; null for everything else, whatever the file's name and its claimed type say. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  const matches = (signature: string) =>
    [...signature].every((character, at) => character === '?' || bytes[at] === character.charCodeAt(0));
  return SIGNATURES.find(([, signature]) => matches(signature))?.[0] ?? null;
}

/** True for bytes that can be shown as text: valid UTF-8 without a NUL. */
export function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // how the decoder says that the bytes are not UTF-8
    return false;
  }
}
