import type { Sort } from '../../../data/query.js';

/** The direction in which a column is read first: dates from the newest, words from A. */
export function firstDirection(by: Sort['by']): Sort['direction'] {
  return by === 'date' ? 'descending' : 'ascending';
}

/**
 * The order after a press on a header: by the column, then the other way round, then as it is by itself.
 * @param now the order that the header shows
 * @param own the order without a choice of the reader
 * @returns undefined for the order without a choice
 */
export function nextSort(by: Sort['by'], now: Sort, own: Sort): Sort | undefined {
  const first = firstDirection(by);
  const other = first === 'ascending' ? 'descending' : 'ascending';
  if (now.by === by && now.direction !== first) return undefined;
  const next: Sort = { by, direction: now.by === by ? other : first };
  return next.by === own.by && next.direction === own.direction ? undefined : next;
}
