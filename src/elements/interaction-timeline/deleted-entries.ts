import { changes } from '../../i18n/english/changes.js';
import type { TemplateResult } from 'lit';
import type { DeletionFailure, PendingDeletion } from '../../controllers/deletion-task.js';
import { DeletionsController } from '../../controllers/deletions-controller.js';
import { AdapterError } from '../../data/adapter-error.js';
import { deviceDeletions, sessionDeletions, type DeletionStorage } from '../../data/device/deletion-storage.js';
import type { Interaction } from '../../model/interaction.js';
import type { EntryView } from './entry-view.js';
import type { EntryState } from './render-entry.js';
import { deletionScope } from './scopes.js';
import { renderDeleted } from './render-deleted.js';
import { stillWaits } from './still-waits.js';
import { tellFailure } from './tell-failure.js';
import type { TimelineModel } from './timeline-model.js';

/** Deleted rows of a timeline: what is said of them, and where the focus goes. Loaded after the first page. */
export class DeletedEntries {
  static readonly texts = changes;
  readonly #model: TimelineModel;
  readonly #deletions: DeletionsController;
  readonly #device = deviceDeletions();
  readonly #session = sessionDeletions();
  /** Who wants to hear of a failure in place of the reader, by the id of the entry. */
  readonly #quiet = new Map<string, (error: AdapterError) => void>();

  constructor(model: TimelineModel) {
    this.#model = model;
    const { host, pages, lookups } = model;
    this.#deletions = new DeletionsController(host, {
      pages,
      scope: () => deletionScope(model),
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
    const waits = stillWaits(this.#model);
    if ((await this.#deletions.delete(interaction)) && waits()) await this.#model.focus.focus(interaction.id);
  }

  /** Deletes one of several entries without moving the reader. Resolves to why it could not be deleted. */
  async deleteQuietly(interaction: Interaction): Promise<AdapterError | undefined> {
    const { id } = interaction;
    let failure: AdapterError | undefined;
    this.#quiet.set(id, (error) => (failure = error));
    const isDeleted = await this.#deletions.delete(interaction);
    await this.#deletions.settled(id);
    this.#quiet.delete(id);
    const { refusedByPage } = this.#model.i18n.messages;
    if (!isDeleted) return new AdapterError('forbidden', 'The page objected.', { userMessage: refusedByPage });
    return failure;
  }

  /** Brings back all rows that the adapter has not been told of. */
  forget(): void {
    this.#deletions.forget();
  }

  async #undo(id: string): Promise<void> {
    const waits = stillWaits(this.#model);
    if ((await this.#deletions.undo(id)) && waits()) await this.#model.focus.focus(id);
  }

  get #storage(): DeletionStorage | undefined {
    const { persist } = this.#model.host;
    if (persist === 'none') return undefined;
    return persist === 'session' ? this.#session : this.#device;
  }

  #handleFailure({ operation, error, interaction, retry }: DeletionFailure): void {
    const model = this.#model;
    const { messages } = model.i18n;
    const quiet = this.#quiet.get(interaction?.id ?? '');
    if (quiet) {
      quiet(error);
      return;
    }
    // trying again would only fail again: the reader looks at what the entry is now
    const show = { label: messages.show, run: () => void model.saved.locate(interaction?.id ?? '') };
    const action = error.kind === 'conflict' ? show : undefined;
    tellFailure(model, operation, error, { about: interaction, retry, action });
  }
}
