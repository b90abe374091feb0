import type { Deletion, DeletionStorage } from '../data/device/deletion-storage.js';
import { createClientId } from '../model/client-id.js';
import type { DeletionTask } from './deletion-task.js';

/**
 * The stored deletions as one element deals with them. A device that keeps nothing, or has lost what it kept, keeps nobody from
 * deleting: none of this rejects.
 */
export class DeletionIntents {
  /** Names the element to the others. */
  readonly owner = createClientId();

  readonly #storage: () => DeletionStorage | undefined;

  /** @param storage undefined where nothing may be kept */
  constructor(storage: () => DeletionStorage | undefined) {
    this.#storage = storage;
  }

  /** Stores a deletion before anybody is told of it; false where it is not kept. */
  async store(deletion: Deletion): Promise<boolean> {
    const storage = this.#storage();
    return (
      storage
        ?.change(deletion, () => deletion)
        .then(
          () => true,
          () => false,
        ) ?? false
    );
  }

  /** The deletions of a record that this user asked for and that others see to, or saw to before they were killed. */
  async ofOthers(recordId: string, userId: string | undefined): Promise<readonly Deletion[]> {
    const stored =
      (await this.#storage()
        ?.list(recordId)
        .catch(() => [])) ?? [];
    return stored.filter((deletion) => deletion.userId === userId && deletion.owner !== this.owner);
  }

  /**
   * Takes hold of a deletion to tell the adapter of it.
   * @returns the deletion as it is stored now: this element's, another one's, or undefined where it was undone
   */
  async claim(deletion: Deletion): Promise<Deletion | undefined> {
    const mine: Deletion = { ...deletion, owner: this.owner, sending: true };
    const storage = this.#storage();
    if (!storage) return mine;
    return storage.change(deletion, (now) => (now?.owner === deletion.owner ? mine : now)).catch(() => mine);
  }

  /** Takes a deletion back; false where the adapter is being told of it just now. */
  async takeBack(deletion: Deletion): Promise<boolean> {
    const left = await this.#storage()
      ?.change(deletion, (now) => (now?.sending ? now : undefined))
      .catch(() => undefined);
    return !left;
  }

  /** Leaves a deletion to whoever shows the record next. */
  release({ deletion, isStored }: DeletionTask): void {
    if (!isStored) return;
    // what cannot be changed has an owner that is gone: it is taken up as well
    this.#storage()
      ?.change(deletion, (now) => now && { ...deletion, owner: '' })
      .catch(() => undefined);
  }

  /** Forgets a deletion that is done. What cannot be forgotten is tried again at the next visit, finds nothing, and is done. */
  drop({ deletion, isStored }: DeletionTask): void {
    if (isStored)
      this.#storage()
        ?.change(deletion, () => undefined)
        .catch(() => undefined);
  }
}
