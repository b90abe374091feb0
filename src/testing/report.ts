import type { PromiseGroup } from './adapter-promise.js';

/** What became of one promise. */
export interface PromiseResult {
  readonly id: string;
  readonly group: PromiseGroup;
  /** What the adapter promises, as a sentence without its subject. */
  readonly promise: string;
  /** `not claimed` where the adapter does not offer it, or the record has nothing to see it by. */
  readonly outcome: 'kept' | 'broken' | 'not claimed';
  /** What came back instead, or why it is not claimed, in words. */
  readonly reason?: string | undefined;
  /** Where the guide tells how it is kept: `adapters.md#paging`. */
  readonly guide: string;
}

/** What became of all of them. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  /** How many were not claimed. */
  readonly skipped: number;
  readonly results: readonly PromiseResult[];
  /** Ids of entries in the scratch record that could not be removed. */
  readonly leftovers: readonly string[];
}

/** Where the guide tells of a group. */
export function guideTo(group: PromiseGroup, base = ''): string {
  return `${base}adapters.md#${group}`;
}

/** What became of a promise in one sentence: what was promised, what came back, and where in the guide. */
export function inSentence({ id, promise, outcome, reason = '', guide }: PromiseResult): string {
  if (outcome === 'kept') return `The adapter ${promise} (${id}).`;
  if (outcome === 'not claimed') return `It was not looked at whether the adapter ${promise}: ${reason} (${id}).`;
  return `The adapter promises that it ${promise}, but ${reason} (${id}; see ${guide}).`;
}
