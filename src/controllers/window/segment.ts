/** Rows from `start` to before `end`, by their number in the whole list. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** The numbers of the rows of segments, one by one. */
export function rowsOf(segments: readonly Segment[]): number[] {
  return segments.flatMap(({ start, end }) => [...Array(end - start).keys()].map((at) => start + at));
}
