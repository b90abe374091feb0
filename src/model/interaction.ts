import type { Attachment } from './attachment.js';
import type { Relation } from './relation.js';
import type { User } from './user.js';

/** Who made an entry: a person (`user`), or a machine on its own (`system`). */
export type Origin = 'user' | 'system';

/** How exactly the date is known: to the minute, or only the day. */
export type DatePrecision = 'minute' | 'day';

/** A value of one of the extra fields that a code brings. Money is `{amount, currency}`; dates are ISO strings. */
export type FieldValue = string | number | boolean | null | { readonly amount: number; readonly currency: string };

/** Where an interaction stands, in the backend's words. */
export interface InteractionStatus {
  /** The backend's key of the status. */
  readonly key: string;
  /** The status in words, as people read it. */
  readonly label?: string | undefined;
  /** True where the interaction did not take place after all; it stays in the history, in lighter text. */
  readonly cancelled?: boolean | undefined;
}

/** What this user may do with an entry. An absent right is decided by what the adapter can do. */
export interface InteractionRights {
  readonly update?: boolean | undefined;
  readonly delete?: boolean | undefined;
  readonly attach?: boolean | undefined;
}

/** A web address that belongs to an entry, such as the host's own page of it. */
export interface InteractionLink {
  readonly href: string;
  readonly label?: string | undefined;
}

/**
 * One entry of a record's history: a human outreach event (`origin: 'user'`), or something a machine did (`'system'`).
 * `id` and `date` are required, everything else is optional, and unknown codes are shown as they came.
 */
export interface Interaction {
  /** Unique within the adapter; ties of date are broken by it. */
  readonly id: string;
  /**
   * When it took place: an ISO 8601 instant with offset (`2026-11-23T10:42:00-05:00`), a bare day (`2026-11-23`), or null
   * where nobody knows. A time without offset is shown as it stands and sorted as if it were UTC.
   */
  readonly date: string | null;
  /** `day` where only the day is known. Implied by a bare day. */
  readonly datePrecision?: DatePrecision | undefined;
  /** The IANA zone the date was meant in, shown where it differs from the reader's. */
  readonly timeZone?: string | undefined;
  /** When it ended, in the same forms as `date`. */
  readonly until?: string | null | undefined;
  /** The record whose history this entry is part of. */
  readonly recordId?: string | undefined;
  /** The record's name, for views over many records. */
  readonly recordLabel?: string | undefined;
  /** Who made the entry; `user` where absent. */
  readonly origin?: Origin | undefined;
  /** Key of the code, the category of the interaction. */
  readonly code?: string | null | undefined;
  /** The code's name as it was then, for codes that the list of codes no longer knows. */
  readonly codeLabel?: string | undefined;
  /** Key of the subcode, unique under its code. */
  readonly subcode?: string | null | undefined;
  /** The subcode's name as it was then, for subcodes that the list of codes no longer knows. */
  readonly subcodeLabel?: string | undefined;
  /** The one line shown in the list; plain text. */
  readonly subject?: string | null | undefined;
  /** The longer text for staff. Absent is "not loaded", the empty string is "none". */
  readonly comments?: string | null | undefined;
  /** The form `comments` and `publicComments` came in; HTML is turned into text before it is shown. `text` where absent. */
  readonly commentsFormat?: 'text' | 'html' | undefined;
  /** The text for the person the record is about. */
  readonly publicComments?: string | null | undefined;
  /** Who may see the entry: staff, or the person too; other keys only if the adapter names them. */
  readonly visibility?: string | undefined;
  readonly status?: InteractionStatus | undefined;
  /** Who made the interaction. */
  readonly user?: User | undefined;
  /** The relations to which the interaction also applies. */
  readonly relations?: readonly Relation[] | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  /** Values of the code's extra fields, by key. */
  readonly fields?: Readonly<Record<string, FieldValue>> | undefined;
  /** For watch flags: raised shows a bar above the timeline until lifted. */
  readonly flag?: 'raised' | 'lifted' | undefined;
  /** True where somebody pinned the entry to the top. */
  readonly pinned?: boolean | undefined;
  readonly links?: readonly InteractionLink[] | undefined;
  /** Id of the entry of the same record that this one follows up. */
  readonly followUpOf?: string | undefined;
  /** What this user may do with this entry. */
  readonly can?: InteractionRights | undefined;
  /** `pending` when the backend accepted the entry but cannot read it back yet. */
  readonly state?: 'pending' | undefined;
  /** The backend's version of the entry, sent back with a change so that nothing is overwritten unseen. */
  readonly version?: string | undefined;
  /** ISO instants and users of the entry's own life, as the backend recorded them. */
  readonly createdAt?: string | undefined;
  readonly createdBy?: User | undefined;
  readonly updatedAt?: string | undefined;
}

/** Names an entry to an adapter. */
export interface InteractionRef {
  readonly id: string;
  readonly recordId: string;
}
