/**
 * Looks through a whole history: filters, search, orders by text, counts. It works in slices, keeps what it has found for the
 * pages that follow, and finds anew when something was written. It knows nothing of where entries are kept.
 */
import { CodeTree } from '../../model/code-tree.js';
import type { Code } from '../../model/code.js';
import { foldWords } from '../../model/fold-text.js';
import { SummaryCount, type Summary } from '../../model/summary.js';
import type { Page } from '../adapter.js';
import type { RecordQuery, RecordSummaryQuery } from '../local/entry-storage.js';
import { fingerprint } from '../local/page-cursor.js';
import type { Query } from '../query.js';
import { AnswerCache } from './answer-cache.js';
import { cutPage } from './cut-page.js';
import { COLUMN_TEXTS, listOf, type Portion, type SearchedText } from './digest.js';
import { merge, positionOrder, sortRows, type FoundRow } from './found-rows.js';
import { searchMatcher } from './match.js';
import { MOST_ATTEMPTS, restless, scan, STEP, type SearchedHistory } from './scan.js';
import { Slices } from './slices.js';

/** What a query has found. */
interface Answer {
  readonly query: Query;
  readonly revision: string;
  readonly rows: readonly FoundRow[];
  /** Characters of searched text that are kept with the rows. */
  readonly characters: number;
}

/** The numbers of a history in one of its states. */
interface Counted {
  readonly revision: string;
  readonly summary: Summary;
}

/** Rows that the kept answers have together. */
const MOST_ROWS = 400_000;
/** Characters of searched text that are kept with an answer; beyond, a longer search begins anew. */
const MOST_CHARACTERS = 8_000_000;
const MOST_SUMMARIES = 8;

/** True where every entry that the longer search finds is one of those that the shorter one has found. */
function isLonger(search: string, earlier: string): boolean {
  const words = foldWords(search);
  return foldWords(earlier).every((part) => words.some((word) => word.includes(part)));
}

const textAt = (portion: Portion, index: number): SearchedText =>
  portion.searchedAt?.(index) ?? portion.foldedAt(index);

/** See above. */
export class Finder {
  readonly #history: SearchedHistory;
  readonly #codes: () => Promise<readonly Code[]>;
  readonly #now: () => number;
  readonly #answers = new AnswerCache<Answer>(MOST_ROWS, ({ rows, characters }) => rows.length + characters / 64);
  readonly #summaries = new AnswerCache<Counted>(MOST_SUMMARIES, () => 0);

  /** @param codes the codes by whose names entries are sorted and found */
  constructor(history: SearchedHistory, codes: () => Promise<readonly Code[]>, now: () => number) {
    this.#history = history;
    this.#codes = codes;
    this.#now = now;
  }

  /** A page of what a query finds. */
  async page(query: RecordQuery, signal: AbortSignal | undefined): Promise<Page> {
    const { cursor: _, anchor: __, limit: ___, ...asked } = query;
    const question = fingerprint(asked);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const answer = await this.#answers.get(question, signal, (stop) => this.#find(query, new Slices(stop)));
      const { start, end, ...page } = cutPage(query, answer.rows);
      const read = await this.#history.read(query, answer.rows.slice(start, end), answer.revision);
      if (read) return { items: read.entries, ...page, total: answer.rows.length, totalUnfiltered: read.count };
      this.#answers.forget(question, answer);
    }
    throw restless();
  }

  /** The numbers of what a query finds. */
  async summarize(query: RecordSummaryQuery, signal: AbortSignal | undefined): Promise<Summary> {
    const now = this.#now();
    // what is in the future now is not a minute later
    const question = `${fingerprint(query)}${Math.floor(now / 60_000)}`;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const answer = await this.#summaries.get(question, signal, (stop) => this.#count(query, now, new Slices(stop)));
      if (answer.revision === (await this.#history.revision(query))) return structuredClone(answer.summary);
      this.#summaries.forget(question, answer);
    }
    throw restless();
  }

  async #find(query: RecordQuery, slices: Slices): Promise<Answer> {
    return (await this.#narrow(query, slices)) ?? this.#search(query, slices);
  }

  /** Finds within what a shorter search has found. */
  async #narrow(query: RecordQuery, slices: Slices): Promise<Answer | undefined> {
    const { search = '' } = query;
    const apart = (one: Query) => fingerprint({ ...one, search: undefined });
    const wider = this.#answers.answers.find(
      ({ query: earlier, characters }) =>
        earlier.search?.trim() &&
        apart(earlier) === apart(query) &&
        characters < MOST_CHARACTERS &&
        isLonger(search, earlier.search ?? ''),
    );
    if (!wider || wider.revision !== (await this.#history.revision(query))) return undefined;
    const isFound = searchMatcher(search, new CodeTree(await this.#codes()));
    const rows: FoundRow[] = [];
    for (let index = 0; index < wider.rows.length; index++) {
      const row = wider.rows[index]!;
      if (index % STEP === 0 && slices.isOver) await slices.pause();
      if (isFound(row.digest!, row.folded!)) rows.push(row);
    }
    return { query, revision: wider.revision, rows, characters: wider.characters };
  }

  async #search(query: RecordQuery, slices: Slices): Promise<Answer> {
    const { search = '', sort, locale } = query;
    const codes = new CodeTree(await this.#codes());
    const isFound = search.trim() ? searchMatcher(search, codes) : undefined;
    const textOf = COLUMN_TEXTS[sort?.by ?? 'date'];
    let lists: FoundRow[][] = [];
    let characters = 0;
    const revision = await scan(this.#history, query, slices, () => {
      lists = [[], []];
      characters = 0;
      return (portion, index, list) => {
        const digest = portion.digests[index]!;
        if (isFound && !isFound(digest, textAt(portion, index))) return;
        const folded = isFound && portion.foldedAt(index);
        characters += folded?.length ?? 0;
        const { id, date, datePrecision } = digest;
        const kept = characters < MOST_CHARACTERS && folded !== undefined && { digest, folded };
        lists[list]!.push({
          id,
          time: portion.times[index]!,
          text: textOf(digest, codes),
          list,
          date,
          datePrecision,
          ...kept,
        });
      };
    });
    const [first = [], second = []] = lists;
    const all = second.length ? await merge(first, second, positionOrder(undefined, undefined), slices) : first;
    return { query, revision, rows: await sortRows(all, sort, locale, slices), characters };
  }

  async #count(query: RecordSummaryQuery, now: number, slices: Slices): Promise<Counted> {
    const { by, timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone, search = '' } = query;
    const isFound = search.trim() ? searchMatcher(search, new CodeTree(await this.#codes())) : undefined;
    const begin = () => new SummaryCount({ by, timeZone, now });
    let count = begin();
    const revision = await scan(this.#history, query, slices, () => {
      count = begin();
      return (portion, index) => {
        const digest = portion.digests[index]!;
        if (!isFound || isFound(digest, textAt(portion, index)))
          count.add({ ...digest, relations: listOf(digest.relations) });
      };
    });
    return { revision, summary: count.result() };
  }
}
