import type { SummaryBucket } from '../../data/adapter.js';
import { addDays } from '../../model/calendar-day.js';
import { firstDayOf, sizeOfBar, unitOf, type Unit } from './calendar-spans.js';

/** Codes that have a colour of their own in the graph; more than these are told apart by nobody. */
const MOST_CODES = 7;
/** The most weeks that are drawn as weeks unless the reader wants it. */
const MOST_WEEKS = 60;
/** Bars that there are at least: the time before the first contact is a part of the picture. */
const LEAST_BARS = 12;

/** A span of time and how many entries it has. */
export interface Bar {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The entries of one code, or of all codes that have no colour of their own. */
export interface Series {
  /** Key of the code; empty for entries without one, null for the other codes together. */
  readonly code: string | null;
  readonly count: number;
  /** One for each bar. */
  readonly counts: readonly number[];
}

/** Contact over time, ready to be drawn. */
export interface Volume {
  /** Without gaps, up to the one with today in it; none where there is no entry up to today. */
  readonly bars: readonly Bar[];
  /** The most frequent first. */
  readonly series: readonly Series[];
  readonly unit: Unit;
  /** How many units a bar stands for. */
  readonly size: number;
  /** The largest number of a bar. */
  readonly highest: number;
  /** Entries in all bars. */
  readonly count: number;
  /** Entries of unknown date. */
  readonly undated: number;
  /** The last day of the graph, `YYYY-MM-DD`, and the entries after it. */
  readonly until: string;
  readonly later: number;
}

/** How a summary is to be drawn. */
export interface VolumeOptions {
  readonly unit: Unit;
  /** The most bars that there is room for. */
  readonly most: number;
  /** Today, `YYYY-MM-DD`: the end of the graph. */
  readonly today: string;
}

/** Counts what a summary has by spans of time, as many as there is room for. */
export function volumeOf(buckets: readonly SummaryBucket[], { unit, most, today }: VolumeOptions): Volume {
  const end = unitOf(today, unit);
  const dated: (readonly [number, SummaryBucket])[] = [];
  let first = Infinity;
  let undated = 0;
  for (const bucket of buckets) {
    if (bucket.from === null) undated += bucket.count;
    else {
      const index = unitOf(bucket.from, unit);
      first = Math.min(first, index);
      dated.push([index, bucket]);
    }
  }
  const size = sizeOfBar(end - Math.min(first, end), unit, most);
  const lastSpan = Math.floor(end / size);
  const firstSpan = Math.floor(Math.min(first, end - (LEAST_BARS - 1) * size) / size);
  const length = first > end ? 0 : lastSpan - firstSpan + 1;
  const counts = new Map<string, number[]>();
  let later = 0;
  for (const [index, { code = '', count }] of dated) {
    const at = Math.floor(index / size) - firstSpan;
    if (at >= length) later += count;
    else {
      let own = counts.get(code);
      if (!own) counts.set(code, (own = new Array<number>(length).fill(0)));
      own[at]! += count;
    }
  }
  const series = seriesOf(counts);
  const bars = [...Array(length).keys()].map((at): Bar => {
    const from = firstDayOf((firstSpan + at) * size, unit);
    const to = addDays(firstDayOf((firstSpan + at + 1) * size, unit), -1);
    return { from, to, count: sum(series.map((one) => one.counts[at]!)) };
  });
  return {
    bars,
    series,
    unit,
    size,
    highest: bars.reduce((highest, { count }) => Math.max(highest, count), 0),
    count: sum(series.map(({ count }) => count)),
    undated,
    until: addDays(firstDayOf((lastSpan + 1) * size, unit), -1),
    later,
  };
}

function seriesOf(counts: ReadonlyMap<string, readonly number[]>): readonly Series[] {
  const all = [...counts]
    .map(([code, own]): Series => ({ code, count: sum(own), counts: own }))
    .sort((one, other) => other.count - one.count || (one.code! < other.code! ? -1 : 1));
  if (all.length <= MOST_CODES) return all;
  const others = all.splice(MOST_CODES - 1);
  const together = others[0]!.counts.map((_, at) => sum(others.map((one) => one.counts[at]!)));
  return [...all, { code: null, count: sum(together), counts: together }];
}

/** How many entries a run of bars has, in all and by series. */
export function countsOf({ series }: Volume, first: number, last: number): readonly number[] {
  return series.map(({ counts }) => sum(counts.slice(first, last + 1)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The lengths of bars that a summary's buckets can be counted by, without guessing into which one a day belongs. */
export function unitsOf(buckets: readonly SummaryBucket[]): readonly Unit[] {
  const days = buckets.flatMap(({ from }) => from ?? []);
  const areMonths = days.every((day) => day.endsWith('-01'));
  const areWeeks = days.every((day) => new Date(day).getUTCDay() === 1);
  // days can be counted by either
  if (areMonths === areWeeks) return ['month', 'week'];
  return areMonths ? ['month'] : ['week'];
}

/** The length of bars that suits a history: weeks for about a year, else months. */
export function fittingUnit(buckets: readonly SummaryBucket[], today: string): Unit {
  const first = buckets.reduce((day, { from }) => (from !== null && from < day ? from : day), today);
  return unitOf(today, 'week') - unitOf(first, 'week') <= MOST_WEEKS ? 'week' : 'month';
}
