import type { RelationKey } from '../relations.js';
import type { UserKey } from '../users.js';

/** Whose question it is. */
export type Asker = 'student' | Extract<RelationKey, 'mother' | 'father' | 'counselor'>;

/** A question that somebody had, from which `createThread` makes a short exchange whose entries agree with each other. */
export interface Topic {
  /** School year, and the first and last day of it when the question comes up, `MM-DD`. */
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly asker: Asker;
  /** Who in the office answers. */
  readonly by: UserKey;
  /** Goes into subjects after "about": no capital, no full stop. */
  readonly about: string;
  /** Goes after "asked": "whether …", "how …". */
  readonly asked: string;
  /** The answer, in whole sentences. */
  readonly told: string;
  /** What the office did then, in a whole sentence. */
  readonly next: string;
}
