/**
 * A word beyond ASCII too long to be one, as far as it is drawn in one piece. Not cut before a mark, nor within a joined emoji,
 * unless it is a flood of them.
 */
const LONG_WORD = /[^\s\0-\x7f]{200,300}?(?![\p{M}\p{Emoji_Modifier}\u200d]|(?<=\u200d))|[^\s\0-\x7f]{300}/gu;

/**
 * A text, or pieces of one, in which words without an end are pieces of their own. Browsers shape such a word whole, and some
 * scripts take them time by the square of its length: 4,000 signs more than a second, in pieces less than a tenth of one.
 */
export function inPieces(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(inPieces);
  if (typeof content !== 'string' || content.length <= 200) return content;
  const starts = [...content.matchAll(LONG_WORD)].map(({ 0: word, index }) => index + word.length);
  return starts.length === 0 ? content : [0, ...starts].map((start, at) => content.slice(start, starts[at]));
}
