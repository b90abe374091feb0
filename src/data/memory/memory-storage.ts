import type { Interaction } from '../../model/interaction.js';
import type { Page, Summary } from '../adapter.js';
import { cutPage, type OrderedRows } from '../history/cut-page.js';
import { Finder } from '../history/finder.js';
import type { FoundRow } from '../history/found-rows.js';
import { isNarrowed } from '../history/match.js';
import type { OpenHistory, SearchedHistory } from '../history/scan.js';
import { checkEntry, copyOf } from '../local/entry-content.js';
import type {
  EntryStorage,
  EntryTransaction,
  RecordQuery,
  RecordSummaryQuery,
  StoredEntry,
  StoredFile,
} from '../local/entry-storage.js';
import { hostCodes, type HostLists } from '../local/host-codes.js';
import { quickTime } from './quick-time.js';
import { isPeoples, RecordHistory } from './record-history.js';
import type { Timeline } from './timeline.js';

/** Entries that are looked up one after the other before an index of all is made, which costs as much as some of them. */
const FEW_LOOKUPS = 8;

/** What a memory storage is told by its host. */
interface MemoryOptions extends HostLists {
  readonly now?: (() => Date) | undefined;
}

/** An entry to begin with keeps what it brings; its version is the first where it brings none. */
function handedOut(entry: Interaction): StoredEntry {
  const { version = '1', ...rest } = copyOf(entry);
  return { ...rest, version } as StoredEntry;
}

/** A timeline as a query goes through it. */
function ordered({ digests, times }: Timeline, isAscending: boolean): OrderedRows {
  const last = digests.length - 1;
  return {
    length: digests.length,
    at: (index) => {
      const from = isAscending ? last - index : index;
      const { id, date, datePrecision } = digests[from]!;
      return { id, date, datePrecision, time: times[from]!, text: '' };
    },
  };
}

/**
 * Entries in memory. What is handed out, and what is written, are copies. Entries to begin with are neither copied nor
 * sorted where they are in order: a history of a million is there at once, and belongs to the storage from then on.
 */
export class MemoryStorage implements EntryStorage, SearchedHistory {
  readonly #records = new Map<string, RecordHistory>();
  readonly #files = new Map<string, StoredFile>();
  readonly #finder: Finder;
  #byId: Map<string, Interaction> | undefined;
  #lookups = 0;
  #revision = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param options the codes by whose names entries are sorted and found; the clock
   * @throws AdapterError `invalid` where an entry has no id, no record, or a date that is none
   */
  constructor(options: MemoryOptions, entries: readonly Interaction[]) {
    this.#finder = new Finder(
      this,
      () => hostCodes(options),
      () => (options.now?.() ?? new Date()).getTime(),
    );
    const begin = () => ({ entries: [] as Interaction[], times: [] as number[], machines: 0 });
    const records = new Map<string, ReturnType<typeof begin>>();
    let [lastId, last] = ['', begin()];
    for (const entry of entries) {
      const { recordId = '', id, date, datePrecision } = entry;
      const time = quickTime(date, datePrecision);
      if (!id || !recordId || Number.isNaN(time)) checkEntry(entry);
      if (recordId !== lastId) {
        lastId = recordId;
        last = records.get(recordId) ?? begin();
        records.set(recordId, last);
      }
      last.entries.push(entry);
      last.times.push(time);
      if (!isPeoples(entry)) last.machines += 1;
    }
    for (const [recordId, { entries: own, times, machines }] of records)
      this.#records.set(recordId, new RecordHistory(own, times, machines));
  }

  async page(query: RecordQuery, signal?: AbortSignal): Promise<Page> {
    const { sort } = query;
    if (isNarrowed(query) || (sort && sort.by !== 'date')) return this.#finder.page(query, signal);
    const timeline = this.#timeline(query);
    const rows = ordered(timeline, sort?.direction === 'ascending');
    const { start, end, ...page } = cutPage(query, rows);
    timeline.prepare();
    const { digests, length } = timeline;
    const items =
      sort?.direction === 'ascending'
        ? digests.slice(length - end, length - start).reverse()
        : digests.slice(start, end);
    return { items: items.map(handedOut), ...page, total: length, totalUnfiltered: length };
  }

  summarize(query: RecordSummaryQuery, signal?: AbortSignal): Promise<Summary> {
    return this.#finder.summarize(query, signal);
  }

  open(query: RecordSummaryQuery): Promise<OpenHistory> {
    return Promise.resolve({ revision: String(this.#revision), lists: [[this.#timeline(query)]] });
  }

  revision(): Promise<string> {
    return Promise.resolve(String(this.#revision));
  }

  read(query: RecordQuery, rows: readonly FoundRow[], revision: string) {
    const timeline = this.#timeline(query);
    const isSame = revision === String(this.#revision);
    const entries = isSame ? rows.map(({ time, id }) => handedOut(timeline.at(time, id)!)) : [];
    return Promise.resolve(isSame ? { entries, count: timeline.length } : undefined);
  }

  /** One action after the other, as in a database: of two that read the same version only one may write. */
  transact<Answer>(
    _mode: 'readonly' | 'readwrite',
    action: (transaction: EntryTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = this.#turn.then(() => this.#carryOut(action));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #carryOut<Answer>(action: (transaction: EntryTransaction) => Promise<Answer>): Promise<Answer> {
    const writes: (() => void)[] = [];
    /** What was read, so that nothing is looked for twice. */
    const known = new Map<string, Interaction | undefined>();
    const answer = await action({
      read: (id) => {
        const found = this.#find(id);
        known.set(id, found);
        return Promise.resolve(found && handedOut(found));
      },
      write: (entry) => {
        const kept = copyOf(entry);
        writes.push(() => {
          this.#remove(known.get(kept.id));
          this.#put(kept);
          known.set(kept.id, kept);
        });
      },
      remove: (id) => writes.push(() => this.#remove(known.get(id))),
      readFiles: (attachmentId, interactionId) => Promise.resolve(this.#filesOf(attachmentId, interactionId)),
      writeFile: (file) => writes.push(() => this.#files.set(fileKey(file.interactionId, file.attachmentId), file)),
      removeFile: (...ids) => writes.push(() => this.#files.delete(fileKey(...ids))),
    });
    for (const write of writes) write();
    return answer;
  }

  #timeline({ recordId, view }: RecordSummaryQuery): Timeline {
    return (this.#records.get(recordId) ?? new RecordHistory()).timeline(view);
  }

  /** The entry of an id, of any record. */
  #find(id: string): Interaction | undefined {
    if (!this.#byId && ++this.#lookups > FEW_LOOKUPS) {
      this.#byId = new Map();
      for (const entry of this.#entries()) this.#byId.set(entry.id, entry);
    }
    if (this.#byId) return this.#byId.get(id);
    for (const history of this.#records.values()) {
      const found = history.timeline('activities').digests.find((entry) => entry.id === id);
      if (found) return found;
    }
    return undefined;
  }

  *#entries(): Iterable<Interaction> {
    for (const history of this.#records.values()) yield* history.timeline('activities').digests;
  }

  #put(entry: StoredEntry): void {
    const history = this.#records.get(entry.recordId) ?? new RecordHistory();
    this.#records.set(entry.recordId, history);
    history.insert(entry);
    this.#byId?.set(entry.id, entry);
    this.#revision += 1;
  }

  #remove(entry: Interaction | undefined): void {
    if (!entry) return;
    this.#records.get(entry.recordId!)?.remove(entry);
    this.#byId?.delete(entry.id);
    this.#revision += 1;
  }

  #filesOf(attachmentId: string, interactionId: string | undefined): StoredFile[] {
    return [...this.#files.values()].filter(
      (file) => file.attachmentId === attachmentId && file.interactionId === (interactionId ?? file.interactionId),
    );
  }
}

function fileKey(interactionId: string, attachmentId: string): string {
  return JSON.stringify([interactionId, attachmentId]);
}
