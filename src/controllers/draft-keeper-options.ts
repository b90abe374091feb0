import type { KeptDraft } from '../data/device/draft.js';
import type { Persist } from './draft-scopes.js';
import type { DraftSnapshot } from './draft-writer.js';
import type { Clock } from './paced-task.js';

/** What the controller is told by its form. */
export interface DraftKeeperOptions {
  /** What the form holds now; undefined as long as nobody has typed anything. Asked at each update of the host. */
  snapshot(): DraftSnapshot | undefined;
  /** The user's id, as soon as it is known. */
  userId(): string | undefined;
  /** Where drafts may be kept; on the device where absent. */
  persist?(): Persist;
  /**
   * Another tab has the draft under its earlier id: a new interaction is to be saved under this one from now on. Of no concern
   * to a form that changes an entry.
   */
  forked?(id: string): void;
  /** Whether a draft that was on its way to the adapter has arrived. */
  isSaved?(draft: KeptDraft): Promise<boolean>;
  /** Another database and another clock, for tests. */
  readonly databaseName?: string | undefined;
  readonly clock?: Clock | undefined;
}
