const CHARACTERS = ['x', 'W', '_', '-', '/', '.', '\u00ad', 'あ', '﷽', '👩‍👩‍👧‍👦', 'ﷺ', '\u00a0', 'ि', '꧅'];

/** Around the length at which a row cuts a subject, and well beyond. */
const LENGTHS = [60, 999, 1001, 12_000];

/** Words without a place to break, wide and narrow. */
export function longWords(): readonly string[] {
  return CHARACTERS.flatMap((character) =>
    LENGTHS.map((length) => character.repeat(Math.ceil(length / character.length))),
  );
}
