import type { Page, PageProblem } from '../data/adapter.js';
import type { Interaction } from '../model/interaction.js';
import { PAGE_SIZE, type PageSource, type RunPage } from './history-run.js';

/** The contract's upper bound of a page, used to read again what was loaded in pages. */
const LARGEST_PAGE = 200;
/** Pages in a row that bring nothing new before the reader is asked to go on: a backend may answer with empty ones. */
const MOST_EMPTY_PAGES = 10;

/** Where to read from, and how much. */
export interface ReadPagesOptions {
  readonly from: PageSource;
  /** How many new entries there should be, where there are that many. */
  readonly wanted: number;
  /** Ids of entries that are not new. */
  readonly known: ReadonlySet<string>;
  /** The cursor of a page that leads on: `next`, or `previous` to go back. */
  readonly on?: 'next' | 'previous';
}

/** What several pages brought together. */
export interface PagesRead {
  /** The first page, for the facts that come with it. */
  readonly first: Page;
  /** The pages with their new entries, in the order of reading. */
  readonly pages: readonly RunPage[];
  /** What could not be read on any of them. */
  readonly problems: readonly PageProblem[];
  /** Where it goes on; undefined at the end. */
  readonly beyond: PageSource | undefined;
}

/** What could not be read so far, and on a further page: a source is named once, each unreadable value (`items[3]`) counts. */
export function joinProblems(
  known: readonly PageProblem[],
  further: readonly PageProblem[] = [],
): readonly PageProblem[] {
  const isNew = ({ source }: PageProblem) => source.startsWith('items[') || !known.some((one) => one.source === source);
  return [...known, ...further.filter(isNew)];
}

/** Reads pages, one after the other, until there are as many new entries as are wanted. */
export async function readPages(
  list: (source: PageSource, limit: number) => Promise<Page>,
  { from, wanted, known, on = 'next' }: ReadPagesOptions,
): Promise<PagesRead> {
  const limit = Math.min(LARGEST_PAGE, Math.max(PAGE_SIZE, wanted));
  const fresh = new Set<string>();
  const seen = new Set<string | undefined>();
  const pages: RunPage[] = [];
  let problems: readonly PageProblem[] = [];
  let source: PageSource | undefined = from;
  let first: Page | undefined;
  do {
    seen.add(source.cursor);
    const page: Page = await list(source, limit);
    first ??= page;
    problems = joinProblems(problems, page.problems);
    const items = page.items.filter(({ id }: Interaction) => !known.has(id) && !fresh.has(id) && fresh.add(id));
    pages.push({ source, items });
    const cursor: string | undefined = page[on] ?? undefined;
    // a cursor that leads back to itself has no end: what it led to is all there is
    source = cursor === undefined || seen.has(cursor) ? undefined : { cursor, reversed: from.reversed };
  } while (source && fresh.size < wanted && seen.size < MOST_EMPTY_PAGES + wanted / limit);
  return { first, pages, problems, beyond: source };
}
