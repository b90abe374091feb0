import { CodeTree } from '../../model/code-tree.js';
import type { Code } from '../../model/code.js';
import { SummaryCount } from '../../model/summary.js';
import { toAdapterError } from '../adapter-error.js';
import type {
  AdapterCapabilities,
  CallOptions,
  InteractionAdapter,
  Page,
  PageProblem,
  Summary,
  SummaryQuery,
} from '../adapter.js';
import { decodeCodes } from '../decode.js';
import { cutPage, type CutPage } from '../history/cut-page.js';
import { Slices } from '../history/slices.js';
import { throwIfAborted } from '../local/answer.js';
import { checkQuery, checkSummaryQuery } from '../local/check-query.js';
import type { Query } from '../query.js';
import { Histories } from './histories.js';
import type { ReaderClock } from './history-reader.js';
import { History } from './history.js';
import { Selection } from './selection.js';
import { restOf, type SourceQuery } from './source-query.js';

/** What can be asked for where a history is looked through here. */
export const COMPLETE = {
  sortable: ['date', 'code', 'subject', 'user', 'status'],
  filterable: ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'],
  searchable: true,
  anchors: true,
} as const satisfies AdapterCapabilities;

/** Selections of a history that are kept: those that a person goes back to, and that of the summary. */
const MOST_SELECTIONS = 4;

/** Entries that are counted between two looks at the clock. */
const STRIDE = 8;

/** What is answered with. */
export interface CompletionOptions {
  readonly adapter: InteractionAdapter;
  readonly codes: readonly Code[] | undefined;
  readonly clock: ReaderClock;
  readonly rowsKept: number | undefined;
  readonly isLive: (recordId: string | undefined) => boolean;
  /** Hears that asking again is worth it. */
  readonly onNews: (recordId: string) => void;
}

/** A history, and what of it a query asks for. */
interface Answer {
  readonly history: History;
  readonly selection: Selection;
  /** What the selection rests on. */
  readonly facts: Pick<Page, 'covered' | 'problems'>;
  /** True where nothing more is going to come. */
  readonly isFinal: boolean;
}

/** True where what is read later comes later in the order, too. */
const isNewestFirst = ({ sort }: Pick<Query, 'sort'>) =>
  !sort || (sort.by === 'date' && sort.direction === 'descending');

/** True where the entry or the day at which a page is to begin was read, and nothing that is read later comes before it. */
function isReached(anchor: NonNullable<Query['anchor']>, query: Query, { history, selection }: Answer): boolean {
  if (!isNewestFirst(query) || !isNewestFirst(history.source)) return false;
  const { rows } = selection;
  if ('id' in anchor) return rows.some(({ id }) => id === anchor.id);
  return cutPage(query, rows).start < rows.length;
}

/** Answers what an adapter cannot answer itself, over its history. */
export class Completion {
  readonly histories: Histories;
  readonly #options: CompletionOptions;
  readonly #selections = new WeakMap<History, Map<string, Selection>>();
  readonly #codes = new Map<string | undefined, CodeTree>();

  constructor(options: CompletionOptions) {
    const { adapter, clock, rowsKept, isLive, onNews } = options;
    this.#options = options;
    this.histories = new Histories(
      (source, more) =>
        new History({
          ...more,
          adapter,
          source,
          clock,
          rowsKept,
          isLive: () => isLive(source.recordId),
          onNews: () => source.recordId !== undefined && onNews(source.recordId),
        }),
    );
  }

  async list(query: Query, { signal }: CallOptions = {}): Promise<Page> {
    throwIfAborted(signal);
    checkQuery(this.#named(query), this.#capabilities);
    const { limit, cursor, anchor, ...asked } = query;
    for (;;) {
      const answer = await this.#answer(asked, signal);
      const { history, selection, isFinal } = answer;
      // nothing waits for what is not read yet, but for the way to an anchor
      if (isFinal || !anchor || cursor !== undefined || isReached(anchor, query, answer)) {
        return this.#page(query, answer, cutPage(query, selection.rows), signal);
      }
      if (history.isReading) await history.progress(signal);
    }
  }

  async summarize({ by, ...asked }: SummaryQuery, { signal }: CallOptions = {}): Promise<Summary> {
    throwIfAborted(signal);
    checkSummaryQuery(this.#named({ ...asked, by }), this.#capabilities);
    const { selection, facts } = await this.#answer(asked, signal);
    const timeZone = asked.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const count = new SummaryCount({ by, timeZone, now: this.#options.clock.now() });
    const slices = new Slices(signal);
    for (let index = 0; index < selection.rows.length; index++) {
      if (index % STRIDE === 0 && slices.isOver) await slices.pause();
      count.add(selection.rows[index]!.digest.entry);
    }
    return { ...count.result(), ...(facts.covered && { covered: facts.covered }) };
  }

  async #page(
    { limit }: Query,
    { history, selection: { rows }, facts }: Answer,
    { start, end, ...page }: CutPage,
    signal: AbortSignal | undefined,
  ): Promise<Page> {
    const total = rows.length;
    const found = rows.slice(start, Math.min(end, start + limit)).map(({ digest }) => digest);
    const items = await history.rows(found, signal);
    const all = history.isWhole && { totalUnfiltered: facts.covered?.of ?? history.size };
    return { ...history.facts, ...facts, items, ...page, total, ...all };
  }

  get #capabilities(): AdapterCapabilities {
    return { ...this.#options.adapter.capabilities, ...COMPLETE };
  }

  /** A query as those who check it want it: of one record, even where the adapter answers for all. */
  #named<Asked extends SummaryQuery>(query: Asked): Asked {
    const isAny = this.#options.adapter.capabilities?.records === 'any';
    return isAny ? { ...query, recordId: query.recordId ?? 'any' } : query;
  }

  async #answer(asked: SourceQuery, signal: AbortSignal | undefined): Promise<Answer> {
    const history = this.histories.historyFor(asked, this.#options.adapter.capabilities ?? {});
    const rest = restOf(asked, history.source);
    const [{ codes, problems }] = await Promise.all([this.#codesFor(rest, signal), history.begin(signal)]);
    const kept = this.#selections.get(history) ?? new Map<string, Selection>();
    this.#selections.set(history, kept);
    const key = JSON.stringify([rest.sort, rest.filters, rest.search, rest.timeZone, rest.locale]);
    const selection = kept.get(key) ?? new Selection(history.entries, rest, codes);
    kept.delete(key);
    // what was found without the names of codes is looked for again
    if (!problems.length) kept.set(key, selection);
    if (kept.size > MOST_SELECTIONS) kept.delete(kept.keys().next().value!);
    // asked before the selection looks: of what comes meanwhile it may not know
    const { covered, problems: gaps = [] } = history.answerFacts(rest.search !== undefined);
    const isFinal = history.isComplete || history.problem !== undefined;
    await selection.update(signal);
    const all = [...problems, ...gaps];
    return {
      history,
      selection,
      isFinal,
      facts: { ...(covered && { covered }), ...(all.length && { problems: all }) },
    };
  }

  /** The names of codes, where they are looked at. */
  async #codesFor(
    { recordId, sort, search }: SourceQuery,
    signal: AbortSignal | undefined,
  ): Promise<{ codes: CodeTree; problems: readonly PageProblem[] }> {
    const { adapter, codes: given } = this.#options;
    if (!search && sort?.by !== 'code') return { codes: new CodeTree([]), problems: [] };
    let codes = this.#codes.get(recordId);
    try {
      const scope = { ...(recordId !== undefined && { recordId }), signal };
      codes ??= new CodeTree(given ?? decodeCodes((await adapter.codes?.(scope)) ?? []));
      this.#codes.set(recordId, codes);
      return { codes, problems: [] };
    } catch (thrown) {
      throwIfAborted(signal);
      return { codes: new CodeTree([]), problems: [{ source: 'codes', error: toAdapterError(thrown) }] };
    }
  }
}
