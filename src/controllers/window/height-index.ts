/** Most rows in a block when it is filled: what a search within one costs. */
const BLOCK = 256;

/** What is known of rows that follow each other. Both arrays have holes where a row was not measured. */
interface Block {
  start: number;
  readonly keys: (string | undefined)[];
  /** Pixels over the estimate. */
  readonly extras: number[];
  /** Of the extras. */
  sum: number;
}

/**
 * The heights of the rows of a long list, and so where each of them begins. It knows nothing of elements.
 *
 * Only rows that were measured cost anything: they stand in blocks, in order, and all others have the estimated height. Nothing loops
 * over rows but within one block, so that a million rows that nobody has seen weigh nothing, and rows inserted on top
 * move blocks, not rows.
 */
export class HeightIndex {
  /** Number of rows. */
  count = 0;
  /** Height of a row that was not measured, in pixels. To be set only where nothing was. */
  estimate: number;
  #blocks: Block[] = [];

  constructor(estimate: number) {
    this.estimate = estimate;
  }

  /** The height of all rows. */
  get total(): number {
    return this.offset(this.count);
  }

  /** True as long as nothing was measured. */
  get isEmpty(): boolean {
    return !this.#blocks.length;
  }

  /** Where a row begins: the height of all rows before it. */
  offset(index: number): number {
    let pixels = index * this.estimate;
    for (const { start, extras, sum } of this.#blocks) {
      if (start >= index) break;
      pixels += start + extras.length <= index ? sum : sumOf(extras.slice(0, index - start));
    }
    return pixels;
  }

  /** The row at a place; the first or the last one where the place is outside. */
  indexAt(pixels: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) > pixels) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  /** The height of a row and what it was known by, where it was measured. */
  measured(index: number): { readonly key: string | undefined; readonly height: number } | undefined {
    const { start, keys, extras } = this.#blocks[this.#find(index)] ?? {};
    const extra = extras?.[index - start!];
    return extra === undefined ? undefined : { key: keys![index - start!], height: this.estimate + extra };
  }

  /** Takes the height of a row. */
  measure(index: number, key: string | undefined, height: number): void {
    const place = this.#find(index);
    let block = this.#blocks[place];
    if (!block || index >= block.start + BLOCK) {
      // so that the rows above, which come next when one scrolls up, find room in it
      const start = Math.max(index - (index % BLOCK), block ? block.start + block.keys.length : 0);
      block = { start, keys: [], extras: [], sum: 0 };
      this.#blocks.splice(place + 1, 0, block);
    }
    const at = index - block.start;
    const extra = height - this.estimate;
    block.sum += extra - (block.extras[at] ?? 0);
    block.extras[at] = extra;
    block.keys[at] = key;
  }

  /** Forgets all heights: the list has another width. */
  clear(): void {
    this.#blocks = [];
  }

  /**
   * Learns by the keys what became of the rows, with two looks a block: a block is where it was, or as much further as the number of
   * rows has changed, or it is forgotten, because rows came or went within it. A row without a key tells nothing.
   */
  follow(count: number, keyOf: (index: number) => string | undefined): void {
    const by = count - this.count;
    this.count = count;
    const fits = ({ start, keys }: Block, move: number) =>
      [keys.findIndex(Boolean), keys.length - 1].every((at) => {
        const index = start + at + move;
        const key = keys[at];
        return key === undefined || (index >= 0 && index < count && (keyOf(index) ?? key) === key);
      });
    let edge = 0;
    this.#blocks = this.#blocks.filter((block) => {
      const move = [0, by].find((each) => fits(block, each)) ?? -Infinity;
      // rows that went between two blocks may push one into the other: a row must stand in one only
      if (block.start + move < edge) return false;
      block.start += move;
      edge = block.start + block.keys.length;
      return true;
    });
  }

  /** The last block that begins at a row or before it. */
  #find(index: number): number {
    return this.#blocks.findLastIndex(({ start }) => start <= index);
  }
}

/** Holes count nothing. */
const sumOf = (extras: readonly number[]) => extras.reduce((sum, extra) => sum + extra, 0);
