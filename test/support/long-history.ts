import type { InteractionAdapter, Page } from '../../src/data/adapter.js';
import type { Query } from '../../src/data/query.js';
import { interaction } from './interactions.js';
import type { Interaction } from '../../src/model/interaction.js';

/** An entry of a long history; the first is the newest, an hour before the next. */
export function entryAt(position: number): Interaction {
  const date = new Date(Date.UTC(2026, 10, 23, 12) - position * 3_600_000).toISOString();
  return interaction({ id: `e${position}`, date, subject: `Entry ${position}` });
}

/** A history of any length that is made as it is asked for: sorted by date both ways, with anchors, totals and cursors. */
export class LongHistory implements InteractionAdapter {
  readonly capabilities = { anchors: true };
  readonly queries: Query[] = [];

  constructor(
    readonly length: number,
    readonly options: { readonly positions?: boolean } = {},
  ) {}

  list(query: Query): Promise<Page> {
    this.queries.push(query);
    const isTurned = query.sort?.direction === 'ascending';
    const at = (place: number) => entryAt(isTurned ? this.length - 1 - place : place);
    const start = query.cursor === undefined ? this.#anchor(query) : Number(query.cursor);
    const first = Math.max(0, start);
    const last = Math.min(this.length, start + query.limit);
    return Promise.resolve({
      items: Array.from({ length: Math.max(0, last - first) }, (_, index) => at(first + index)),
      next: last < this.length ? `${last}` : null,
      previous: first > 0 ? `${first - query.limit}` : null,
      total: this.length,
      ...(this.options.positions && { position: first }),
    });
  }

  #anchor({ anchor }: Query): number {
    if (!anchor) return 0;
    if ('id' in anchor) return Number(anchor.id.slice(1));
    const hours = (Date.UTC(2026, 10, 23, 12) - Date.parse(`${anchor.date}T23:59:59Z`)) / 3_600_000;
    return Math.max(0, Math.ceil(hours));
  }
}
