import type { History } from '../page/candidate.js';
import { GeneratedAdapter } from './generated-adapter.js';

/** Rows that nobody keeps: what grows with the length is the view's own. */
export function makeHistory(count: number): History {
  return { count, items: [], open: new Set(), adapter: new GeneratedAdapter(count) };
}
