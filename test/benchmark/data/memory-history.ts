import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import type { History } from '../page/candidate.js';
import { rowAt } from '../page/history.js';

/** All rows in an adapter that keeps them in the page. */
export function makeHistory(count: number): History {
  const interactions = Array.from({ length: count }, (_, index) => rowAt(index));
  return { count, items: [], open: new Set(), adapter: new MemoryAdapter({ interactions }) };
}
