import type { Interaction } from '../../model/interaction.js';
import { Slices } from '../history/slices.js';
import { DigestMaker, isSame, type Digest } from './digest.js';
import { RowCache } from './row-cache.js';

/** Where an entry was read, and in which reading of the history. */
export interface Origin {
  readonly page: number;
  readonly reading: number;
}

/** The entries of a history as they come, change and go. */
export class EntryLog {
  /** Digests in the order they came, undefined where one is gone; it only grows. */
  readonly digests: (Digest | undefined)[] = [];
  /** How many are gone. */
  removals = 0;
  /** Entries without comments. */
  silent = 0;
  /** How often anything has become different. */
  revision = 0;
  /** The last entries used, as they came. */
  readonly rows: RowCache;
  readonly #places = new Map<string, number>();
  readonly #origins = new Map<string, Origin>();
  readonly #maker = new DigestMaker();

  /** @param rowsKept how many entries are kept as they came */
  constructor(rowsKept: number | undefined) {
    this.rows = new RowCache(rowsKept);
  }

  get size(): number {
    return this.#places.size;
  }

  digestOf(row: Interaction): Digest {
    return this.#maker.digestOf(row);
  }

  originOf(id: string): Origin | undefined {
    return this.#origins.get(id);
  }

  /** Takes an entry, in the place of what it was before. */
  put(row: Interaction, origin: Origin, digest = this.digestOf(row)): void {
    const { id } = row;
    const old = this.#find(id);
    this.#origins.set(id, origin);
    this.rows.set(row);
    if (old && isSame(old, digest)) return;
    this.#drop(id);
    this.#places.set(id, this.digests.push(digest) - 1);
    if (digest.isSilent) this.silent += 1;
    this.revision += 1;
  }

  remove(id: string): void {
    this.#drop(id);
    this.#origins.delete(id);
    this.rows.delete(id);
  }

  /** Takes out what earlier readings have come upon, and this one has not. */
  async removeUnseen(reading: number): Promise<void> {
    const slices = new Slices();
    for (const [id, origin] of this.#origins) {
      if (slices.isOver) await slices.pause();
      if (origin.reading < reading) this.remove(id);
    }
  }

  #find(id: string): Digest | undefined {
    return this.digests[this.#places.get(id) ?? -1];
  }

  #drop(id: string): void {
    const old = this.#find(id);
    if (!old) return;
    this.digests[this.#places.get(id)!] = undefined;
    this.#places.delete(id);
    old.isGone = true;
    if (old.isSilent) this.silent -= 1;
    this.removals += 1;
    this.revision += 1;
  }
}
