import { throwIfAborted } from '../local/answer.js';

/** An answer that is there, or on its way. */
interface Held<Answer> {
  answer?: Answer;
  readonly coming: Promise<Answer>;
  /** How many wait for it; the last one who gives up stops the work. */
  waiting: number;
  readonly controller: AbortController;
}

/**
 * The last few answers, by question. Who asks what is being worked out already waits with the others; the work is stopped when
 * nobody waits any more. It does not know whether an answer is still true.
 */
export class AnswerCache<Answer> {
  readonly #held = new Map<string, Held<Answer>>();
  readonly #most: number;
  readonly #sizeOf: (answer: Answer) => number;

  /**
   * @param most the largest sum of sizes that is kept; the last answer is kept whatever its size
   * @param sizeOf how large an answer is
   */
  constructor(most: number, sizeOf: (answer: Answer) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** The answers that are there, the latest first. */
  get answers(): readonly Answer[] {
    return [...this.#held.values()].flatMap(({ answer }) => (answer === undefined ? [] : [answer])).reverse();
  }

  /** The answer that is there, or that `work` comes to. Failures are not kept. */
  async get(
    question: string,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const held = this.#held.get(question) ?? this.#begin(question, work);
    // asked for last, so it goes last
    this.#held.delete(question);
    this.#held.set(question, held);
    held.waiting += 1;
    const leave = () => {
      held.waiting -= 1;
      if (held.waiting > 0 || held.answer !== undefined) return;
      this.#drop(question, held);
      held.controller.abort(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return await held.coming;
    } finally {
      signal?.removeEventListener('abort', leave);
      throwIfAborted(signal);
    }
  }

  /** Forgets an answer that is not true any more. */
  forget(question: string, answer: Answer): void {
    const held = this.#held.get(question);
    if (held?.answer === answer) this.#held.delete(question);
  }

  #begin(question: string, work: (signal: AbortSignal) => Promise<Answer>): Held<Answer> {
    const controller = new AbortController();
    const held: Held<Answer> = { coming: work(controller.signal), waiting: 0, controller };
    held.coming.then(
      (answer) => {
        held.answer = answer;
        this.#shrink();
      },
      () => this.#drop(question, held),
    );
    return held;
  }

  #drop(question: string, held: Held<Answer>): void {
    if (this.#held.get(question) === held) this.#held.delete(question);
  }

  #shrink(): void {
    let size = 0;
    for (const [question, { answer }] of [...this.#held].reverse()) {
      if (answer === undefined) continue;
      const isFirst = size === 0;
      size += this.#sizeOf(answer) + 1;
      if (size > this.#most && !isFirst) this.#held.delete(question);
    }
  }
}
