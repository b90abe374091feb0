import type { Summary } from '../../data/adapter.js';
import { decodeSummary } from '../../data/decode-summary.js';
import { parseDate } from '../../model/parse-date.js';
import type { DayRange } from '../../events/interaction-range-select-event.js';
import type { Unit } from './calendar-spans.js';
import { fittingUnit, unitsOf } from './volume.js';

/** Numbers that a host has given, and how they are drawn. */
export interface GivenSummary {
  readonly summary: Summary;
  readonly unit: Unit;
  /** All lengths of bars that they can be counted by. */
  readonly units: readonly Unit[];
}

/**
 * Reads what a host has given.
 * @throws AdapterError that names the first wrong field
 */
export function readGivenSummary(given: unknown, wanted: Unit | undefined, today: string): GivenSummary {
  const summary = decodeSummary(given);
  const units = unitsOf(summary.buckets);
  const unit = wanted ?? fittingUnit(summary.buckets, today);
  return { summary, units, unit: units.includes(unit) ? unit : units[0]! };
}

/** Reads a range that a host has given: what is no day is no end of it. */
export function readGivenRange(given: unknown): DayRange {
  const { from, to } = Object(given) as DayRange;
  const dayIn = (value: unknown) => (typeof value === 'string' && parseDate(value)?.kind === 'day' ? value : undefined);
  return { from: dayIn(from), to: dayIn(to) };
}
