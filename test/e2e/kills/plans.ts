import { random } from '../../support/random.js';
import type { KillPlan, KillResult } from './run-kill.js';

/** What is done at a kill of a number: every third saves, every fifth comes back at once, every tenth finds its database broken. */
export function planOf(seed: number): KillPlan {
  const next = random(seed * 7919);
  return {
    doing: (['typing', 'attaching', 'saving'] as const)[seed % 3]!,
    atOnce: seed % 5 === 4,
    wiped: seed % 10 === 5,
    amidWrite: next() < 0.75,
  };
}

/** The counts of many kills, a line. */
export function summary(results: readonly KillResult[]): string {
  const count = (holds: (result: KillResult) => boolean) => results.filter(holds).length;
  return [
    `${results.length} kills`,
    `${count(({ pending }) => pending)} while a write was pending`,
    `${count(({ lost }) => lost)} after which the engine had wiped the database`,
    `${count(({ lost, told }) => lost && told)} of these told`,
    `${count(({ problems }) => problems.length > 0)} with something missing or twice`,
  ].join(', ');
}
