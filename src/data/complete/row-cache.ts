import type { Interaction } from '../../model/interaction.js';

/** Entries that are kept whole: all of most histories, and some ten megabytes of the longest. */
const MOST_ROWS = 20_000;

/** The entries as they came, those that were used last. */
export class RowCache {
  readonly #rows = new Map<string, Interaction>();
  readonly #most: number;
  /** Goes on where it was: whoever begins anew has to pass by all that was deleted, row by row. */
  #oldest = this.#rows.keys();

  constructor(most = MOST_ROWS) {
    this.#most = most;
  }

  get(id: string): Interaction | undefined {
    const row = this.#rows.get(id);
    if (row) this.set(row);
    return row;
  }

  set(row: Interaction): void {
    this.#rows.delete(row.id);
    this.#rows.set(row.id, row);
    if (this.#rows.size > this.#most) this.delete(this.#next());
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }

  /** The row that was used longest ago. */
  #next(): string {
    let { value } = this.#oldest.next();
    if (value === undefined) {
      this.#oldest = this.#rows.keys();
      ({ value } = this.#oldest.next());
    }
    return value!;
  }
}
