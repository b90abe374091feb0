import type { Interaction } from '../../model/interaction.js';
import type { Coverage } from '../../model/summary.js';
import type { AdapterError } from '../adapter-error.js';
import type { AdapterChange, CallOptions, InteractionAdapter, Page, PageProblem } from '../adapter.js';
import { Slices } from '../history/slices.js';
import { throwIfAborted } from '../local/answer.js';
import type { Digest } from './digest.js';
import { EntryLog } from './entry-log.js';
import { HistoryReader, type ReaderClock } from './history-reader.js';
import { RowReader } from './row-reader.js';
import { sourceTest, type SourceQuery } from './source-query.js';

/** The largest page of the contract. */
const LARGEST_PAGE = 200;
/** How many entries are read when those who wait for more are told; then each time so many more. */
const FIRST_NEWS = 1000;
const NEWS_PACE = 5000;
/** Milliseconds before what failed is tried again: nobody who asks again because of the failure itself sets it off. */
const REST = 1000;
/** Milliseconds after which the history of an adapter that tells of no changes is read anew when it is asked for. */
const FRESHNESS = 60_000;
/** Problems of single pages that are kept. */
const MOST_PROBLEMS = 20;

/** What a history is read with, and whom it tells. */
export interface HistoryOptions {
  readonly adapter: InteractionAdapter;
  readonly source: SourceQuery;
  /** Hears that there is more than the last answer said. */
  readonly onNews: () => void;
  /** Hears that nothing more is read. */
  readonly onStop: () => void;
  /** Whether `apply` is told of what happens elsewhere. */
  readonly isLive: () => boolean;
  readonly clock: ReaderClock;
  /** How many entries are kept as they came. */
  readonly rowsKept: number | undefined;
}

/**
 * The history that an adapter has for one query, read to its end in the background and kept in step with what changes. It
 * knows digests of all entries and the last ones used in full; it does not know what they are wanted for.
 */
export class History {
  readonly source: SourceQuery;
  readonly entries: EntryLog;
  /** Facts that came with the latest page. */
  facts: Pick<Page, 'can' | 'withheld' | 'asOf'> = {};
  readonly #options: HistoryOptions;
  readonly #rowReader: RowReader;
  readonly #reader: HistoryReader;
  readonly #accepts: (digest: Digest) => boolean;
  readonly #waiting = new Set<() => void>();
  /** Entries that changed since the last page was asked for: it may not know of that yet. */
  readonly #changed = new Set<string>();
  readonly #problems = new Map<string, PageProblem>();
  #reading = 1;
  #total: number | undefined;
  #pagesRead = 0;
  #isComplete = false;
  #isStale = false;
  /** What the entries were when this reading began. */
  #revision = 0;
  /** True where an answer was given that rests on less than there is. */
  #isAwaited = false;
  #nextNews = FIRST_NEWS;

  constructor(options: HistoryOptions) {
    const { source, adapter, clock } = options;
    this.#options = options;
    this.source = source;
    this.entries = new EntryLog(options.rowsKept);
    this.#accepts = sourceTest(source);
    this.#reader = new HistoryReader({
      list: (cursor, call) => {
        this.#changed.clear();
        return this.#list(cursor, call);
      },
      onPage: (page, index) => this.#take(page, index),
      onStop: () => void this.#stopped(),
      clock,
    });
    this.#rowReader = new RowReader({
      adapter,
      recordId: source.recordId,
      list: (page, call) => this.#list(this.#reader.cursorOf(page), call),
      pageOf: (id) => this.entries.originOf(id)?.page,
    });
  }

  /** True once everything was read. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** True where more will come by itself. */
  get isReading(): boolean {
    return this.#reader.isReading;
  }

  /** Why there is not more, where reading has failed. */
  get problem(): AdapterError | undefined {
    return this.#reader.problem;
  }

  /** True where the adapter has left out nothing of the record's view. */
  get isWhole(): boolean {
    const { filters, search, flagged, pinned } = this.source;
    return !filters && !search && !flagged && !pinned;
  }

  get size(): number {
    return this.entries.size;
  }

  /** What is not covered, as it is said with an answer. */
  answerFacts(isSearch: boolean): Pick<Page, 'covered' | 'problems'> {
    this.#isAwaited ||= !this.#isComplete;
    const unsearched = isSearch ? this.entries.silent : 0;
    const of = this.#isComplete ? this.size : this.#total;
    const covered: Coverage = {
      read: this.size,
      ...(of !== undefined && { of: Math.max(of, this.size) }),
      ...(unsearched && { unsearched }),
    };
    const { problem } = this;
    const problems = [...this.#problems.values(), ...(problem ? [{ source: 'list', error: problem }] : [])];
    return {
      ...((!this.#isComplete || unsearched) && { covered }),
      ...(problems.length && { problems }),
    };
  }

  /** Sees to it that there is something to answer with, and that the rest follows. @throws AdapterError of the first page */
  async begin(signal: AbortSignal | undefined): Promise<void> {
    const now = this.#options.clock.now();
    const isOld = !this.#options.isLive() && now - this.#reader.stoppedAt > FRESHNESS;
    if (this.#reader.isAtEnd && (this.#isStale || isOld)) this.#readAnew();
    if (!this.#reader.problem || !this.#pagesRead || now - this.#reader.stoppedAt >= REST) this.#reader.start();
    while (!this.#pagesRead) {
      await this.progress(signal);
      if (!this.#pagesRead && this.#reader.problem) throw this.#reader.problem;
    }
  }

  /** Waits for the next page, or for the end of reading. */
  async progress(signal: AbortSignal | undefined): Promise<void> {
    throwIfAborted(signal);
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#waiting.delete(done);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      this.#waiting.add(done);
      signal?.addEventListener('abort', done);
    });
    throwIfAborted(signal);
  }

  /** Stops reading until it is asked for again, unless somebody waits for it. */
  pause(): void {
    if (!this.#waiting.size) this.#reader.pause();
  }

  /** Goes on after a pause; what has failed waits until it is asked for. */
  resume(): void {
    if (this.#pagesRead && !this.#reader.problem) this.#reader.start();
  }

  /** The entries as they came; read again where they are no longer kept. */
  async rows(digests: readonly Digest[], signal: AbortSignal | undefined): Promise<readonly Interaction[]> {
    const { rows } = this.entries;
    const missing = digests.filter(({ entry }) => !rows.get(entry.id)).map(({ entry }) => entry.id);
    if (missing.length) for (const row of await this.#rowReader.read(missing, signal)) rows.set(row);
    return digests.map(({ entry }) => rows.get(entry.id) ?? entry);
  }

  /** Takes over what happened to the record. */
  apply(change: AdapterChange): void {
    if (change.type === 'stale') this.#isStale = true;
    else if (change.type === 'deleted') this.#delete(change.id);
    else {
      const { interaction } = change;
      const { recordId } = this.source;
      this.#changed.add(interaction.id);
      const isOurs = recordId === undefined || (interaction.recordId ?? recordId) === recordId;
      const digest = this.entries.digestOf(interaction);
      if (isOurs && this.#accepts(digest)) this.entries.put(interaction, { page: 0, reading: this.#reading }, digest);
      else this.entries.remove(interaction.id);
    }
  }

  #list(cursor: string | undefined, call: CallOptions): Promise<Page> {
    const query = { ...this.source, limit: LARGEST_PAGE, ...(cursor !== undefined && { cursor }) };
    return this.#options.adapter.list(query, call);
  }

  async #take(page: Page, index: number): Promise<number> {
    const slices = new Slices();
    let fresh = 0;
    const origin = { page: index, reading: this.#reading };
    for (const row of page.items) {
      if (slices.isOver) await slices.pause();
      // the page was read before it changed
      if (this.#changed.has(row.id)) continue;
      if (this.entries.originOf(row.id)?.reading !== this.#reading) fresh += 1;
      this.entries.put(row, origin);
    }
    const { can, withheld, asOf, total, problems = [] } = page;
    this.facts = { ...(can && { can }), ...(withheld !== undefined && { withheld }), ...(asOf && { asOf }) };
    this.#total = total ?? this.#total;
    for (const problem of problems) {
      if (this.#problems.size < MOST_PROBLEMS) this.#problems.set(problem.source, problem);
    }
    this.#pagesRead += 1;
    this.#wake();
    if (!this.#isComplete && this.size >= this.#nextNews) this.#tell();
    return fresh;
  }

  #delete(id: string): void {
    this.#changed.add(id);
    this.entries.remove(id);
    this.#reader.stepBack();
  }

  #readAnew(): void {
    this.#reading += 1;
    this.#isStale = false;
    this.#revision = this.entries.revision;
    this.#problems.clear();
    this.#reader.rewind();
  }

  async #stopped(): Promise<void> {
    if (this.#reader.isAtEnd) {
      const isFirst = !this.#isComplete;
      if (!isFirst) await this.entries.removeUnseen(this.#reading);
      this.#isComplete = true;
      this.#isAwaited ||= !isFirst && this.entries.revision !== this.#revision;
    }
    this.#wake();
    this.#tell();
    this.#options.onStop();
  }

  #tell(): void {
    this.#nextNews = (Math.floor(this.size / NEWS_PACE) + 1) * NEWS_PACE;
    if (!this.#isAwaited) return;
    this.#isAwaited = false;
    this.#options.onNews();
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done();
  }
}
