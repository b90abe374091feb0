import type { Filters, Sort, View } from '../model/filters.js';

export type { Filters, Sort, View };

/** What a view asks an adapter for: one page of a history. */
export interface Query {
  /** The record; absent only where the adapter's `capabilities.records` is `any`. */
  readonly recordId?: string | undefined;
  readonly view: View;
  /** Newest first where absent. */
  readonly sort?: Sort | undefined;
  readonly filters?: Filters | undefined;
  /** Text to find, as typed. */
  readonly search?: string | undefined;
  /** The reader's IANA time zone, for days and months. */
  readonly timeZone?: string | undefined;
  /** The reader's BCP 47 language tag, for ordering text. */
  readonly locale?: string | undefined;
  /**
   * Start at this entry, or at the first one of this day (`YYYY-MM-DD`) or of the next in the order, instead of at the
   * beginning. What comes before is reached by `previous`.
   */
  readonly anchor?: { readonly date: string } | { readonly id: string } | undefined;
  /** Only raised flags, of any age. */
  readonly flagged?: boolean | undefined;
  /** Only pinned entries, of any age. */
  readonly pinned?: boolean | undefined;
  /** The most entries wanted, 1 to 200. An adapter may answer with fewer, and a short page is not the last one. */
  readonly limit: number;
  /** Where to go on: `next` or `previous` of an earlier page of the same query, as it came. */
  readonly cursor?: string | undefined;
}
