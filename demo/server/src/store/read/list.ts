import type { Page } from '../../../../../src/data/adapter.js';
import type { Sql } from '../database/database.js';
import { CONTENT_COLUMNS, entryOf, type ContentRow } from '../entry/entry-row.js';
import { Rights } from '../entry/rights.js';
import type { Seal } from '../sealed.js';
import { StoreError } from '../store-error.js';
import type { ListQuery, Principal } from '../store.js';
import { checkQuery } from './check-query.js';
import { Parameters } from './conditions.js';
import { atDay } from './day-entrance.js';
import { matching, ofView } from './matching.js';
import { Order, placeOf, type Place, type PlaceRow } from './order.js';

/** What a cursor says: from where to go on, and in which direction. No place stands for the end. */
type CursorContent = readonly [place: Place | null, isBackward: boolean];

type ListRow = ContentRow & PlaceRow;

interface Counts {
  readonly total: number;
  readonly position: number;
  readonly unfiltered: number;
}

/** All of a question that decides which entries stand where: what its cursors are bound to. */
function boundTo({ tenantId }: Principal, recordId: string, query: ListQuery): readonly unknown[] {
  const { view, sort, filters = {}, search = '', timeZone, locale, flagged, pinned } = query;
  const { codes, users, relations, from, to, status, hasFiles } = filters;
  const narrowed = [codes, users, relations, from, to, status, hasFiles, search, flagged, pinned];
  return ['page', tenantId, recordId, view, sort?.by, sort?.direction, timeZone, locale, ...narrowed];
}

/** Reads one page of a record's history, within the transaction of who asks. */
export class PageReader {
  readonly #sql: Sql;
  readonly #seal: Seal;
  readonly #principal: Principal;
  readonly #recordId: string;
  readonly #query: ListQuery;
  readonly #order: Order;

  constructor(sql: Sql, seal: Seal, principal: Principal, recordId: string, query: ListQuery) {
    this.#sql = sql;
    this.#seal = seal;
    this.#principal = principal;
    this.#recordId = recordId;
    this.#query = query;
    this.#order = new Order(query.sort);
  }

  /** @throws StoreError `invalid`; `not-found` for an anchor that is none of the answer */
  async read(): Promise<Page> {
    checkQuery(this.#query);
    const { cursor, anchor, limit } = this.#query;
    const bound = boundTo(this.#principal, this.#recordId, this.#query);
    const given = cursor === undefined ? undefined : (this.#seal.open('cursor', cursor, bound) as CursorContent);
    const [from, isBackward] = given ?? [anchor ? await this.#anchorPlace() : null, false];
    // an anchored page begins with its place; a cursor's page goes on behind it; no place is the end that it goes back from
    const isAtEnd = !given && anchor !== undefined && from === null;
    const found = isAtEnd ? [] : await this.#rows(from, isBackward, given === undefined, limit + 1);
    const rows = found.slice(0, limit);
    if (isBackward) rows.reverse();
    const [first, last] = [rows.at(0), rows.at(-1)];
    const { total, position, unfiltered } = await this.#counts(first && placeOf(first));
    const start = first ? position : total;
    const cursorAt = (place: Place | null, backward: boolean) => this.#seal.close([place, backward], bound);
    const rights = await Rights.read(this.#sql, this.#principal);
    return {
      items: rows.map((row) => rights.shown(entryOf(row))),
      next: last && start + rows.length < total ? cursorAt(placeOf(last), false) : null,
      ...((anchor || isBackward) && { previous: start > 0 ? cursorAt(first ? placeOf(first) : null, true) : null }),
      position: start,
      total,
      totalUnfiltered: unfiltered,
      can: { create: rights.create },
    };
  }

  /** The place where the answer is entered; null where all of it comes before. */
  async #anchorPlace(): Promise<Place | null> {
    const anchor = this.#query.anchor!;
    const parameters = new Parameters();
    const { from, where } = matching(this.#recordId, this.#query, parameters, this.#order.isByCode);
    const isAt = 'id' in anchor ? `i.id = ${parameters.add(anchor.id)}` : atDay(this.#query, anchor.date, parameters);
    const [row] = await this.#sql<PlaceRow>(
      `SELECT ${this.#order.columns} FROM ${from} WHERE ${where} AND ${isAt} ORDER BY ${this.#order.sql(false)} LIMIT 1`,
      parameters.values,
    );
    if (!row && 'id' in anchor) throw new StoreError('not-found', `The answer has no entry ${anchor.id}.`);
    return row ? placeOf(row) : null;
  }

  #rows(place: Place | null, isBackward: boolean, inclusive: boolean, limit: number): Promise<readonly ListRow[]> {
    const parameters = new Parameters();
    const { from, where } = matching(this.#recordId, this.#query, parameters, this.#order.isByCode);
    const beyond = place ? this.#order.beyond(place, isBackward, parameters, inclusive) : 'true';
    return this.#sql<ListRow>(
      `SELECT ${CONTENT_COLUMNS}, ${this.#order.columns} FROM ${from} WHERE ${where} AND (${beyond})
       ORDER BY ${this.#order.sql(isBackward)} LIMIT ${parameters.add(limit)}::int`,
      parameters.values,
    );
  }

  /** How many entries there are, and how many of them before a place. */
  async #counts(place: Place | undefined): Promise<Counts> {
    const parameters = new Parameters();
    const { from, where } = matching(this.#recordId, this.#query, parameters, this.#order.isByCode);
    const isBefore = place ? this.#order.beyond(place, true, parameters) : 'true';
    const [counts] = await this.#sql<Counts>(
      `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${isBefore}))::int AS position,
         (SELECT count(*) FROM interactions i WHERE ${ofView(this.#recordId, this.#query, parameters)})::int AS unfiltered
       FROM ${from} WHERE ${where}`,
      parameters.values,
    );
    return counts!;
  }
}
