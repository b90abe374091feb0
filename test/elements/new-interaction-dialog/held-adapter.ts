import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';

type Method = 'create' | 'update' | 'attach';

/** One call that the adapter has carried out, and whose answer waits. */
interface HeldCall {
  readonly method: Method;
  /** Lets the answer go, or fails instead. */
  answer(error?: AdapterError): void;
}

/** A memory adapter that does what it is asked for at once, and answers when the test says so. */
export class HeldAdapter extends MemoryAdapter {
  /** What is held back, in the order of the calls. */
  readonly held: HeldCall[] = [];
  /** Holds back answers from now on, where true. */
  holds = false;

  constructor(interactions: readonly Interaction[] = []) {
    super({ interactions, codes: starterCodes, currentUser: { id: 'u1', name: 'Maren Keller' } });
    for (const method of ['create', 'update', 'attach'] as const) {
      const act = this[method].bind(this) as (...given: readonly unknown[]) => Promise<unknown>;
      const heldBack = async (...given: readonly unknown[]) => {
        const answer = await act(...given);
        if (this.holds) await this.#hold(method);
        return answer;
      };
      Object.assign(this, { [method]: heldBack } as Partial<InteractionAdapter>);
    }
  }

  /** Waits until so many answers are held back. */
  async holding(count = 1): Promise<void> {
    await until('the adapter is asked', () => this.held.length >= count);
  }

  /** Lets go what is held back, and holds back nothing more. */
  answer(): void {
    this.holds = false;
    for (const call of this.held) call.answer();
  }

  get stored(): Promise<readonly Interaction[]> {
    return this.list({ recordId: RECORD_ID, view: 'activities', limit: 50 }).then(({ items }) => items);
  }

  #hold(method: Method): Promise<void> {
    return new Promise((resolve, reject) => {
      this.held.push({ method, answer: (error) => (error ? reject(error) : resolve()) });
    });
  }
}

/** What is thrown where an answer is lost. */
export const lost = () => new AdapterError('network', 'the answer was lost');
