/** Which entries: those people made (the default), or every event. */
export type View = 'interactions' | 'activities';

/** A field to order by. Ties are broken by date, then id. */
export interface Sort {
  readonly by: 'date' | 'code' | 'subject' | 'user' | 'status';
  readonly direction: 'ascending' | 'descending';
}

/** What an entry must match, all at once. An absent filter lets everything through. */
export interface Filters {
  /** Any of these codes; with `subcode` only that one of it. */
  readonly codes?: readonly { readonly code: string; readonly subcode?: string | undefined }[] | undefined;
  /** Ids of users, any of them. */
  readonly users?: readonly string[] | undefined;
  /** Ids of relations, any of them. */
  readonly relations?: readonly string[] | undefined;
  /** First and last day, both included: `YYYY-MM-DD` in the query's time zone. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Keys of statuses, any of them. */
  readonly status?: readonly string[] | undefined;
  readonly hasFiles?: boolean | undefined;
}

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
  /** Start at this day or entry instead of at the beginning. */
  readonly anchor?: { readonly date: string } | { readonly id: string } | undefined;
  /** Only raised flags, of any age. */
  readonly flagged?: boolean | undefined;
  /** The most entries wanted, 1 to 200. An adapter may answer with fewer, and a short page is not the last one. */
  readonly limit: number;
  /** Where to go on: `next` or `previous` of an earlier page of the same query, as it came. */
  readonly cursor?: string | undefined;
}
