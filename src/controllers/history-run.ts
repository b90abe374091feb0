import type { Page } from '../data/adapter.js';
import type { Query } from '../data/query.js';
import type { Interaction } from '../model/interaction.js';

/** Entries asked for at once. */
export const PAGE_SIZE = 50;

/** Where a page of a history comes from, so that it can be read, or read again. */
export type PageSource = Pick<Query, 'cursor' | 'anchor'> & {
  /** True where it is read against the order of the query: from the end of the history towards its beginning. */
  readonly reversed?: boolean | undefined;
};

/** A page that is read: its new entries in the order of the query. */
export interface RunPage {
  readonly source: PageSource;
  readonly items: readonly Interaction[];
}

/** The two ends of a run, as one scrolls: towards the beginning of the history, and towards its end. */
export type RunEnd = 'earlier' | 'later';

/** How it goes on at an end. */
export interface Beyond {
  readonly dropped: PageSource[];
  /** Where pages follow that were never read; undefined where the history ends. */
  edge?: PageSource | undefined;
}

/**
 * A stretch of a history without gaps: what is loaded of it. It remembers where each page came from, drops pages at one end
 * while it grows at the other, and knows how to go on at both. It does not know how a page is read.
 */
export class HistoryRun {
  /** The entries in the order they are shown. A new array whenever it changes. */
  items: readonly Interaction[] = [];
  /** How many entries of the history come before these. */
  offset = 0;
  /** False while `offset` is an estimate. */
  isOffsetKnown = true;

  /** Pages in order, with the number of entries that each has given. */
  pages: { readonly source: PageSource; size: number }[] = [];
  /** Where to go on at each end: the pages that were dropped there, the nearest last, and after them what was never read. */
  readonly ends: Record<RunEnd, Beyond> = { earlier: { dropped: [] }, later: { dropped: [] } };

  /** The source of the page that follows at an end; undefined where there is none. */
  beyond(end: RunEnd): PageSource | undefined {
    const { dropped, edge } = this.ends[end];
    return dropped.at(-1) ?? edge;
  }

  /** Where the first page of the run comes from; undefined where nothing was read. */
  get start(): PageSource | undefined {
    return this.pages[0]?.source;
  }

  /** Where the last page of the run comes from. */
  get end(): PageSource | undefined {
    return this.pages.at(-1)?.source;
  }

  /** Starts anew with these pages in place of all others; `kept` names an end at which everything stays as it was. */
  replace(
    pages: readonly RunPage[],
    edges: Readonly<Partial<Record<RunEnd, PageSource | undefined>>>,
    kept?: RunEnd,
  ): void {
    this.items = pages.flatMap(({ items }) => items);
    this.pages = pages.map(({ source, items }) => ({ source, size: items.length }));
    for (const end of ['earlier', 'later'] as const) {
      if (end !== kept) this.ends[end] = { dropped: [], edge: edges[end] };
    }
  }

  /** Starts anew with the first page of the history. */
  begin({ items, next }: Pick<Page, 'items' | 'next'>): void {
    this.replace([{ source: {}, items }], { later: next ? { cursor: next } : undefined });
    this.offset = 0;
    this.isOffsetKnown = true;
  }
}
