/**
 * Most levels of nested lists that are indented: deeper ones gain nothing and would let a small input write a huge
 * text.
 */
const MAX_INDENT = 8;

/** An address as people write it. */
const bare = (address: string) => address.replace(/^https?:\/\/|\/$/g, '');

/**
 * Writes running text as a page would lay it out: blanks run together, lines break between blocks, at most one line is
 * left empty.
 */
export class TextWriter {
  readonly #pieces: string[] = [];
  /** For each list that is open, the number of its latest entry; NaN where entries have none. */
  readonly #lists: number[] = [];
  #breaks = 0;
  #space = false;
  #bullet = '';
  #link = '';
  #linkStart = 0;

  /** Adds text; runs of blanks, line breaks included, count as one. */
  addText(text: string): void {
    const words = text.replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.#space = true;
    const trimmed = words.trim();
    if (!trimmed) return;
    const gap = '\n'.repeat(this.#breaks) || (this.#space ? ' ' : '');
    this.#pieces.push((this.#pieces.length ? gap : '') + this.#bullet + trimmed);
    this.#breaks = 0;
    this.#bullet = '';
    this.#space = words.endsWith(' ');
  }

  /** Makes sure of a blank before the next word on the line. */
  addSpace(): void {
    this.#space = true;
  }

  /** Ends the line; a second one in a row leaves an empty line. */
  addBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2);
  }

  /** The edge of a block: what follows begins a new line; after an empty one where the block stands apart. */
  addEdge(apart: boolean): void {
    this.#breaks = Math.max(this.#breaks, apart && !this.#lists.length ? 2 : 1);
  }

  openList(numbered: boolean): void {
    this.addEdge(true);
    this.#lists.push(numbered ? 0 : NaN);
  }

  closeList(): void {
    this.#lists.pop();
    this.#bullet = '';
    this.addEdge(true);
  }

  /** Begins an entry of the innermost list; it is written when it has text. */
  addBullet(): void {
    this.addEdge(false);
    const depth = this.#lists.length - 1;
    const number = ++this.#lists[depth]!;
    this.#bullet = `${'  '.repeat(Math.min(Math.max(depth, 0), MAX_INDENT))}${number ? `${number}.` : '•'} `;
  }

  /**
   * Ends the link, and begins another one where a target is given. The target is written behind the link's text, unless
   * the text says the same.
   */
  setLink(target: string): void {
    const text = this.#pieces.slice(this.#linkStart).join('');
    const link = this.#link;
    this.#link = '';
    if (!bare(text).endsWith(bare(link))) this.addText(text ? ` (${link})` : link);
    this.#link = target;
    this.#linkStart = this.#pieces.length;
  }

  /** Ends what is open; the text is complete. */
  finish(): string {
    this.setLink('');
    return this.#pieces.join('');
  }
}
