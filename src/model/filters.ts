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
