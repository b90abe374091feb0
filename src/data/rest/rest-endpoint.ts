import type { Interaction } from '../../model/interaction.js';
import type { Page } from '../adapter.js';
import { mapFields, valueAt, type FieldMap } from '../blocks/field-map.js';
import { byOffset, byPageNumber, byToken, type CutRows, type RowsPage } from '../blocks/page-positions.js';
import { pageOfAll } from '../blocks/whole-history.js';
import { refuseUnclaimed } from '../blocks/refuse-unclaimed.js';
import type { AdapterCapabilities } from '../adapter.js';
import type { Query } from '../query.js';
import { searchParams, type ParamValue } from './list-params.js';
import { pathOf } from './path-of.js';

/** An endpoint that exists already, and that answers with entries in its own shape. */
export interface RestEndpoint<Row extends object = Readonly<Record<string, unknown>>> {
  /** Follows the base URL; `{recordId}` stands for the record: `/contacts/{recordId}/notes`. */
  readonly path: string;
  /** Where the fields of an entry are in a row, or a function that makes the entry. */
  readonly map: FieldMap<Row> | ((row: Row) => Interaction);
  /** Where the rows are in the answer: `data.items`. Absent where the answer is the list itself. */
  readonly rows?: string | undefined;
  /** Where the number of all rows is in the answer. */
  readonly total?: string | undefined;
  /** How the endpoint knows its position; `none` where it gives the whole history at once. */
  readonly paging?: RestPaging | undefined;
  /** Parameters of each request, beside those of the position; `{recordId}` stands for the record. */
  readonly params?: Readonly<Record<string, string>> | undefined;
}

/** How an endpoint knows its position, with the names of its parameters. */
export type RestPaging =
  | { readonly by: 'none' }
  | {
      readonly by: 'page';
      /** Name of the parameter; `page` where absent. */
      readonly page?: string | undefined;
      /** Name of the parameter for how many; not sent where absent. */
      readonly size?: string | undefined;
      /** Number of the first page; 1 where absent. */
      readonly first?: number | undefined;
      /** Rows of a page, where the endpoint has one size for all. */
      readonly fixedSize?: number | undefined;
    }
  | { readonly by: 'offset'; readonly offset?: string | undefined; readonly limit?: string | undefined }
  | {
      readonly by: 'cursor';
      readonly cursor?: string | undefined;
      readonly limit?: string | undefined;
      /** Where the next cursor is in the answer; `next` where absent. */
      readonly next?: string | undefined;
    };

/** What `list` of an endpoint can do unless the host says more: newest first, and nothing else. */
export const ENDPOINT_CAPABILITIES: AdapterCapabilities = { sortable: [], filterable: [] };

type Params = Readonly<Record<string, ParamValue>>;

/** Asks for a path with its query, and gives the JSON of the answer. */
type Ask = (path: string) => Promise<unknown>;

/** Reads a page of the contract from an endpoint. */
export class EndpointReader<Row extends object> {
  readonly #endpoint: RestEndpoint<Row>;
  readonly #toInteraction: (row: Row) => Interaction;

  constructor(endpoint: RestEndpoint<Row>) {
    this.#endpoint = endpoint;
    this.#toInteraction = typeof endpoint.map === 'function' ? endpoint.map : mapFields(endpoint.map);
  }

  async page(query: Query, capabilities: AdapterCapabilities, ask: Ask): Promise<Page> {
    const { paging = { by: 'none' } } = this.#endpoint;
    refuseUnclaimed(this.#asked(query), capabilities);
    if (paging.by === 'none') {
      const { rows } = this.#rowsOf(await ask(this.#path(query, {})));
      return pageOfAll(query, this.#entries(query, rows));
    }
    const { rows, next, total } = await this.#cut(query, paging, ask);
    const items = this.#entries(query, rows).filter(({ origin }) => query.view === 'activities' || origin !== 'system');
    return { items, next, ...(total !== undefined && { total }) };
  }

  /** The newest first is what an endpoint gives without being asked. */
  #asked({ sort, ...query }: Query): Query {
    return sort?.by === 'date' && sort.direction === 'descending' ? query : { ...query, sort };
  }

  #cut(query: Query, paging: Exclude<RestPaging, { by: 'none' }>, ask: Ask): Promise<CutRows<Row>> {
    const read = async (params: Params) => this.#rowsOf(await ask(this.#path(query, params)));
    if (paging.by === 'page') {
      const { page: name = 'page', size: sizeName = '', first, fixedSize } = paging;
      const options = { ...(first !== undefined && { first }), ...(fixedSize !== undefined && { size: fixedSize }) };
      return byPageNumber(query, ({ page, size }) => read({ [name]: page, [sizeName]: size }), options);
    }
    if (paging.by === 'offset') {
      const { offset: name = 'offset', limit: limitName = 'limit' } = paging;
      return byOffset(query, ({ offset, limit }) => read({ [name]: offset, [limitName]: limit }));
    }
    const { cursor: name = 'cursor', limit: limitName = 'limit', next = 'next' } = paging;
    return byToken<Row, string>(query, async ({ after, limit }) => {
      const answer = await ask(this.#path(query, { [name]: after, [limitName]: limit }));
      return { ...this.#rowsOf(answer), next: valueAt(answer, next) as string | null | undefined };
    });
  }

  #path({ recordId = '' }: Query, params: Params): string {
    const { path, params: fixed = {} } = this.#endpoint;
    const named = Object.entries({ ...fixed, ...params }).filter(([name]) => name);
    const filled = named.map(([name, value]) => [name, value === '{recordId}' ? recordId : value]);
    return pathOf(path, { recordId }) + searchParams(Object.fromEntries(filled) as Params);
  }

  /** An answer without a list where it should be is one without rows only if it is empty altogether. */
  #rowsOf(answer: unknown): RowsPage<Row> {
    const { rows: at, total: totalAt } = this.#endpoint;
    const rows = at === undefined ? answer : valueAt(answer, at);
    if (answer !== undefined && !Array.isArray(rows)) throw new NoRows(at);
    const total = totalAt === undefined ? undefined : valueAt(answer, totalAt);
    return {
      rows: (rows ?? []) as readonly Row[],
      ...(typeof total === 'number' && { total }),
    };
  }

  #entries({ recordId }: Query, rows: readonly Row[]): readonly Interaction[] {
    return rows.map((row) => ({ ...(recordId !== undefined && { recordId }), ...this.#toInteraction(row) }));
  }
}

/** The answer is not of the shape that the host has described. */
class NoRows extends Error {
  readonly kind = 'server';
  constructor(at: string | undefined) {
    super(`The answer has no list of rows${at === undefined ? '' : ` at ${at}`}.`);
  }
}
