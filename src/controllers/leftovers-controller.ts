import type { ReactiveControllerHost } from 'lit';
import { AdapterError, toAdapterError } from '../data/adapter-error.js';
import type { AppliedResult, CreateResult, InteractionAdapter } from '../data/adapter.js';
import { decodeInteraction } from '../data/decode.js';
import type { FailedOperation } from '../events/history-events.js';
import type { AttachmentDraft } from '../model/attachment.js';
import { inRecord } from '../model/in-record.js';
import type { Interaction, InteractionRef } from '../model/interaction.js';
import type { Relation } from '../model/relation.js';
import { reportFailure } from './failure-reporter.js';

/** Something of an entry that was not saved with it: a file, or its application to a relation. */
export interface Leftover {
  readonly id: string;
  /** The file that was not kept; undefined where its bytes are not at hand. */
  readonly file?: AttachmentDraft | undefined;
  /** The relation that the entry was not applied to. */
  readonly relation?: Relation | undefined;
  /** Why. */
  readonly error: AdapterError;
  /** True while it is tried again. */
  readonly isTrying: boolean;
  /** True where it can be tried again. */
  readonly canRetry: boolean;
}

/** An entry that was saved, with what became of files and relations. */
export interface SavedResult {
  readonly interaction: Interaction;
  readonly ref: InteractionRef;
  readonly adapter: InteractionAdapter;
  readonly result: Omit<CreateResult, 'interaction'>;
  /** The files that were sent along. */
  readonly files: readonly AttachmentDraft[];
}

/** What the controller tells its element. */
export interface LeftoversListener {
  /** A file was kept after all: the entry as it is now. */
  changed(interaction: Interaction): void;
  /** It worked at last. */
  done(entryId: string, leftover: Leftover): void;
}

/** What was not saved with its entry, and just that tried again. Kept until it is saved, put away, or the page is gone. */
export class LeftoversController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listener: LeftoversListener;
  readonly #entries = new Map<string, { readonly saved: SavedResult; leftovers: readonly Leftover[] }>();

  constructor(host: ReactiveControllerHost & HTMLElement, listener: LeftoversListener) {
    this.#host = host;
    this.#listener = listener;
  }

  /** What is left of an entry. */
  of(id: string): readonly Leftover[] {
    return this.#entries.get(id)?.leftovers ?? [];
  }

  /** Takes what a save has left. */
  add(saved: SavedResult): void {
    const { interaction, adapter, result, files } = saved;
    const { attachmentErrors = [], applied = [] } = result;
    const leftovers: Leftover[] = [
      ...attachmentErrors.map(({ fileId, error }) => {
        const file = files.find(({ id }) => id === fileId);
        return {
          id: fileId,
          file,
          error,
          isTrying: false,
          canRetry: file !== undefined && typeof adapter.attach === 'function',
        };
      }),
      ...applied.filter(isNotApplied).map(({ relationId, error }) => ({
        id: relationId,
        relation: interaction.relations?.find(({ id }) => id === relationId) ?? { id: relationId },
        error: error ?? new AdapterError('server', 'The relation was not applied.'),
        isTrying: false,
        canRetry: typeof adapter.apply === 'function',
      })),
    ];
    if (leftovers.length > 0) this.#entries.set(interaction.id, { saved, leftovers });
    this.#host.requestUpdate();
  }

  /** Puts one away: the reader can do without it. */
  dismiss(entryId: string, leftover: Leftover): void {
    this.#replace(entryId, leftover, undefined);
  }

  /** Tries one again, and nothing else. */
  async retry(entryId: string, leftover: Leftover): Promise<void> {
    const saved = this.#entries.get(entryId)?.saved;
    if (!saved || leftover.isTrying) return;
    const trying = { ...leftover, isTrying: true };
    this.#replace(entryId, leftover, trying);
    try {
      await this.#send(saved, leftover);
      this.#replace(entryId, trying, undefined);
      this.#listener.done(entryId, leftover);
    } catch (thrown) {
      const error = toAdapterError(thrown);
      const failed = { ...leftover, error };
      this.#replace(entryId, trying, failed);
      const operation: FailedOperation = leftover.file ? 'attach' : 'apply';
      reportFailure(this.#host, operation, error, () => void this.retry(entryId, failed));
    }
  }

  async #send({ adapter, ref }: SavedResult, { file, relation }: Leftover): Promise<void> {
    if (file) {
      this.#listener.changed(inRecord(decodeInteraction(await adapter.attach?.(ref, file)), ref.recordId));
    } else if (relation) {
      const results = (await adapter.apply?.(ref, [relation.id])) ?? [];
      const failed = results.find(isNotApplied);
      if (failed) throw failed.error ?? new AdapterError('server', 'The relation was not applied.');
    }
  }

  #replace(entryId: string, old: Leftover, next: Leftover | undefined): void {
    const entry = this.#entries.get(entryId);
    if (!entry) return;
    entry.leftovers = entry.leftovers.flatMap((one) => (one === old ? (next ?? []) : one));
    if (entry.leftovers.length === 0) this.#entries.delete(entryId);
    this.#host.requestUpdate();
  }
}

function isNotApplied({ applied }: AppliedResult): boolean {
  return !applied;
}
