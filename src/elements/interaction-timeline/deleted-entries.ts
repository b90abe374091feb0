import type { TemplateResult } from 'lit';
import type { DeletionFailure, PendingDeletion } from '../../controllers/deletion-task.js';
import { DeletionsController } from '../../controllers/deletions-controller.js';
import { deviceDeletions, sessionDeletions, type DeletionStorage } from '../../data/device/deletion-storage.js';
import type { Interaction } from '../../model/interaction.js';
import type { EntryView } from './entry-view.js';
import type { EntryState } from './render-entry.js';
import { renderDeleted } from './render-deleted.js';
import type { TimelineModel } from './timeline-model.js';

/** Deleted rows of a timeline: what is said of them, and where the focus goes. Loaded after the first page. */
export class DeletedEntries {
  readonly #model: TimelineModel;
  readonly #deletions: DeletionsController;
  readonly #device = deviceDeletions();
  readonly #session = sessionDeletions();

  constructor(model: TimelineModel) {
    this.#model = model;
    const { host, pages, lookups } = model;
    this.#deletions = new DeletionsController(host, {
      pages,
      scope: () => model.deletionScope,
      userId: () => (lookups.userPending ? undefined : (lookups.currentUser?.id ?? null)),
      storage: () => this.#storage,
      failed: (failure) => this.#handleFailure(failure),
      resumed: (count) => {
        const { messages, format } = model.i18n;
        model.tell(messages.deletionsDone(format.count(count)));
      },
    });
  }

  /** The rows to show, deleted ones in their place. */
  rowsOf(items: readonly Interaction[]): readonly Interaction[] {
    return this.#deletions.rowsOf(items);
  }

  /** How a row is deleted; undefined where it is not. */
  stateOf(id: string): PendingDeletion | undefined {
    return this.#deletions.stateOf(id);
  }

  /** A deleted row: what became of it, and Undo. */
  render(
    interaction: Interaction,
    pending: PendingDeletion,
    view: EntryView,
    state: Pick<EntryState, 'domId' | 'current'>,
  ): TemplateResult {
    const { messages } = view.i18n;
    const later = pending.isMine ? messages.deletedOnLeaving : messages.deletedElsewhere;
    return renderDeleted(interaction, view, {
      ...state,
      words: pending.isSent ? messages.deleted : later,
      undo: () => void this.#undo(interaction.id),
    });
  }

  /** Deletes an entry and leads the reader to Undo. */
  async delete(interaction: Interaction): Promise<void> {
    if (await this.#deletions.delete(interaction)) await this.#model.focus.focus(interaction.id);
  }

  /** Brings back all rows that the adapter has not been told of. */
  forget(): void {
    this.#deletions.forget();
  }

  async #undo(id: string): Promise<void> {
    if (await this.#deletions.undo(id)) await this.#model.focus.focus(id);
  }

  get #storage(): DeletionStorage | undefined {
    const { persist } = this.#model.host;
    if (persist === 'none') return undefined;
    return persist === 'session' ? this.#session : this.#device;
  }

  #handleFailure({ operation, error, interaction, retry }: DeletionFailure): void {
    const model = this.#model;
    const { messages } = model.i18n;
    // trying again would only fail again: the reader looks at what the entry is now
    const show = { label: messages.show, run: () => void model.saved.locate(interaction?.id ?? '') };
    const action = error.kind === 'conflict' ? show : undefined;
    model.tellFailure(operation, error, { about: interaction, retry, action });
  }
}
