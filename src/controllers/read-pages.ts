import type { Page } from '../data/adapter.js';
import type { Interaction } from '../model/interaction.js';

/** Entries asked for at once. */
const PAGE_SIZE = 50;
/** The contract's upper bound of a page, used to read again what was loaded in pages. */
const LARGEST_PAGE = 200;
/** Pages in a row that bring nothing new before the reader is asked to go on: a backend may answer with empty ones. */
const MOST_EMPTY_PAGES = 10;

/** Where to read from, and how much. */
export interface ReadPagesOptions {
  /** Cursor of the first page; null: the beginning. */
  readonly from: string | null;
  /** How many new entries there should be, where there are that many. */
  readonly wanted: number;
  /** Ids of entries that are not new. */
  readonly known: ReadonlySet<string>;
}

/** What several pages brought together. */
export interface PagesRead {
  /** The first page, for the facts that come with it. */
  readonly first: Page;
  /** New entries in the order of the pages, by id. */
  readonly fresh: ReadonlyMap<string, Interaction>;
  /** Cursor of the following page; null at the end. */
  readonly next: string | null;
}

/** Reads pages, one after the other, until there are as many new entries as are wanted. */
export async function readPages(
  list: (cursor: string | null, limit: number) => Promise<Page>,
  { from, wanted, known }: ReadPagesOptions,
): Promise<PagesRead> {
  const limit = Math.min(LARGEST_PAGE, Math.max(PAGE_SIZE, wanted));
  const fresh = new Map<string, Interaction>();
  const seen = new Set<string | null>();
  let cursor = from;
  let first: Page | undefined;
  do {
    seen.add(cursor);
    const page = await list(cursor, limit);
    first ??= page;
    for (const item of page.items) if (!known.has(item.id) && !fresh.has(item.id)) fresh.set(item.id, item);
    cursor = page.next;
  } while (
    cursor !== null &&
    !seen.has(cursor) &&
    fresh.size < wanted &&
    seen.size < MOST_EMPTY_PAGES + wanted / limit
  );
  // a cursor that leads back to itself has no end: what it led to is all there is
  return { first, fresh, next: seen.has(cursor) ? null : cursor };
}
