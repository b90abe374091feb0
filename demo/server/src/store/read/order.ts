import type { Sort } from '../../../../../src/data/query.js';
import type { Parameters } from './conditions.js';
import { CODE_KEY } from './matching.js';

/** Where a row stands: what it is ordered by before the date, its reversed time as text (JSON has no infinity), and its id. */
export type Place = readonly [key: string, reverseTime: string, id: string];

/** The columns of a place, in a query that has selected `order.key`. */
export interface PlaceRow {
  readonly key: string;
  readonly reverse_time: string;
  readonly id: string;
}

const KEYS: Readonly<Record<Sort['by'], string>> = {
  date: `''`,
  code: CODE_KEY,
  subject: 'i.subject_key',
  user: 'i.user_key',
  status: 'i.status_key',
};

/**
 * The order that a query asks for, as SQL. By date it is that of `compareInteractions`, or all of that turned round. By text,
 * what has none comes last in either direction, and equals are newest first.
 */
export class Order {
  /** What rows are ordered by before the date. */
  readonly key: string;
  readonly isByDate: boolean;
  readonly isByCode: boolean;
  readonly #isAscending: boolean;

  constructor(sort: Sort | undefined) {
    this.isByDate = !sort || sort.by === 'date';
    this.isByCode = sort?.by === 'code';
    this.key = KEYS[sort?.by ?? 'date'];
    this.#isAscending = sort?.direction === 'ascending';
  }

  /** What to select so that `placeOf` finds it. */
  get columns(): string {
    return `${this.key} AS key, i.reverse_time::text AS reverse_time, i.id AS id`;
  }

  /** What stands behind `ORDER BY`. */
  sql(isBackward: boolean): string {
    if (this.isByDate) {
      // newest first is ascending here
      const direction = this.#isAscending === isBackward ? 'ASC' : 'DESC';
      return `i.reverse_time ${direction}, i.id ${direction}`;
    }
    const [along, against] = isBackward ? ['DESC', 'ASC'] : ['ASC', 'DESC'];
    return `(${this.key} = '') ${along}, ${this.key} ${this.#isAscending ? along : against}, i.reverse_time ${along}, i.id ${along}`;
  }

  /** The condition of rows behind a place, or before it; with `inclusive` that of the row at the place, too. */
  beyond([key, reverseTime, id]: Place, isBackward: boolean, parameters: Parameters, inclusive = false): string {
    const isAscendingTime = this.isByDate ? this.#isAscending === isBackward : !isBackward;
    const compared = `${isAscendingTime ? '>' : '<'}${inclusive ? '=' : ''}`;
    const time = `(i.reverse_time, i.id) ${compared} (${parameters.add(reverseTime)}::float8, ${parameters.add(id)})`;
    if (this.isByDate) return time;
    const own = this.key;
    if (key === '') return isBackward ? `${own} <> '' OR ${time}` : `${own} = '' AND ${time}`;
    const at = parameters.add(key);
    const behind = `${own} ${this.#isAscending === isBackward ? '<' : '>'} ${at}`;
    const texts = `${own} <> '' AND (${behind} OR (${own} = ${at} AND ${time}))`;
    return isBackward ? texts : `${own} = '' OR (${texts})`;
  }
}

/** The place of a row that was selected with `Order.columns`. */
export const placeOf = ({ key, reverse_time, id }: PlaceRow): Place => [key, reverse_time, id];
