import { comparePlaces } from '../../model/order.js';
import type { Sort } from '../query.js';
import type { Digest } from './digest.js';
import type { Slices } from './slices.js';

/** Where a row stands in the order that a query asks for. */
export interface Position {
  /** See `sortTime`. */
  readonly time: number;
  readonly id: string;
  /** What the sorted column says; empty in the order of dates. */
  readonly text: string;
}

/** An entry that matches a query. */
export interface FoundRow extends Position, Pick<Digest, 'date' | 'datePrecision'> {
  /** Which of the history's lists it stands in. */
  readonly list: number;
  /** What it was found by, as long as that is kept: a longer search is answered out of it. */
  digest?: Digest | undefined;
  folded?: string | undefined;
}

/** Rows between two looks at the clock. */
const STEP = 64;
const RUN = 128;

/** Texts as the reader's language orders them; those that it takes for the same, by their code units. */
function textOrder(locale: string | undefined): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return (a, b) => compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** Compares positions in the order that a query asks for. Empty texts come last in either direction, the newest of equals first. */
export function positionOrder(
  sort: Sort | undefined,
  locale: string | undefined,
): (a: Position, b: Position) => number {
  const sign = sort?.direction === 'ascending' ? 1 : -1;
  const byPlace = (a: Position, b: Position) => comparePlaces([a.time, a.id], [b.time, b.id]);
  if (!sort || sort.by === 'date') return (a, b) => -sign * byPlace(a, b);
  const compare = textOrder(locale);
  return (a, b) => Number(!a.text) - Number(!b.text) || sign * compare(a.text, b.text) || byPlace(a, b);
}

/** Merges two sorted lists. */
export async function merge<Value>(
  a: readonly Value[],
  b: readonly Value[],
  compare: (a: Value, b: Value) => number,
  slices: Slices,
): Promise<Value[]> {
  const merged: Value[] = [];
  for (let [atA, atB] = [0, 0]; atA < a.length || atB < b.length;) {
    if (merged.length % STEP === 0 && slices.isOver) await slices.pause();
    const isA = atB >= b.length || (atA < a.length && compare(a[atA]!, b[atB]!) <= 0);
    merged.push(isA ? a[atA++]! : b[atB++]!);
  }
  return merged;
}

/** Sorts without ever taking long: short runs at first, which are merged. */
async function sortInSlices<Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
  slices: Slices,
): Promise<readonly Value[]> {
  let runs: (readonly Value[])[] = [];
  for (let start = 0; start < values.length; start += RUN) {
    if (slices.isOver) await slices.pause();
    runs.push(values.slice(start, start + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const merged: (readonly Value[])[] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await merge(runs[at]!, runs[at + 1] ?? [], compare, slices));
    runs = merged;
  }
  return runs[0] ?? [];
}

/**
 * Puts rows, which come newest first, in the order that a query asks for. Only what differs is compared by language: rows of
 * the same text stay together, in their order.
 */
export async function sortRows(
  rows: FoundRow[],
  sort: Sort | undefined,
  locale: string | undefined,
  slices: Slices,
): Promise<FoundRow[]> {
  const isAscending = sort?.direction === 'ascending';
  if (!sort || sort.by === 'date') return isAscending ? rows.reverse() : rows;
  const byText = new Map<string, FoundRow[]>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (index % STEP === 0 && slices.isOver) await slices.pause();
    const alike = byText.get(row.text);
    if (alike) alike.push(row);
    else byText.set(row.text, [row]);
  }
  const empty = byText.get('') ?? [];
  byText.delete('');
  const texts = [...(await sortInSlices([...byText.keys()], textOrder(locale), slices))];
  if (!isAscending) texts.reverse();
  return [...texts.map((text) => byText.get(text)!), empty].flat();
}
