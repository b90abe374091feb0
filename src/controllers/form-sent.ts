import { toAdapterError } from '../data/adapter-error.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { decodeInteraction } from '../data/decode.js';
import { changesBetween, type PartialContent } from '../model/changes.js';
import type { Interaction, InteractionRef } from '../model/interaction.js';

/**
 * What an adapter was given, as long as nobody knows whether it took it; by the id of a new entry,
 * or by the form that changes one.
 */
export class FormSent {
  readonly #sent = new Map<unknown, readonly PartialContent[]>();

  /** Hands something to the adapter. What is refused for what it says, or with null by the page, is forgotten. */
  async hand<Answer>(id: unknown, content: PartialContent, act: () => Promise<Answer | null>): Promise<Answer | null> {
    const before = this.#of(id);
    this.#sent.set(id, [...before, content]);
    try {
      const answer = await act();
      if (answer === null) this.#sent.set(id, before);
      return answer;
    } catch (thrown) {
      // any other failure may be that of a file, with the entry stored before
      if (toAdapterError(thrown).kind === 'invalid') this.#sent.set(id, before);
      throw thrown;
    }
  }

  /** True where something else was sent under the id: the adapter may answer with that, and take nothing new. */
  hasOther(id: unknown, content: PartialContent): boolean {
    return this.#of(id).some((sent) => !isSame(sent, content));
  }

  /** True where just this was sent. */
  has(id: unknown, content: PartialContent): boolean {
    return this.#of(id).some((sent) => isSame(sent, content));
  }

  /** It is known what became of it. */
  forget(id: unknown): void {
    this.#sent.delete(id);
  }

  #of(id: unknown): readonly PartialContent[] {
    return this.#sent.get(id) ?? [];
  }
}

/** What an earlier try has left at the adapter, whose answer was lost. Undefined where there is nothing, or nobody can say. */
export async function findArrived(adapter: InteractionAdapter, ref: InteractionRef): Promise<Interaction | undefined> {
  const answer: unknown = await adapter.get?.(ref).catch((error: unknown) => {
    if (toAdapterError(error).kind !== 'not-found') throw error;
  });
  return answer === undefined ? undefined : decodeInteraction(answer);
}

/** True where nothing has to be sent so that the one becomes the other. */
export const isSame = (one: PartialContent, other: PartialContent): boolean =>
  Object.keys(changesBetween(one, other)).length === 0;
