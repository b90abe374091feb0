/**
 * Pages of a backend that knows its position by a number, an offset or a token, as pages of the contract.
 *
 * All three take what the backend really answers. A short page is not taken for the last one unless the backend says so: the
 * end is an empty page, an offset that has reached `total`, or the backend's own word. A page that is larger than asked for is
 * cut, and the rest comes with the next one. An entry that is added between two calls moves all that follow it: with numbers
 * and offsets the last entry of a page then comes again on the next. The widget drops it by its id. One that is removed
 * meanwhile moves another one past the reader until the history is read again; tokens and keys do not have that weakness.
 */
import { AdapterError } from '../adapter-error.js';
import { bindCursor, readPosition } from './bound-cursor.js';
import type { Query } from '../query.js';

/** What a backend answered. A bare list of rows will do. */
export type RowsAnswer<Row> = readonly Row[] | RowsPage<Row>;

/** A backend's page, as far as it tells of it. */
export interface RowsPage<Row> {
  readonly rows: readonly Row[];
  /** All rows that there are, where the backend counts. */
  readonly total?: number | undefined;
  /** Whether this is the last page, where the backend says so. */
  readonly isLast?: boolean | undefined;
}

/** Rows for a page of the contract, with its `next`. */
export interface CutRows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total?: number | undefined;
}

/** How a backend counts its pages. */
export interface NumberedOptions {
  /** Number of the first page; 1 where absent. */
  readonly first?: number | undefined;
  /** Rows of a page, where the backend has one size for all; else as many as the query asks for. */
  readonly size?: number | undefined;
}

/** A page of the backend, and how many of its rows were shown before. */
type PlaceOn<At> = readonly [at: At, shown: number];

/** @throws AdapterError `server` where there are no rows: an empty answer is not an empty page */
function pageOf<Row, Answer extends RowsPage<Row>>(answer: readonly Row[] | Answer): Answer | RowsPage<Row> {
  const given = answer as readonly Row[] | Answer | null | undefined;
  const page = given && 'rows' in given ? given : { rows: given as readonly Row[] };
  if (Array.isArray(page.rows)) return page;
  throw new AdapterError('server', 'The answer has no list of rows.');
}

/** As many of a page's rows as are wanted: the page again where some are left, else what follows it. */
function cut<Row, At>(
  query: Query,
  { rows, total }: RowsPage<Row>,
  [at, shown]: PlaceOn<At>,
  following: At | undefined,
): CutRows<Row> {
  const end = shown + query.limit;
  const place: PlaceOn<At> | undefined =
    end < rows.length ? [at, end] : following === undefined ? undefined : [following, 0];
  return {
    rows: rows.slice(shown, end),
    next: place ? bindCursor(query, place) : null,
    ...(total !== undefined && { total }),
  };
}

/**
 * Reads a page by its number.
 *
 * ```js
 * const { rows, next } = await byPageNumber(query, ({ page, size }) => call(`notes?page=${page}&per_page=${size}`));
 * ```
 */
export async function byPageNumber<Row>(
  query: Query,
  read: (place: { readonly page: number; readonly size: number }) => Promise<RowsAnswer<Row>>,
  { first = 1, size = query.limit }: NumberedOptions = {},
): Promise<CutRows<Row>> {
  const place = readPosition<PlaceOn<readonly [number, number]>>(query) ?? [[first, size], 0];
  const [[page, pageSize]] = place;
  const answer = pageOf(await read({ page, size: pageSize }));
  const { rows, total = Infinity, isLast = rows.length === 0 || (page - first + 1) * pageSize >= total } = answer;
  return cut(query, answer, place, isLast ? undefined : [page + 1, pageSize]);
}

/** Reads so many rows from an offset on. */
export async function byOffset<Row>(
  query: Query,
  read: (place: { readonly offset: number; readonly limit: number }) => Promise<RowsAnswer<Row>>,
): Promise<CutRows<Row>> {
  const offset = readPosition<number>(query) ?? 0;
  const { limit } = query;
  const { rows, total, isLast } = pageOf(await read({ offset, limit }));
  const kept = rows.slice(0, limit);
  const end = offset + kept.length;
  const isEnd = kept.length === rows.length && (isLast ?? (rows.length === 0 || end >= (total ?? Infinity)));
  return { rows: kept, next: isEnd ? null : bindCursor(query, end), ...(total !== undefined && { total }) };
}

/**
 * Reads what follows a token: the backend's own cursor, the address of its next page, or the key of the last row. Where the
 * backend gives no token, null or an empty one, that was the last page.
 */
export async function byToken<Row, Token extends string | number | object>(
  query: Query,
  read: (place: {
    readonly after: Token | undefined;
    readonly limit: number;
  }) => Promise<RowsPage<Row> & { readonly next?: Token | '' | null | undefined }>,
): Promise<CutRows<Row>> {
  const place = readPosition<PlaceOn<Token | null>>(query) ?? [null, 0];
  const answer = await read({ after: place[0] ?? undefined, limit: query.limit });
  const page = pageOf<Row, typeof answer>(answer);
  const { next } = answer;
  const isLast = page.isLast ?? (next === undefined || next === null || next === '');
  return cut(query, page, place, isLast ? undefined : (next as Token));
}
