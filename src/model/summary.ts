import { addDays, daysIntoWeek } from './calendar-day.js';
import { sortTime } from './sort-time.js';
import { dayReader } from './day-reader.js';
import type { DatePrecision, InteractionStatus } from './interaction.js';
import { parseDate } from './parse-date.js';
import type { Relation } from './relation.js';
import { wallTimeAt } from './time-zone.js';
import type { User } from './user.js';

/** How much of a history an answer rests on, where that is not all of it yet. */
export interface Coverage {
  /** Entries read so far. */
  readonly read: number;
  /** Entries there are; absent where that is not known. */
  readonly of?: number | undefined;
  /** Entries whose comments the list left out: a search could not look there. */
  readonly unsearched?: number | undefined;
}

/** How many entries there are of something. */
export interface Facet {
  /** The key that the matching filter takes: of a user, a relation or a status. */
  readonly key: string;
  /** What people call it; the key where absent. */
  readonly label?: string | undefined;
  readonly count: number;
}

/** Entries of one code in one span of time. */
export interface SummaryBucket {
  /** First day of the span, `YYYY-MM-DD` in the query's time zone; null for entries of unknown date. */
  readonly from: string | null;
  readonly code?: string | undefined;
  readonly subcode?: string | undefined;
  readonly count: number;
}

/**
 * The numbers of a history: what its graph draws, and what its filters offer. Buckets in ascending order, those without
 * entries left out, an unknown date last. Facets, largest first, may be absent: the widget then counts what is loaded.
 */
export interface Summary {
  readonly buckets: readonly SummaryBucket[];
  readonly users?: readonly Facet[] | undefined;
  readonly relations?: readonly Facet[] | undefined;
  readonly statuses?: readonly Facet[] | undefined;
  /** Entries with files. */
  readonly withFiles?: number | undefined;
  /** The latest entry that took place: neither in the future nor cancelled. */
  readonly last?: { readonly date: string; readonly user?: User | undefined } | undefined;
  /** Median of the days between one day of contact and the next; absent with fewer than two such days. */
  readonly medianGap?: number | undefined;
  /** What the numbers rest on, where that is not the whole history. */
  readonly covered?: Coverage | undefined;
}

/** Length of a bucket. */
export type SummarySpan = 'day' | 'week' | 'month';

/** What is counted of an entry: every interaction has it, and a compact digest of one may. */
export interface SummaryEntry {
  readonly date: string | null;
  readonly datePrecision?: DatePrecision | undefined;
  readonly code?: string | null | undefined;
  readonly subcode?: string | null | undefined;
  readonly user?: User | undefined;
  readonly relations?: readonly Pick<Relation, 'id' | 'label'>[] | undefined;
  readonly status?: InteractionStatus | undefined;
  /** The files, or only how many there are. */
  readonly attachments?: { readonly length: number } | undefined;
}

/** What a count depends on beside the entries. */
export interface SummaryOptions {
  /** Length of a bucket; a month where absent. Weeks begin on Monday. */
  readonly by?: SummarySpan | undefined;
  /** The reader's IANA time zone, for days. */
  readonly timeZone: string;
  /** Epoch milliseconds; what is later is in the future, and no contact yet. */
  readonly now: number;
}

const MONDAY = 1;
const DAY = 86_400_000;

/** The first day of the span that a day is in. */
const SPAN_STARTS: Readonly<Record<SummarySpan, (day: string) => string>> = {
  day: (day) => day,
  week: (day) => addDays(day, -daysIntoWeek(day, MONDAY)),
  month: (day) => `${day.slice(0, 8)}01`,
};

/** Ascending by UTF-16 code units, what is absent last. */
function compareKeys(a: string | null | undefined, b: string | null | undefined): number {
  const [absentA, absentB] = [a == null, b == null];
  if (absentA || absentB) return Number(absentA) - Number(absentB);
  return a! < b! ? -1 : Number(a! > b!);
}

/** Counts by key, with the first label that came. */
class FacetCount {
  readonly #facets = new Map<string, { key: string; label: string | undefined; count: number }>();

  add(key: string, label: string | null | undefined): void {
    const facet = this.#facets.get(key);
    if (!facet) this.#facets.set(key, { key, label: label || undefined, count: 1 });
    else {
      facet.count += 1;
      facet.label ??= label || undefined;
    }
  }

  result(): Facet[] {
    return [...this.#facets.values()]
      .map(({ label, ...facet }) => (label ? { ...facet, label } : facet))
      .sort((a, b) => b.count - a.count || compareKeys(a.key, b.key));
  }
}

/** The middle of ascending numbers; of an even count the mean of the two in the middle. */
function medianOf(numbers: readonly number[]): number {
  const middle = numbers.length >> 1;
  return numbers.length % 2 ? numbers[middle]! : (numbers[middle - 1]! + numbers[middle]!) / 2;
}

/**
 * Counts a history entry by entry, in any order, so that it can be fed in slices: `result` may be asked at any time. An
 * entry that comes twice is counted twice.
 */
export class SummaryCount {
  readonly #options: SummaryOptions;
  readonly #startOf: (day: string) => string;
  readonly #dayOf: ReturnType<typeof dayReader>;
  /** The wall clock of the reader's zone now. */
  readonly #wallNow: string;
  readonly #buckets = new Map<string, { from: string | null; code?: string; subcode?: string; count: number }>();
  readonly #users = new FacetCount();
  readonly #relations = new FacetCount();
  readonly #statuses = new FacetCount();
  readonly #contactDays = new Set<string>();
  #withFiles = 0;
  #lastTime = -Infinity;
  #last: Summary['last'];

  /** @throws RangeError for an unknown time zone */
  constructor(options: SummaryOptions) {
    this.#options = options;
    this.#startOf = SPAN_STARTS[options.by ?? 'month'];
    this.#dayOf = dayReader(options.timeZone);
    this.#wallNow = wallTimeAt(options.now, options.timeZone);
  }

  /** Counts one more entry. */
  add(entry: SummaryEntry): void {
    const { user, relations = [], status, attachments } = entry;
    const day = this.#dayOf(entry);
    this.#addToBucket(day, entry);
    if (user) this.#users.add(user.id, user.name);
    // a relation that an entry names twice has one entry
    for (const id of new Set(relations.map((relation) => relation.id))) {
      this.#relations.add(id, relations.find((relation) => relation.id === id)!.label);
    }
    if (status) this.#statuses.add(status.key, status.label);
    if (attachments?.length) this.#withFiles += 1;
    if (day && !status?.cancelled && this.#isPast(entry)) this.#addContact(day, entry);
  }

  /** The numbers of what was added. */
  result(): Summary {
    const days = [...this.#contactDays].sort();
    const gaps = days.slice(1).map((day, index) => (Date.parse(day) - Date.parse(days[index]!)) / DAY);
    return {
      buckets: [...this.#buckets.values()]
        .map((bucket) => ({ ...bucket }))
        .sort(
          (a, b) => compareKeys(a.from, b.from) || compareKeys(a.code, b.code) || compareKeys(a.subcode, b.subcode),
        ),
      users: this.#users.result(),
      relations: this.#relations.result(),
      statuses: this.#statuses.result(),
      withFiles: this.#withFiles,
      ...(this.#last && { last: this.#last }),
      ...(gaps.length && { medianGap: medianOf(gaps.sort((a, b) => a - b)) }),
    };
  }

  #addToBucket(day: string | null, { code, subcode }: SummaryEntry): void {
    const from = day && this.#startOf(day);
    const key = JSON.stringify([from, code || null, subcode || null]);
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.count += 1;
    else this.#buckets.set(key, { from, ...(code && { code }), ...(subcode && { subcode }), count: 1 });
  }

  /** A day is past from its morning on; a time without offset is read on the reader's clock. */
  #isPast({ date, datePrecision }: SummaryEntry): boolean {
    const parsed = parseDate(date)!;
    if (parsed.kind === 'instant' && datePrecision !== 'day') return parsed.epoch <= this.#options.now;
    const length = parsed.kind === 'day' || datePrecision === 'day' ? 10 : 19;
    return date!.slice(0, length) <= this.#wallNow.slice(0, length);
  }

  #addContact(day: string, { date, datePrecision, user }: SummaryEntry): void {
    this.#contactDays.add(day);
    const time = sortTime(date, datePrecision);
    if (time <= this.#lastTime) return;
    this.#lastTime = time;
    this.#last = { date: date!, ...(user && { user }) };
  }
}

/** The numbers of a list of entries. */
export function summarizeInteractions(entries: Iterable<SummaryEntry>, options: SummaryOptions): Summary {
  const count = new SummaryCount(options);
  for (const entry of entries) count.add(entry);
  return count.result();
}
