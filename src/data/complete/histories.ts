import type { AdapterCapabilities, AdapterChange } from '../adapter.js';
import type { History } from './history.js';
import { type HistoryOptions } from './history.js';
import { sourceKey, sourceOf, wholeOf, type SourceQuery } from './source-query.js';

/** Histories that are kept: that of a record, with one or two that its backend has narrowed. */
const MOST_HISTORIES = 3;

/** The histories that were asked for last. One is read at a time: the one that somebody waits for. */
export class Histories {
  readonly #create: (source: SourceQuery) => History;
  readonly #kept = new Map<string, History>();

  constructor(create: (source: SourceQuery, more: Pick<HistoryOptions, 'onStop'>) => History) {
    this.#create = (source) => create(source, { onStop: () => this.#resume() });
  }

  /** The history with the entries that a query is about: one that is there already, where it has them all. */
  historyFor(query: SourceQuery, capabilities: AdapterCapabilities): History {
    const source = sourceOf(query, capabilities);
    const whole = this.#kept.get(sourceKey(wholeOf(source)));
    const key = sourceKey(whole?.isComplete ? whole.source : source);
    const history = this.#kept.get(key) ?? this.#create(source);
    this.#kept.delete(key);
    this.#kept.set(key, history);
    for (const other of this.#kept.values()) if (other !== history) other.pause();
    if (this.#kept.size > MOST_HISTORIES) this.#kept.delete(this.#kept.keys().next().value!);
    return history;
  }

  /** Those of a record take over what happened to it. */
  apply(recordId: string | undefined, change: AdapterChange): void {
    for (const history of this.#of(recordId)) history.apply(change);
  }

  /** Nobody hears of what is read for a record: it is read when it is asked for. */
  silence(recordId: string): void {
    for (const history of this.#of(recordId)) {
      history.pause();
      history.apply({ type: 'stale' });
    }
  }

  #of(recordId: string | undefined): History[] {
    const all = [...this.#kept.values()];
    return recordId === undefined
      ? all
      : all.filter(({ source }) => source.recordId === undefined || source.recordId === recordId);
  }

  /** What was put aside goes on, the latest first. */
  #resume(): void {
    const all = [...this.#kept.values()];
    if (!all.some((history) => history.isReading)) all.findLast((history) => !history.isComplete)?.resume();
  }
}
