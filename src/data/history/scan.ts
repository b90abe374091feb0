import { AdapterError } from '../adapter-error.js';
import type { RecordQuery, RecordSummaryQuery, StoredEntry } from '../local/entry-storage.js';
import type { Portion } from './digest.js';
import type { FoundRow } from './found-rows.js';
import { filterMatcher } from './match.js';
import type { Slices } from './slices.js';

/** A history as it is looked through. */
export interface OpenHistory {
  /** Differs from that of any other state of the record. */
  readonly revision: string;
  /** The entries of the view within the filters' span of days, and maybe more: lists that are each newest first. */
  readonly lists: readonly (Iterable<Portion> | AsyncIterable<Portion>)[];
}

/** What a finder needs of the place where entries are kept. */
export interface SearchedHistory {
  open(query: RecordSummaryQuery, slices: Slices): Promise<OpenHistory>;
  revision(query: RecordSummaryQuery): Promise<string>;
  /** The entries of rows, and how many there are in the view where that is known, of one moment; undefined where it is of another revision. */
  read(
    query: RecordQuery,
    rows: readonly FoundRow[],
    revision: string,
  ): Promise<{ readonly entries: readonly StoredEntry[]; readonly count?: number } | undefined>;
}

/** How often a history is read anew that changes while it is read. */
export const MOST_ATTEMPTS = 5;

/** Rows between two looks at the clock. */
export const STEP = 32;

/** Somebody writes without pause: what is found is out of date before it can be shown. */
export function restless(): AdapterError {
  return new AdapterError('server', 'The history changes faster than it can be read.');
}

/** Takes what passes the filters: the n-th of a portion, of one of the lists. */
type Take = (portion: Portion, index: number, list: number) => void;

/**
 * Hands out every entry of a history that passes the filters of a query, the search apart.
 * @param begin called at the beginning, and once more whenever the history changed meanwhile and is gone through again
 * @returns the revision that all of it is of
 */
export async function scan(
  history: SearchedHistory,
  query: RecordSummaryQuery,
  slices: Slices,
  begin: () => Take,
): Promise<string> {
  const passes = filterMatcher(query);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const take = begin();
    const { revision, lists } = await history.open(query, slices);
    for (let list = 0; list < lists.length; list++) {
      for await (const portion of lists[list]!) {
        const { digests, times } = portion;
        for (let index = 0; index < digests.length; index++) {
          if (index % STEP === 0 && slices.isOver) await slices.pause();
          // what is written during a pause may have moved the rest
          if (index < digests.length && passes(digests[index]!, times[index]!)) take(portion, index, list);
        }
      }
    }
    if (revision === (await history.revision(query))) return revision;
  }
  throw restless();
}
