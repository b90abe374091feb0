import type { Interaction } from '../../model/interaction.js';
import { comparePlaces, placeOf } from '../../model/order.js';
import { toAdapterError, type AdapterError } from '../adapter-error.js';
import type { CallOptions, Page } from '../adapter.js';
import { decodePage } from '../decode.js';
import type { Query } from '../query.js';
import type { SourcePosition } from './merged-position.js';
import type { MergedSource } from './merged-source.js';

/** The most pages read at once in search of entries: a collection of empty ones must not hold up the others. */
const MOST_PAGES = 20;

/** One collection on its way through a merged page: what was read of it, and what of that is still to be shown. */
export class MergedLane {
  readonly source: MergedSource;
  /** What the collection said beside its entries, page by page. */
  readonly pages: Page[] = [];
  /** Entries still to be shown, in order. */
  entries: Interaction[] = [];
  /** What it failed with, if it did. */
  error: AdapterError | undefined;
  #position: SourcePosition;
  #following: SourcePosition;

  constructor(source: MergedSource, position: SourcePosition) {
    this.source = source;
    this.#position = position;
    this.#following = position;
  }

  /** Where a later page goes on: with what is left of this page, else with what follows it. */
  get position(): SourcePosition {
    return this.entries.length > 0 ? this.#position : this.#following;
  }

  /** True where nothing is at hand, and something may follow. */
  get isHungry(): boolean {
    return this.entries.length === 0 && this.#following !== 'end' && !this.error;
  }

  /** Reads on until there are entries that are still to be shown, or none follow. Fails silently: see `error`. */
  async fill(query: Query, options: CallOptions, isAhead: (entry: Interaction) => boolean): Promise<void> {
    try {
      for (let reads = 0; reads < MOST_PAGES && this.entries.length === 0 && this.#following !== 'end'; reads++) {
        await this.#read(query, options, this.#following, isAhead);
      }
    } catch (thrown) {
      this.error = toAdapterError(thrown);
      // a collection without flags has none raised
      if (query.flagged && this.error.kind === 'unsupported') this.#following = 'end';
    }
  }

  async #read(
    query: Query,
    options: CallOptions,
    position: Exclude<SourcePosition, 'end'>,
    isAhead: (entry: Interaction) => boolean,
  ): Promise<void> {
    const page = decodePage(await this.source.adapter.list({ ...query, ...position }, options));
    const sign = query.sort?.direction === 'ascending' ? -1 : 1;
    this.pages.push(page);
    this.#position = position;
    this.#following = page.next === null ? 'end' : { cursor: page.next };
    this.entries = page.items
      .map((entry) => this.source.outward(entry))
      .filter(isAhead)
      .sort((a, b) => sign * comparePlaces(placeOf(a), placeOf(b)));
  }
}
