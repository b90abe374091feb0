import type { Interaction } from '../../../src/model/interaction.js';
import type { BareRow } from '../bare-list/bare-list.js';
import type { History } from '../page/candidate.js';
import { dayHeading, isOpenAt, rowAt } from '../page/history.js';
import { cellsOf } from '../page/list-look.js';

/** A row as the bare list takes it; its cells are made when they are drawn, as the peers' are. */
export class BareHistoryRow implements BareRow {
  readonly id: string;
  readonly group: string;
  readonly source: Interaction;

  constructor(source: Interaction) {
    this.id = source.id;
    this.group = dayHeading(source).heading;
    this.source = source;
  }

  get cells(): readonly string[] {
    return cellsOf(this.source);
  }

  get body(): string {
    return this.source.comments ?? '';
  }
}

/** A history in the bare list's own form. */
export interface BareHistory extends History {
  readonly rows: readonly BareHistoryRow[];
}

/** All rows in an array, as the bare list takes them. */
export function makeHistory(count: number): BareHistory {
  const rows = Array.from({ length: count }, (_, index) => new BareHistoryRow(rowAt(index)));
  const open = new Set(rows.filter((_, index) => isOpenAt(index)).map(({ id }) => id));
  return { count, items: [], open, rows };
}
