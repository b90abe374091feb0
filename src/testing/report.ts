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
