import type { FieldValue, InteractionStatus } from 'interaction-timeline';
import type { SampleFile } from './files/sample-files.js';
import type { RelationKey } from './relations.js';
import type { UserKey } from './users.js';

/** One entry of the story as its author writes it; `createHistory` turns it into an interaction. */
export interface Beat {
  /** Month and day of the school year it belongs to, `MM-DD`. */
  readonly day: string;
  /** Local time, `HH:MM`; absent where only the day is known. */
  readonly at?: string;
  /** Local time it ended, `HH:MM`. */
  readonly until?: string;
  /** `code` or `code/subcode`. */
  readonly code: string;
  readonly by: UserKey;
  readonly subject?: string;
  readonly comments?: string;
  readonly publicComments?: string;
  readonly to?: readonly RelationKey[];
  readonly files?: readonly SampleFile[];
  readonly fields?: Readonly<Record<string, FieldValue>>;
  readonly status?: InteractionStatus;
  readonly flag?: 'raised' | 'lifted';
  /** True for e-mails that the portal may have seen opened. */
  readonly traced?: boolean;
}

/** A chapter: the beats of one school year, by its distance from the current one. */
export interface Chapter {
  readonly year: number;
  readonly beats: readonly Beat[];
}
