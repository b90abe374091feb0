/**
 * Most levels of nested lists that are indented: deeper ones gain nothing and would let a small input write a huge
 * text.
 */
const MAX_INDENT = 8;

/** An address as people write it. */
const bare = (address: string) => address.replace(/^https?:\/\/|\/$/g, '');

interface List {
  readonly ordered: boolean;
  count: number;
}

/**
 * Writes running text as a page would lay it out: blanks run together, lines break between blocks, at most one line is
 * left empty.
 */
export class TextWriter {
  readonly #pieces: string[] = [];
  readonly #lists: List[] = [];
  #breaks = 0;
  #space = false;
  #bullet = '';
  #link: { readonly target: string; text: string } | undefined;

  /** The text so far. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** Adds text; runs of blanks, line breaks included, count as one. */
  addText(text: string): void {
    const words = text.replace(/\s+/g, ' ');
    if (words.startsWith(' ')) this.#space = true;
    const trimmed = words.trim();
    if (trimmed === '') return;
    this.#beginLine();
    if (this.#space) this.#write(' ');
    this.#write(trimmed);
    this.#space = words.endsWith(' ');
  }

  /** Adds text whose line breaks are meant. */
  addLines(text: string): void {
    text.split(/\r\n?|\n/).forEach((line, at) => {
      if (at > 0) this.addBreak();
      this.addText(line);
    });
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
    this.#breaks = Math.max(this.#breaks, apart && this.#lists.length === 0 ? 2 : 1);
  }

  openList(ordered: boolean): void {
    this.addEdge(true);
    this.#lists.push({ ordered, count: 0 });
  }

  closeList(): void {
    this.#lists.pop();
    this.#bullet = '';
    this.addEdge(true);
  }

  /** Begins an entry of the innermost list; it is written when it has text. */
  addBullet(): void {
    this.addEdge(false);
    const list = this.#lists.at(-1);
    const indent = '  '.repeat(Math.max(0, Math.min(this.#lists.length - 1, MAX_INDENT)));
    this.#bullet = `${indent}${list?.ordered ? `${++list.count}.` : '•'} `;
  }

  /** Begins a link; its target is written behind its text, unless the text says the same. */
  openLink(target: string): void {
    this.closeLink();
    this.#link = { target, text: '' };
  }

  closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link || bare(link.text).endsWith(bare(link.target))) return;
    this.addText(link.text === '' ? link.target : ` (${link.target})`);
  }

  #beginLine(): void {
    if (this.#pieces.length > 0 && this.#breaks > 0) this.#write('\n'.repeat(this.#breaks));
    if (this.#pieces.length === 0 || this.#breaks > 0) this.#space = false;
    this.#breaks = 0;
    if (this.#bullet === '') return;
    this.#write(this.#bullet);
    this.#bullet = '';
    this.#space = false;
  }

  #write(piece: string): void {
    this.#pieces.push(piece);
    if (this.#link) this.#link.text += piece;
  }
}
