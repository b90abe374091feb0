import { decodePage } from '../../../data/decode.js';
import type { InteractionAdapter } from '../../../data/adapter.js';
import type { Query } from '../../../data/query.js';
import type { Interaction } from '../../../model/interaction.js';

/** The contract's upper bound of a page. */
const PAGE_SIZE = 200;

/** Pages in a row that bring nothing new before a history is taken for read: a backend may answer with empty ones. */
const MOST_EMPTY_PAGES = 50;

/** Entries that come in pieces, from the beginning to the end; after a failure, from where it stopped. */
export interface EntrySource {
  /** How many have come so far. */
  readonly read: number;
  /** How many there are; undefined where nobody knows. */
  readonly total: number | undefined;
  /** The next entries; undefined after the last. @throws whatever the adapter throws */
  next(signal: AbortSignal): Promise<readonly Interaction[] | undefined>;
}

/** Entries that are there already. */
export class GivenEntries implements EntrySource {
  read = 0;
  readonly total: number;
  readonly #entries: readonly Interaction[];

  constructor(entries: readonly Interaction[]) {
    this.#entries = entries;
    this.total = entries.length;
  }

  next(): Promise<readonly Interaction[] | undefined> {
    const piece = this.#entries.slice(this.read, this.read + PAGE_SIZE);
    this.read += piece.length;
    return Promise.resolve(piece.length > 0 ? piece : undefined);
  }
}

/** A whole history, page by page. Every entry comes once, whatever the pages repeat; a cursor that leads back is the end. */
export class HistoryReader implements EntrySource {
  total: number | undefined;
  readonly #adapter: InteractionAdapter;
  readonly #query: Omit<Query, 'limit' | 'cursor'>;
  readonly #seen = new Set<string>();
  readonly #cursors = new Set<string>();
  #cursor: string | null | undefined;
  #empty = 0;

  constructor(adapter: InteractionAdapter, query: Omit<Query, 'limit' | 'cursor'>) {
    this.#adapter = adapter;
    this.#query = query;
  }

  get read(): number {
    return this.#seen.size;
  }

  async next(signal: AbortSignal): Promise<readonly Interaction[] | undefined> {
    while (this.#cursor !== null && this.#empty < MOST_EMPTY_PAGES) {
      const cursor = this.#cursor;
      const query = { ...this.#query, limit: PAGE_SIZE, ...(cursor !== undefined && { cursor }) };
      const answer: unknown = await this.#adapter.list(query, { signal });
      signal.throwIfAborted();
      const { items, next, total } = decodePage(answer);
      this.total = total ?? this.total;
      this.#cursor = next !== null && this.#cursors.has(next) ? null : next;
      if (next !== null) this.#cursors.add(next);
      const fresh = items.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id));
      this.#empty = fresh.length > 0 ? 0 : this.#empty + 1;
      if (fresh.length > 0) return fresh;
    }
    return undefined;
  }
}
