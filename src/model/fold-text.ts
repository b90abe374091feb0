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

/**
 * Marks that people leave out when they type: accents, Hebrew points, Arabic vowels; and what cannot be seen. Not the
 * vowel signs of Indic scripts nor the voicing marks of kana, which make another letter.
 */
const OMITTED =
  /\p{Default_Ignorable_Code_Point}|(?=\p{M})(?!\u3099|\u309a)[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/gu;

/** Letters that Unicode does not decompose, as people without that key type them. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  '‘': "'",
  '’': "'",
  ʼ: "'",
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** True for a text that folding changes in place, unit by unit. */
const isPlain = (text: string) => /^\p{ASCII}*$/u.test(text);

/** Letters of one unit, folded once: the few that a text repeats. Bounded by there being 65,536. */
const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  let piece = foldedLetters.get(letter);
  if (piece === undefined) {
    const bare = letter.normalize('NFKD').replace(OMITTED, '').normalize('NFC');
    // to upper case and back: only so do ß and ss, ı and i, final and inner sigma become the same
    const lower = Array.from(bare, (character) => character.toLowerCase().toUpperCase().toLowerCase()).join('');
    piece = lower.replace(PLAIN_LETTERS, (character) => PLAIN[character]!);
    if (letter.length === 1) foldedLetters.set(letter, piece);
  }
  return piece;
}

/** A text prepared once for matching many times; it knows where in the original each folded unit came from. */
export class FoldedText {
  /** The folded text, the same as `foldText` gives. */
  readonly folded: string;
  readonly #text: string;
  readonly #isPlain: boolean;
  #letters: readonly Mark[] | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#isPlain = isPlain(text);
    this.folded = foldText(text);
  }

  /** Where words, already folded, stand in the original text: ascending, apart from each other, whole letters only. */
  marks(foldedWords: readonly string[]): Mark[] {
    const found = foldedWords.flatMap((word) => this.#occurrences(word)).sort((a, b) => a.start - b.start);
    const marks: Mark[] = [];
    for (const mark of found) {
      const last = marks.at(-1);
      if (last && mark.start <= last.end) marks[marks.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
      else marks.push(mark);
    }
    return marks;
  }

  #occurrences(word: string): Mark[] {
    const marks: Mark[] = [];
    if (word === '') return marks;
    for (let at = this.folded.indexOf(word); at >= 0; at = this.folded.indexOf(word, at + word.length)) {
      marks.push(this.#whole(at, at + word.length));
    }
    return marks;
  }

  /** The letters of the original behind a stretch of the folded text. */
  #whole(start: number, end: number): Mark {
    if (this.#isPlain) return { start, end };
    this.#letters ??= lettersOf(this.#text);
    return { start: this.#letters[start]!.start, end: this.#letters[end - 1]!.end };
  }
}

/** For each unit of the folded text, the letter of the original it came from. */
function lettersOf(text: string): Mark[] {
  const letters: Mark[] = [];
  const addPlain = (from: number, to: number) => {
    for (let at = from; at < to; at++) letters.push({ start: at, end: at + 1 });
  };
  let at = 0;
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    addPlain(at, index);
    at = index + letter.length;
    const mark = { start: index, end: at };
    for (let unit = foldLetter(letter).length; unit > 0; unit--) letters.push(mark);
  }
  addPlain(at, text.length);
  return letters;
}

/**
 * A text without the differences that people ignore when they search: case, accents, ligatures, width, invisible
 * characters. For comparing only; it may be longer or shorter than the original (`Straße` becomes `strasse`).
 */
export function foldText(text: string): string {
  return (isPlain(text) ? text : text.replace(LETTER, foldLetter)).toLowerCase();
}

/**
 * Where any of the words stand in a text, whatever their case and accents: ascending, not overlapping, in offsets of
 * the text itself. Marks that touch are one; a match of part of a letter marks the whole letter.
 */
export function findFolded(text: string, words: readonly string[]): Mark[] {
  return new FoldedText(text).marks(words.map(foldText));
}
