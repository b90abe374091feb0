import type { Interaction } from '../../model/interaction.js';
import { comparePlaces, placeOf } from '../../model/order.js';
import { AdapterError } from '../adapter-error.js';
import type { CallOptions, Page, PageProblem } from '../adapter.js';
import { throwIfAborted } from '../local/answer.js';
import type { Query } from '../query.js';
import { MergedLane } from './merged-lane.js';
import { isAhead, readMerged, writeMerged } from './merged-position.js';
import type { EntryOwners } from './merged-routes.js';
import type { MergedSource } from './merged-source.js';

/**
 * One page of several collections, merged by date, then id. Nothing is remembered between two pages: what was begun of a
 * collection's page is read again by that page's cursor, and what was shown of it is passed over.
 *
 * A collection that does not answer is named in the page's problems, and so it is on the pages that follow, for its entries are
 * missing: what it says later on goes in where it belongs, and nothing is put in out of order. Reading anew brings them all.
 */
export class MergedWalk {
  readonly #owners: EntryOwners;
  readonly #query: Query;
  readonly #options: CallOptions;
  readonly #sign: 1 | -1;
  readonly #lanes: readonly MergedLane[];
  readonly #gaps: Set<number>;
  readonly #items = new Map<string, Interaction>();
  #time: number | undefined;
  #shown: Set<string>;

  constructor(sources: readonly MergedSource[], owners: EntryOwners, query: Query, options: CallOptions) {
    const { time, shown, sources: positions, gaps } = readMerged(query, sources.length);
    this.#owners = owners;
    this.#query = query;
    this.#options = options;
    this.#sign = query.sort?.direction === 'ascending' ? -1 : 1;
    this.#lanes = sources.map((source, index) => new MergedLane(source, positions[index] ?? 'end'));
    this.#gaps = new Set(gaps);
    this.#time = time;
    this.#shown = new Set(shown);
  }

  /** @throws AdapterError that of a collection where none answers that has more, and `aborted` */
  async page(): Promise<Page> {
    await this.#fill();
    this.#throwIfNoneAnswers();
    while (this.#items.size < this.#query.limit) {
      const lane = this.#first();
      if (!lane) break;
      this.#take(lane.entries.shift()!, lane.source);
      // a collection that fails here is tried again by the next page: until then nothing of it is missing
      if (lane.isHungry && this.#items.size < this.#query.limit && !(await this.#refill(lane))) break;
    }
    return this.#result();
  }

  async #fill(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => this.#read(lane)));
    throwIfAborted(this.#options.signal);
  }

  #read(lane: MergedLane): Promise<void> {
    const place = { time: this.#time, shown: this.#shown };
    return lane.fill(this.#query, this.#options, (entry) => isAhead(place, entry, this.#sign));
  }

  async #refill(lane: MergedLane): Promise<boolean> {
    await this.#read(lane);
    throwIfAborted(this.#options.signal);
    const hasFailed = lane.error !== undefined;
    lane.error = undefined;
    return !hasFailed;
  }

  /** Where some answered, a first page shows that they have nothing; a later one would show nothing new. */
  #throwIfNoneAnswers(): void {
    const failed = this.#lanes.filter(({ error }) => error);
    const left =
      this.#query.cursor === undefined ? this.#lanes : this.#lanes.filter(({ position }) => position !== 'end');
    if (failed[0] && failed.length >= left.length) throw failed[0].error!;
  }

  /** The lane whose next entry comes first. */
  #first(): MergedLane | undefined {
    let best: MergedLane | undefined;
    for (const lane of this.#lanes) {
      const [entry] = lane.entries;
      const isBefore = entry && (!best || this.#sign * comparePlaces(placeOf(entry), placeOf(best.entries[0]!)) < 0);
      if (isBefore) best = lane;
    }
    return best;
  }

  /** An entry that two collections have is shown once, as the first of them has it. */
  #take(entry: Interaction, source: MergedSource): void {
    const [time] = placeOf(entry);
    if (time !== this.#time) this.#shown = new Set();
    this.#time = time;
    this.#shown.add(entry.id);
    if (this.#items.has(entry.id)) return;
    this.#items.set(entry.id, entry);
    this.#owners.note(entry.id, source);
  }

  #result(): Page {
    const items = [...this.#items.values()];
    const pages = this.#lanes.flatMap((lane) => lane.pages);
    const withheld = pages.reduce((sum, page) => sum + (page.withheld ?? 0), 0);
    const problems = [...pages.flatMap((page) => page.problems ?? []), ...this.#problems()];
    return {
      items,
      next: this.#next(items.length > 0),
      ...(withheld > 0 && { withheld }),
      ...(problems.length > 0 && { problems }),
    };
  }

  #problems(): readonly PageProblem[] {
    return this.#lanes.flatMap(({ source: { name }, error }, index) => {
      if (error && !(this.#query.flagged && error.kind === 'unsupported')) return { source: name, error };
      if (!this.#gaps.has(index)) return [];
      return { source: name, error: new AdapterError('network', `Entries of ${name} further up could not be read.`) };
    });
  }

  #next(hasItems: boolean): string | null {
    const failed = [...this.#lanes.keys()].filter((index) => this.#lanes[index]!.error);
    // what could be asked for is on this page; asking for what failed would only fail again
    if (!hasItems && failed.length > 0) return null;
    return writeMerged(this.#query, {
      time: this.#time,
      shown: this.#shown,
      sources: this.#lanes.map(({ position }) => position),
      gaps: new Set([...this.#gaps, ...failed]),
    });
  }
}
