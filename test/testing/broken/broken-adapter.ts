import type { LocalAdapter } from '../../../src/data/local/local-adapter.js';
import type { Break } from '../derived.js';

/** An adapter that breaks one promise. */
export interface BrokenAdapter {
  /** What is broken in it. */
  readonly broken: Break;
  /** The adapter that keeps the promise, where the usual one does not claim it. */
  readonly good?: () => LocalAdapter;
  /** True where it never answers. */
  readonly hangs?: boolean;
}

/** Broken adapters by the name of the promise within its group. */
export type BrokenAdapters = Readonly<Record<string, Break | BrokenAdapter>>;
