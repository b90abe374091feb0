import type { CodeTree } from '../../model/code-tree.js';
import type { Dated } from '../../model/date.js';
import { COLUMN_TEXTS } from '../history/digest.js';
import { positionOrder, type Position } from '../history/found-rows.js';
import { filterMatcher, searchMatcher } from '../history/match.js';
import { Slices } from '../history/slices.js';
import { throwIfAborted } from '../local/answer.js';
import type { Digest } from './digest.js';
import type { EntryLog } from './entry-log.js';
import { mergeInSlices, sortInSlices } from './sort-in-slices.js';
import type { SourceQuery } from './source-query.js';

/** An entry that was found. */
export interface Found extends Position, Dated {
  readonly digest: Digest;
}

/** Entries that are tried between two looks at the clock. */
const STRIDE = 16;

/**
 * The entries of a history that a query asks for, in its order. Each is looked at once: what was read since the last look
 * is tried, sorted and merged in.
 */
export class Selection {
  /** What was found, in order. */
  rows: readonly Found[] = [];
  readonly #entries: EntryLog;
  readonly #matches: (digest: Digest) => boolean;
  readonly #textOf: (digest: Digest) => string;
  readonly #order: (a: Position, b: Position) => number;
  #at = 0;
  #removals = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param query what is left to do with the entries */
  constructor(entries: EntryLog, query: SourceQuery, codes: CodeTree) {
    const { sort, locale, search } = query;
    const passes = filterMatcher(query);
    const isFound = search === undefined ? () => true : searchMatcher(search, codes);
    const column = COLUMN_TEXTS[sort?.by ?? 'date'];
    this.#entries = entries;
    this.#matches = ({ entry, time, folded }) => passes(entry, time) && isFound(entry, folded);
    this.#textOf = ({ entry }) => column(entry, codes);
    this.#order = positionOrder(sort, locale);
  }

  /** Takes in what has come up to now, one look after the other. @throws AdapterError `aborted`; what was found before stays */
  update(signal: AbortSignal | undefined): Promise<void> {
    const end = this.#entries.digests.length;
    const done = this.#turn.then(() => this.#update(end, signal));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #update(end: number, signal: AbortSignal | undefined): Promise<void> {
    throwIfAborted(signal);
    const { digests } = this.#entries;
    const slices = new Slices(signal);
    const fresh: Found[] = [];
    let at = this.#at;
    for (; at < end; at++) {
      if (at % STRIDE === 0 && slices.isOver) await slices.pause();
      const digest = digests[at];
      if (digest && this.#matches(digest)) fresh.push(this.#found(digest));
    }
    const sorted = await sortInSlices(fresh, this.#order, slices);
    this.rows = await mergeInSlices(this.rows, sorted, this.#order, slices);
    this.#at = at;
    this.#removeGone();
  }

  #found(digest: Digest): Found {
    const { id, date, datePrecision } = digest.entry;
    return { time: digest.time, id, text: this.#textOf(digest), date, datePrecision, digest };
  }

  /** Takes out what is gone, all at once. */
  #removeGone(): void {
    const { removals } = this.#entries;
    if (removals === this.#removals) return;
    this.#removals = removals;
    this.rows = this.rows.filter(({ digest }) => !digest.isGone);
  }
}
