import { sameCodeValue } from './code-value.js';
import type { CodeValue } from './code.js';

/** How often and how lately somebody chose a code. */
export interface CodeUse {
  readonly value: CodeValue;
  /** When it was last chosen, in milliseconds since 1970. */
  readonly at: number;
  /** How often, seen from then: the longer ago a choice was, the less it counts. */
  readonly weight: number;
}

/** What somebody's choices come to, the latest first. */
export type CodeUsage = readonly CodeUse[];

/** Milliseconds after which a choice counts half: thirty days. */
const HALF_LIFE = 30 * 24 * 60 * 60 * 1000;

/** Codes that are remembered; nobody has more habits than that. */
const REMEMBERED = 60;

/** Codes that are named in each of the two lists. */
const NAMED = 5;

/** What a use counts now. A clock that was put back makes nothing count more. */
const weightOf = ({ at, weight }: CodeUse, now: number) => weight * 2 ** (-Math.max(0, now - at) / HALF_LIFE);

/** The usage after one more choice. */
export function countUse(usage: CodeUsage, value: CodeValue, now: number): CodeUsage {
  const isSame = (use: CodeUse) => sameCodeValue(use.value, value);
  const before = usage.find(isSame);
  const weight = 1 + (before ? weightOf(before, now) : 0);
  return [{ value, at: now, weight }, ...usage.filter((use) => !isSame(use))].slice(0, REMEMBERED);
}

/** The codes chosen last, the latest first. */
export function recentCodes(usage: CodeUsage): readonly CodeValue[] {
  return usage.slice(0, NAMED).map(({ value }) => value);
}

/** The codes chosen most, the most used first; what was chosen once is no habit. */
export function mostUsedCodes(usage: CodeUsage, now: number): readonly CodeValue[] {
  return usage
    .map((use) => ({ value: use.value, weight: weightOf(use, now) }))
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2 * NAMED)
    .map(({ value }) => value);
}
