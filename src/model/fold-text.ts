/** A stretch of a text to be marked, in UTF-16 offsets; `end` is the first unit after it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

const ATTACHED = String.raw`(?:[\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]|(?<=\u200d)\p{Extended_Pictographic})`;

/**
 * What a person sees as one letter, beyond plain ASCII: a character with its marks, a Hangul syllable typed in parts,
 * a joined emoji. (Grapheme clusters in short.)
 */
const LETTER = new RegExp(
  String.raw`(?:\p{ASCII}(?=${ATTACHED})|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|\P{ASCII})${ATTACHED}*`,
  'gu',
);

/** What no plain letter is: a text without it differs from its folded one in case alone. */
const BEYOND_ASCII = /[\x80-\uffff]/;

/** Every letter, plain ones too. */
const ANY_LETTER = new RegExp(`${LETTER.source}|[^]`, 'gu');

/**
 * Marks that people leave out when they type: accents, Hebrew points, Arabic vowels; and what cannot be seen. Not the
 * vowel signs of Indic scripts nor the voicing marks of kana, which make another letter.
 */
const OMITTED =
  /\p{Default_Ignorable_Code_Point}|(?=\p{M})(?!\u3099|\u309a)[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/gu;

/** Letters that Unicode does not decompose, each before what people without that key type. */
const PLAIN = new Map("æae œoe øo đd ðd þth ħh łl ŧt ‘' ’' ʼ'".split(' ').map((pair) => [pair[0]!, pair.slice(1)]));

/** Letters of one unit, folded once: the few that a text repeats. Bounded by there being 65,536. */
const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = foldedLetters.get(letter);
  if (folded === undefined) {
    const bare = letter.normalize('NFKD').replace(OMITTED, '').normalize('NFC');
    const characters = [...bare].map((character) => {
      // to upper case and back: only so do ß and ss, ı and i, final and inner sigma become the same
      const lower = character.toLowerCase().toUpperCase().toLowerCase();
      return PLAIN.get(lower) ?? lower;
    });
    folded = characters.join('');
    if (letter.length === 1) foldedLetters.set(letter, folded);
  }
  return folded;
}

function lettersOf(text: string): Mark[] {
  return [...text.matchAll(ANY_LETTER)].flatMap(({ 0: letter, index }) =>
    new Array<Mark>(foldText(letter).length).fill({ start: index, end: index + letter.length }),
  );
}

/** Whether a text has plain ASCII letters alone: folding one only takes away its case. */
export function isPlainText(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

/**
 * A text without the differences that people ignore when they search: case, accents, ligatures, width, invisible
 * characters. For comparing only; it may be longer or shorter than the original (`Straße` becomes `strasse`).
 */
export function foldText(text: string): string {
  // most texts are plain, and looking costs a tenth of folding
  return (isPlainText(text) ? text : text.replace(LETTER, foldLetter)).toLowerCase();
}

/**
 * Where any of the words stand in a text, whatever their case and accents: ascending, not overlapping, in offsets of
 * the text itself. Marks that touch are one; a match of part of a letter marks the whole letter.
 */
export function findFolded(text: string, words: readonly string[]): Mark[] {
  const folded = foldText(text);
  // for each unit of the folded text, the letter it came from
  let letters: readonly Mark[] | undefined;
  const marks: Mark[] = [];
  const found = words.map(foldText).flatMap((word) => {
    const starts: number[] = [];
    for (let at = -1; word && (at = folded.indexOf(word, at + 1)) >= 0; at += word.length - 1) starts.push(at);
    return starts.map((at): Mark => {
      letters ??= lettersOf(text);
      return { start: letters[at]!.start, end: letters[at + word.length - 1]!.end };
    });
  });
  for (const mark of found.sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && mark.start <= last.end) marks[marks.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else marks.push(mark);
  }
  return marks;
}

/** The words of a search, folded, each once. */
export function foldWords(search: string): string[] {
  return [...new Set(foldText(search).match(/\S+/g))];
}

/** A test for texts that have every word of a search somewhere, whatever its case and accents. */
export function wordSearch(search: string): (text: string) => boolean {
  const words = foldWords(search);
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}
