import type { History } from '../page/candidate.js';
import { isOpenAt, rowAt, withHeadings } from '../page/history.js';

/** All rows in an array: what lists are given. */
export function makeHistory(count: number): History {
  const rows = Array.from({ length: count }, (_, index) => rowAt(index));
  const open = new Set(rows.filter((_, index) => isOpenAt(index)).map(({ id }) => id));
  return { count, items: withHeadings(rows), open };
}
