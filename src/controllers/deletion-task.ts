import type { AdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import type { Deletion, DeletionStorage } from '../data/device/deletion-storage.js';
import type { Interaction } from '../model/interaction.js';
import { insertInOrder } from '../model/order.js';
import type { InteractionPagesController } from './interaction-pages-controller.js';

/** The view that deletions are seen in: when it is another one, the reader has left. */
export interface DeletionScope {
  readonly adapter: InteractionAdapter;
  readonly recordId: string;
  readonly view: string;
}

/** A row that is deleted and can still be brought back. */
export interface PendingDeletion {
  /** True where the adapter knows already, and can restore the entry. */
  readonly isSent: boolean;
  /** True where this element sees to it; another tab does otherwise. */
  readonly isMine: boolean;
}

/** One deletion as an element knows it. */
export interface DeletionTask extends PendingDeletion {
  readonly scope: DeletionScope;
  readonly deletion: Deletion;
  /** The entry as it was; undefined where it is not loaded. */
  readonly interaction: Interaction | undefined;
  /** False where it could not be stored: then only this element knows of it. */
  readonly isStored: boolean;
  /** The call that tells the adapter, from when it is told; false where it failed. */
  sending?: Promise<boolean> | undefined;
}

/** What could not be done about an entry. */
export interface DeletionFailure {
  readonly operation: 'delete' | 'restore';
  readonly error: AdapterError;
  /** The entry as it is now; undefined where it is not loaded. */
  readonly interaction: Interaction | undefined;
  readonly retry: () => void;
}

/** What the controller asks of its element. */
export interface DeletionsOptions {
  readonly pages: InteractionPagesController;
  /** Where nothing may be deleted there is none. */
  readonly scope: () => DeletionScope | undefined;
  /** The user; undefined while that is not known yet, null where nobody is known. */
  readonly userId: () => string | null | undefined;
  /** Where deletions wait; undefined where nothing may be kept. */
  readonly storage: () => DeletionStorage | undefined;
  readonly failed: (failure: DeletionFailure) => void;
  /** Deletions of a page that was killed have been carried out. */
  readonly resumed: (count: number) => void;
  /** Resolves when others have had the time to answer for their deletions; half a second later where absent. */
  readonly answersDue?: (() => Promise<unknown>) | undefined;
}

/** Whether two scopes are the same view. */
export function isSameScope(one: DeletionScope | undefined, other: DeletionScope | undefined): boolean {
  return one?.adapter === other?.adapter && one?.recordId === other?.recordId && one?.view === other?.view;
}

/** Whether the reader has left a deletion behind: the adapter is being told, and nothing can be undone. */
export function isLeaving(task: DeletionTask | undefined): boolean {
  return task?.sending !== undefined && !task.isSent;
}

/** The rows to show: deleted ones stay in their place, those that the reader has left behind are gone. */
export function rowsWith(
  tasks: ReadonlyMap<string, DeletionTask>,
  items: readonly Interaction[],
): readonly Interaction[] {
  if (tasks.size === 0) return items;
  let rows = items.filter(({ id }) => !isLeaving(tasks.get(id)));
  for (const { isSent, interaction } of tasks.values()) {
    const isMissing = isSent && interaction && !rows.some(({ id }) => id === interaction.id);
    if (isMissing) rows = insertInOrder(rows, interaction);
  }
  return rows;
}
