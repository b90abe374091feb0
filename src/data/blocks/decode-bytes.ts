/** Byte order marks, with what they tell. */
const MARKS = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

function decoder(charset: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    return undefined; // a label that no standard knows
  }
}

function marked(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

/**
 * The text of an answer. A byte order mark decides; without one what is valid UTF-8 is UTF-8, for many servers declare what
 * they do not send; else the declared charset counts, and at last windows-1252, which refuses nothing. The mark is not part of
 * the text.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): string {
  const [, declared = ''] = /charset="?([\w-]+)/i.exec(contentType) ?? [];
  const mark = marked(bytes);
  // two bytes a letter are valid UTF-8 as well, full of zeros
  const certain = mark ?? (/^utf-?16/i.test(declared) ? declared : 'utf-8');
  for (const charset of [certain, declared]) {
    try {
      const text = decoder(charset, true)?.decode(bytes);
      if (text !== undefined) return text;
    } catch {
      // not in this charset
    }
  }
  return decoder('windows-1252', false)!.decode(bytes);
}
