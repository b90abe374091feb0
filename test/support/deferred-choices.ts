import type { InteractionAdapter, SearchOptions } from '../../src/data/adapter.js';
import type { Relation } from '../../src/model/relation.js';
import type { User } from '../../src/model/user.js';

/** One question that waits for its answer. */
interface Question<Choice> {
  readonly search: string | undefined;
  readonly limit: number | undefined;
  readonly recordId?: string | undefined;
  readonly signal: AbortSignal | undefined;
  answer(choices: readonly Choice[]): Promise<void>;
  fail(error: Error): Promise<void>;
}

/** An adapter whose users and relations come when the test says so. */
export class DeferredChoices implements InteractionAdapter {
  readonly userQuestions: Question<User>[] = [];
  readonly relationQuestions: Question<Relation>[] = [];

  list(): Promise<never> {
    return Promise.reject(new Error('not for lists'));
  }

  users(options: SearchOptions = {}): Promise<readonly User[]> {
    return ask(this.userQuestions, options);
  }

  relations(recordId: string, options: SearchOptions = {}): Promise<readonly Relation[]> {
    return ask(this.relationQuestions, options, recordId);
  }
}

function ask<Choice>(
  questions: Question<Choice>[],
  { search, limit, signal }: SearchOptions,
  recordId?: string,
): Promise<readonly Choice[]> {
  return new Promise((resolve, reject) => {
    const settle = async (act: () => void) => {
      act();
      // promises that wait on each other come to their end
      for (let turn = 0; turn < 6; turn++) await Promise.resolve();
    };
    questions.push({
      search,
      limit,
      recordId,
      signal,
      answer: (choices) => settle(() => resolve(choices)),
      fail: (error) => settle(() => reject(error)),
    });
  });
}
