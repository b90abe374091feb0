import type { InteractionAdapter } from '../../src/data/adapter.js';
import { MemoryAdapter, type MemoryAdapterOptions } from '../../src/data/memory/memory-adapter.js';
import type { Interaction, InteractionRef } from '../../src/model/interaction.js';

type DeleteOptions = Parameters<NonNullable<InteractionAdapter['delete']>>[1];

/** A `MemoryAdapter` that remembers which deletions it was told of. */
export class WatchedAdapter extends MemoryAdapter {
  readonly deletions: { readonly id: string; readonly version: string | undefined }[] = [];
  /** What the next deletions are refused with, one each. */
  readonly refusals: unknown[] = [];

  override async delete(ref: InteractionRef, options: DeleteOptions = {}): Promise<void> {
    this.deletions.push({ id: ref.id, version: options.version });
    if (this.refusals.length > 0) throw this.refusals.shift();
    await super.delete(ref, options);
  }
}

/** One that can also bring back what it deleted. */
export class RestoringAdapter extends WatchedAdapter {
  /** Ids of what is deleted. */
  readonly deleted: string[] = [];
  readonly #bin = new Map<string, Interaction>();

  constructor(options: MemoryAdapterOptions) {
    super(options);
  }

  override async delete(ref: InteractionRef, options: DeleteOptions = {}): Promise<void> {
    this.#bin.set(ref.id, await this.get(ref));
    await super.delete(ref, options);
    this.deleted.push(ref.id);
  }

  async restore({ id, recordId }: InteractionRef): Promise<Interaction> {
    const entry = this.#bin.get(id)!;
    await this.importInteractions([{ ...entry, version: '9' }]);
    return this.get({ id, recordId });
  }
}
