import { placeOf } from '../../model/order.js';
import type { Interaction } from '../../model/interaction.js';
import type { Query } from '../query.js';
import { bindCursor, readPosition } from './bound-cursor.js';

/** Where a walk through one collection stands: before its first page, at the page of a cursor, or at the end. */
export type SourcePosition = { readonly cursor: string | undefined } | 'end';

/** Where a walk through several collections stands. */
export interface MergedPosition {
  /** The time of the last entry shown; undefined before the first. */
  readonly time: number | undefined;
  /** The entries of that very time that were shown: many may share it, and no order among them is relied on. */
  readonly shown: ReadonlySet<string>;
  /** Of each collection, in the order in which they were given. */
  readonly sources: readonly SourcePosition[];
  /** Those of which entries are missing further up, since they did not answer there. */
  readonly gaps: ReadonlySet<number>;
}

/** As JSON has it: no infinity (an unknown date), no undefined, no sets. `0` is before the first page, `1` the end. */
type Written = [time: [number | null] | 0, shown: string[], sources: (string | 0 | 1)[], gaps: number[]];

/** Where a query goes on. @throws AdapterError `invalid` for a cursor of another query */
export function readMerged(query: Query, count: number): MergedPosition {
  const written = readPosition<Written>(query);
  if (!written) {
    const sources = [...Array(count).keys()].map(() => ({ cursor: undefined }));
    return { time: undefined, shown: new Set(), sources, gaps: new Set() };
  }
  const [time, shown, sources, gaps] = written;
  return {
    time: time === 0 ? undefined : (time[0] ?? -Infinity),
    shown: new Set(shown),
    sources: sources.map((one) => (one === 1 ? 'end' : { cursor: one === 0 ? undefined : one })),
    gaps: new Set(gaps),
  };
}

/** The cursor of a position; null where every collection is at its end. */
export function writeMerged(query: Query, { time, shown, sources, gaps }: MergedPosition): string | null {
  if (sources.every((one) => one === 'end')) return null;
  const written: Written = [
    time === undefined ? 0 : [time],
    [...shown],
    sources.map((one) => (one === 'end' ? 1 : (one.cursor ?? 0))),
    [...gaps],
  ];
  return bindCursor(query, written);
}

/** Whether an entry is still to be shown: it comes after the last one, or shares its time and was not shown. */
export function isAhead(
  { time, shown }: Pick<MergedPosition, 'time' | 'shown'>,
  entry: Interaction,
  sign: 1 | -1,
): boolean {
  if (time === undefined) return true;
  const [own] = placeOf(entry);
  return own === time ? !shown.has(entry.id) : sign * own < sign * time;
}
