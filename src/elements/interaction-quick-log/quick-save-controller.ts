import type { ReactiveControllerHost } from 'lit';
import type { AdapterController } from '../../controllers/adapter-controller.js';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { saveInteraction } from '../../controllers/save-interaction.js';
import { toAdapterError } from '../../data/adapter-error.js';
import { InteractionDeletedEvent } from '../../events/change-events.js';
import { createClientId } from '../../model/client-id.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { Interaction } from '../../model/interaction.js';
import { formatInstant } from '../../model/zoned-time.js';
import type { User } from '../../model/user.js';

/** What is saved, and what follows. */
export interface QuickSave {
  /** Content, with the record that it is for. */
  readonly draft: PartialInteractionDraft;
  readonly codes: CodeTree | undefined;
  readonly currentUser: User | null | undefined;
  readonly timeZone: string;
  readonly now: number;
  /** Called when it is saved. */
  readonly saved: () => void;
  /** Called when that was undone. */
  readonly undone: () => void;
  /** Asks for the same again after a failure, as it stands then. */
  readonly retry: () => void;
}

/** What was saved last. */
export interface SavedEntry {
  readonly interaction: Interaction;
  /** What was sent; a backend may answer with less. */
  readonly draft: PartialInteractionDraft;
  /** True where the adapter can take it back. */
  readonly canUndo: boolean;
}

/**
 * Saves one entry at a time, and takes it back. What is tried again after a failure is the same entry, with the same client id
 * and the time at which it was first tried: a backend that had taken it knows it again.
 */
export class QuickSaveController {
  /** True from a press to its answer. */
  busy = false;
  failure: Failure | undefined;
  last: SavedEntry | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: AdapterController;
  /** What was sent and not taken yet, by its content. */
  readonly #attempts = new Map<string, PartialInteractionDraft>();
  #undo: () => Promise<void> = () => Promise.resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, source: AdapterController) {
    this.#host = host;
    this.#source = source;
  }

  /** Saves, unless something is being saved. The page may object; then nothing happens. */
  save({ draft: content, codes, currentUser, timeZone, now, saved, undone, retry }: QuickSave): Promise<void> {
    return this.#once('save', retry, async () => {
      const adapter = await this.#source.ready();
      const key = JSON.stringify(content);
      const draft = this.#attempts.get(key) ?? { date: formatInstant(now, timeZone), ...content, id: createClientId() };
      this.#attempts.set(key, draft);
      const beforeReport = (interaction: Interaction) => {
        this.#attempts.delete(key);
        this.last = { interaction, draft, canUndo: adapter.delete !== undefined && interaction.can?.delete !== false };
        this.#undo = async () => {
          const { id, recordId = content.recordId ?? '', version } = interaction;
          await adapter.delete?.({ id, recordId }, { version });
          this.last = undefined;
          this.#host.dispatchEvent(new InteractionDeletedEvent({ id, recordId }));
          undone();
        };
        saved();
      };
      await saveInteraction(this.#host, { adapter, draft, files: [], codes, currentUser, beforeReport });
    });
  }

  /** Takes back what was saved last. */
  readonly undo = (): void => {
    if (this.last) void this.#once('undo', this.undo, () => this.#undo());
  };

  /** Does something unless it is busy, and reports it where it fails. */
  async #once(operation: 'save' | 'undo', retry: () => void, act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      await act();
    } catch (thrown) {
      this.failure = reportFailure(this.#host, operation, toAdapterError(thrown), retry);
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }
}
