import type { InteractionAdapter } from '../data/adapter.js';
import { kindOf } from './rejection.js';
import { withTimeout } from './with-timeout.js';

/** The entries that a check has written, so that they can be removed again. */
export class WrittenEntries {
  readonly #adapter: InteractionAdapter;
  readonly #recordId: string;
  /** By id, whether the entry must be thought to be there. A refused one may be, in an adapter that is wrong. */
  readonly #ids = new Map<string, 'there' | 'refused'>();
  #isDeaf = false;

  constructor(adapter: InteractionAdapter, recordId: string) {
    this.#adapter = adapter;
    this.#recordId = recordId;
  }

  /** Follows one create from before it is sent. */
  async track<Result extends { readonly interaction: { readonly id: string } }>(
    draftId: string,
    call: () => Promise<Result>,
  ): Promise<Result> {
    this.#ids.set(draftId, 'there');
    try {
      const result = await call();
      if (result.interaction.id !== draftId) this.#ids.delete(draftId);
      this.#ids.set(result.interaction.id, 'there');
      return result;
    } catch (error) {
      this.#ids.set(draftId, 'refused');
      throw error;
    }
  }

  /** The entry is gone. */
  forget(id: string): void {
    this.#ids.delete(id);
  }

  /** The entry, once deleted, is there again. */
  remember(id: string): void {
    this.#ids.set(id, 'there');
  }

  /** Removes what was written. @returns the ids of what could not be removed */
  async remove(timeout: number): Promise<readonly string[]> {
    const left: string[] = [];
    for (const [id, state] of this.#ids) {
      if (!(await this.#isRemoved(id, timeout)) && state === 'there') left.push(id);
    }
    this.#ids.clear();
    return left;
  }

  async #isRemoved(id: string, timeout: number): Promise<boolean> {
    // one that does not answer once is not asked again: the others would take as long
    if (this.#isDeaf) return false;
    try {
      if (!this.#adapter.delete) return false;
      await withTimeout(
        { timeout },
        () => this.#giveUp(),
        async () => this.#adapter.delete?.({ id, recordId: this.#recordId }),
      );
      return true;
    } catch (error) {
      // whatever the reason is, the caller can do nothing but name the entry
      return kindOf(error) === 'not-found';
    }
  }

  #giveUp(): string {
    this.#isDeaf = true;
    return 'delete did not answer';
  }
}
