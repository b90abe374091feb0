import { AdapterError } from '../../../src/data/adapter-error.js';
import type {
  AdapterCapabilities,
  AdapterChange,
  CreateResult,
  InteractionAdapter,
  Page,
} from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import type { InteractionDraft } from '../../../src/model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../../src/model/interaction.js';
import { rowAt, timeAt } from '../page/history.js';

/** A cursor: entries from this place on, or those before it. */
const CURSOR = /^(?<way>from|before) (?<place>\d+)$/;

/**
 * A history of any length that keeps no entry: each is made when it is asked for, so that memory that grows with the length is
 * the view's own. It orders by date, both ways, begins at a day or an id, and tells totals and positions. What is created is kept,
 * as the newest.
 */
export class GeneratedAdapter implements InteractionAdapter {
  readonly capabilities: AdapterCapabilities = { sortable: ['date'], anchors: true, records: 'one' };
  readonly #length: number;
  readonly #created: Interaction[] = [];
  readonly #listeners = new Set<(change: AdapterChange) => void>();

  constructor(length: number) {
    this.#length = length;
  }

  list(query: Query): Promise<Page> {
    const { limit } = query;
    const total = this.#total;
    const { way, place } = this.#start(query);
    const first = way === 'from' ? place : Math.max(0, place - limit);
    const end = way === 'from' ? Math.min(total, place + limit) : place;
    const items = Array.from({ length: Math.max(0, end - first) }, (_, at) => this.#entryAt(query, first + at));
    return Promise.resolve({
      items,
      next: end < total ? `from ${end}` : null,
      previous: first > 0 ? `before ${first}` : null,
      position: first,
      total,
      totalUnfiltered: total,
    });
  }

  get({ id }: InteractionRef): Promise<Interaction> {
    const created = this.#created.find((entry) => entry.id === id);
    const index = indexOf(id);
    if (created) return Promise.resolve(created);
    if (index === undefined || index >= this.#length) {
      return Promise.reject(new AdapterError('not-found', `There is no entry ${id}.`));
    }
    return Promise.resolve(rowAt(index));
  }

  create(draft: InteractionDraft): Promise<CreateResult> {
    const interaction: Interaction = { ...draft, user: draft.user ?? undefined };
    this.#created.unshift(interaction);
    for (const listener of this.#listeners) listener({ type: 'created', interaction });
    return Promise.resolve({ interaction });
  }

  subscribe(_recordId: string, listener: (change: AdapterChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get #total(): number {
    return this.#created.length + this.#length;
  }

  #entryAt({ sort }: Query, place: number): Interaction {
    const newestFirst = sort?.direction === 'ascending' ? this.#total - 1 - place : place;
    return this.#created[newestFirst] ?? rowAt(newestFirst - this.#created.length);
  }

  #start(query: Query): { way: string; place: number } {
    const { cursor, anchor } = query;
    if (cursor !== undefined) {
      const { way, place } = CURSOR.exec(cursor)?.groups ?? {};
      if (!way) throw new AdapterError('invalid', 'The cursor is none of this adapter.');
      return { way, place: Number(place) };
    }
    return { way: 'from', place: anchor ? this.#placeOf(anchor, query) : 0 };
  }

  #placeOf(anchor: NonNullable<Query['anchor']>, { sort }: Query): number {
    const isAscending = sort?.direction === 'ascending';
    const newestFirst = this.#created.length + ('id' in anchor ? (indexOf(anchor.id) ?? 0) : 0);
    if ('id' in anchor) return isAscending ? this.#total - 1 - newestFirst : newestFirst;
    // the first whose day is the one asked for, or comes after it in the order
    const start = Date.parse(anchor.date);
    const firstBefore = (time: number) => this.#created.length + bisect(this.#length, (index) => timeAt(index) < time);
    return isAscending ? this.#total - firstBefore(start) : firstBefore(start + 86_400_000);
  }
}

function indexOf(id: string): number | undefined {
  const digits = /^id-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The first index for which it is so; it stays so for all that follow. */
function bisect(length: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
