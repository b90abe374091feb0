import { AdapterError } from '../../../../src/data/adapter-error.js';
import type { AdapterCapabilities, CallOptions, InteractionAdapter, Page } from '../../../../src/data/adapter.js';
import { needsCompletion } from '../../../../src/data/complete/needs-completion.js';
import { searchedText } from '../../../../src/data/history/digest.js';
import { filterMatcher, searchMatcher } from '../../../../src/data/history/match.js';
import type { Query } from '../../../../src/data/query.js';
import { CodeTree } from '../../../../src/model/code-tree.js';
import type { Interaction } from '../../../../src/model/interaction.js';
import { comparePlaces, placeOf, sortInteractions, type Place } from '../../../../src/model/order.js';

/** A backend with a list, newest first, and whatever filters a test gives it; it counts what it is asked. */
export class ListOnlyAdapter implements InteractionAdapter {
  readonly capabilities: AdapterCapabilities | undefined;
  readonly queries: Query[] = [];
  /** The most entries that it puts on a page. */
  pageSize = 200;
  /** Called before each answer; what it throws is the answer. */
  beforeAnswer: (query: Query) => void | Promise<void> = () => undefined;
  /** Whether positions are counted instead of named, so that what is deleted moves the rest up. */
  isCounting = false;
  #entries: readonly Interaction[];

  constructor(entries: readonly Interaction[], capabilities?: AdapterCapabilities) {
    this.#entries = sortInteractions(entries);
    this.capabilities = capabilities;
  }

  get entries(): readonly Interaction[] {
    return this.#entries;
  }

  set entries(entries: readonly Interaction[]) {
    this.#entries = sortInteractions(entries);
  }

  async list(query: Query, { signal }: CallOptions = {}): Promise<Page> {
    this.queries.push(query);
    await this.beforeAnswer(query);
    if (signal?.aborted) throw new AdapterError('aborted', 'nobody waits');
    if (needsCompletion(query, this.capabilities)) throw new AdapterError('unsupported', 'too much');
    if (query.pinned) throw new AdapterError('unsupported', 'nothing is pinned here');
    const passes = filterMatcher(query);
    const isFound = searchMatcher(query.search ?? '', new CodeTree([]));
    const found = this.#entries.filter(
      (entry) =>
        (entry.recordId ?? query.recordId) === query.recordId &&
        (query.view === 'activities' || entry.origin !== 'system') &&
        passes(entry, placeOf(entry)[0]) &&
        (!query.search || isFound(entry, searchedText(entry))),
    );
    const isUp = query.sort?.direction === 'ascending';
    const all = isUp ? found.reverse() : found;
    const start = startOf(all, query.cursor, isUp ? -1 : 1);
    const items = all.slice(start, start + Math.min(query.limit, this.pageSize));
    const end = start + items.length;
    const last = items.at(-1);
    const next = last && end < all.length ? JSON.stringify(this.isCounting ? end : placeOf(last)) : null;
    return { items: structuredClone(items), next, total: all.length };
  }
}

function startOf(all: readonly Interaction[], cursor: string | undefined, sign: 1 | -1): number {
  if (cursor === undefined) return 0;
  let after: number | [number | null, string];
  try {
    after = JSON.parse(cursor) as typeof after;
  } catch (cause) {
    throw new AdapterError('invalid', 'no cursor of this adapter', { cause });
  }
  if (typeof after === 'number') return after;
  const place: Place = [after[0] ?? -Infinity, after[1]];
  const start = all.findIndex((entry) => sign * comparePlaces(placeOf(entry), place) > 0);
  return start < 0 ? all.length : start;
}
