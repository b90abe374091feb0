import type { Slices } from '../history/slices.js';

type Compare<Value> = (a: Value, b: Value) => number;

/** Values that are sorted at once: a thousand comparisons, a millisecond or less in the order of a language. */
const RUN = 128;
/** Values that are merged between two looks at the clock. */
const STRIDE = 128;

/** Two sorted lists as one; of equal values those of the first come first. */
export async function mergeInSlices<Value>(
  first: readonly Value[],
  second: readonly Value[],
  compare: Compare<Value>,
  slices: Slices,
): Promise<readonly Value[]> {
  if (!first.length || !second.length) return first.length ? first : second;
  // what is read in order only grows at its end
  if (compare(first.at(-1)!, second[0]!) <= 0) return [...first, ...second];
  const merged: Value[] = [];
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    if (merged.length % STRIDE === 0 && slices.isOver) await slices.pause();
    merged.push(compare(first[a]!, second[b]!) <= 0 ? first[a++]! : second[b++]!);
  }
  return [...merged, ...first.slice(a), ...second.slice(b)];
}

/** A sorted copy. `Array.prototype.sort` cannot be interrupted, and takes a second for 100,000 texts. */
export async function sortInSlices<Value>(
  list: readonly Value[],
  compare: Compare<Value>,
  slices: Slices,
): Promise<readonly Value[]> {
  let runs: (readonly Value[])[] = [];
  for (let at = 0; at < list.length; at += RUN) {
    if (slices.isOver) await slices.pause();
    runs.push(list.slice(at, at + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const merged: (readonly Value[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      if (slices.isOver) await slices.pause();
      merged.push(await mergeInSlices(runs[at]!, runs[at + 1] ?? [], compare, slices));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}
