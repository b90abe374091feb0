/** What takes no room or looks empty: joiners, fillers, selectors, annotations, tags, and the byte order mark. */
const INVISIBLE = [
  0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2061, 0x2064, 0x206a,
  0x206f, 0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffa, 0xfffb, 0xfffc, 0x1d173, 0xe0001, 0xe0041,
  0xe007f, 0xe0100, 0xe01ef,
].map((code) => String.fromCodePoint(code));

/** Texts that look empty, or like others that they are not. */
export function zeroWidth(): readonly string[] {
  return INVISIBLE.flatMap((character) => [
    character,
    character.repeat(500),
    `pass${character}word`,
    `${character}at the start`,
    `at the end${character}`,
    `a${character} ${character}b`,
  ]);
}
